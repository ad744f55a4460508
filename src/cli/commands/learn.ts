import type { LearnAnswers } from '../../audit/learn/types';
import { indexEdition } from '../../instrument/edition';
import { EditionFileError } from '../../instrument/edition-file';
import { editionFileText } from '../../instrument/edition-text';
import { parseLearnAnswers } from '../../instrument/learn-answers-file';
import { lintEdition } from '../../instrument/lint';
import { CliError, EXIT } from '../cli-error';
import type { CliMessage } from '../cli-error';
import { editionFaults, learnFrom } from '../edition-input';
import { readInput, requireWritable, writeOutput } from '../files';
import { withProgress } from '../output';
import { learnJson } from '../render/learn-json';
import { learnText } from '../render/learn-text';
import { printResult, required } from './context';
import type { Command } from './context';

/** Reads the answers somebody gives to the questions of an earlier run. */
function answersFrom(file: string): LearnAnswers {
  try {
    const {
      id,
      name,
      answers = {},
      acceptProposals = false,
    } = parseLearnAnswers(new TextDecoder().decode(readInput(file)));
    return {
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      answers: new Map(Object.entries(answers)),
      acceptProposals,
    };
  } catch (error) {
    if (error instanceof EditionFileError) throw editionFaults(file, error, 'error.learn-answers');
    throw error;
  }
}

/**
 * `lke learn`: an edition of the user's own from an official-style workbook. Exit 1 while anything is not readable,
 * does not add up or is not answered; nothing is written while the edition cannot be used.
 */
export const learn: Command = async (context) => {
  const { options, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const out = required(options.out, '--out');
  requireWritable(out, options.force);
  const answers = options.answers === undefined ? undefined : answersFrom(options.answers);
  const learned = await withProgress(output, text('progress.reading', { file }), () =>
    learnFrom(files, file, answers),
  );
  if (learned.faults.length > 0) {
    throw new CliError(
      EXIT.input,
      learned.faults.map(({ id, found, expected }): CliMessage => ({
        key: expected === '' ? 'error.learn-answer-unknown' : 'error.learn-answer',
        values: { file: options.answers ?? '', id, found, expected },
      })),
    );
  }
  const lint = learned.edition ? lintEdition(indexEdition(learned.edition)) : [];
  if (learned.edition) writeOutput(out, `${editionFileText(learned.edition)}\n`, options.force);
  printResult(
    context,
    () => learnJson(learned, lint, file, learned.edition ? out : null, text, options.language),
    () => learnText(learned, lint, file, out, text, options.language),
  );
  const open = learned.questions.some(({ answer }) => answer === null);
  const faulty = learned.notes.some(({ severity }) => severity !== 'info');
  return open || faulty || lint.length > 0 ? EXIT.findings : EXIT.done;
};
