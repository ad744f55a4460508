import * as v from 'valibot';
import { EditionFileError } from './edition-file';

/** Schema id of a file with answers to the questions of `lke learn`. */
export const LEARN_ANSWERS_SCHEMA = 'lke-learn-answers/1';

const answersFile = v.strictObject({
  schema: v.literal(LEARN_ANSWERS_SCHEMA),
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80))),
  name: v.optional(v.pipe(v.string(), v.minLength(1))),
  answers: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  acceptProposals: v.optional(v.boolean()),
});

/** What somebody says about an edition that its workbook does not. */
export type LearnAnswersFile = v.InferOutput<typeof answersFile>;

/**
 * Reads a file of answers.
 * @throws EditionFileError naming the place of every fault.
 */
export function parseLearnAnswers(content: string): LearnAnswersFile {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new EditionFileError([{ path: '$', found, expected: 'JSON' }]);
  }
  const { success, output, issues } = v.safeParse(answersFile, json);
  if (success) return output;
  throw new EditionFileError(
    issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '$',
      found: issue.received.slice(0, 80),
      expected: issue.expected,
    })),
  );
}
