import * as v from 'valibot';
import { isIsoDate } from '../../support/excel-date';
import { DATE_FIELDS, DETAIL_FIELDS, tidyDetails } from './details';
import type { DetailField, ReportDetails } from './details';

/** What is wrong with a field that was given. */
export interface DetailProblem {
  /** The key, or the place in the document for what is no field. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Thrown with every fault of a details file. */
export class DetailsError extends Error {
  override readonly name = 'DetailsError';

  constructor(readonly problems: readonly DetailProblem[]) {
    super(problems.map(({ path, found }) => `${path}: ${found}`).join('\n'));
  }
}

const fields = v.strictObject(
  Object.fromEntries(
    DETAIL_FIELDS.map((field) => [field, v.optional(v.nullable(v.string()), null)]),
  ) as Record<DetailField, v.OptionalSchema<v.NullableSchema<v.StringSchema<undefined>, undefined>, null>>,
);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new DetailsError([{ path: '(document)', found, expected: 'JSON' }]);
  }
}

/**
 * Reads a details file.
 * @throws DetailsError naming each key that is unknown, no text, or no date
 */
export function parseDetails(text: string): ReportDetails {
  const result = v.safeParse(fields, parsed(text));
  if (!result.success) {
    throw new DetailsError(
      result.issues.map((issue) => ({
        path: issue.path?.map((part) => String(part.key)).join('.') ?? '(document)',
        found: issue.received,
        expected: issue.type === 'strict_object' ? DETAIL_FIELDS.join(', ') : 'text',
      })),
    );
  }
  const problems = DATE_FIELDS.flatMap((path): readonly DetailProblem[] => {
    const found = result.output[path];
    return found === null || found === '' || isIsoDate(found)
      ? []
      : [{ path, found: JSON.stringify(found), expected: '2026-05-31' }];
  });
  if (problems.length > 0) throw new DetailsError(problems);
  return tidyDetails(result.output);
}
