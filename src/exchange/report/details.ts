import * as v from 'valibot';

/**
 * What a report says beside the figures. Nobody but the evaluator knows it, so it is asked for: in the worksheet
 * `Data Laporan`, or in a JSON file with these keys. Dates are ISO (`2026-05-31`).
 */
export const DETAIL_FIELDS = [
  'office',
  'number',
  'date',
  'place',
  'assignmentNumber',
  'assignmentDate',
  'periodFrom',
  'periodTo',
  'atName',
  'atNip',
  'at2Name',
  'at2Nip',
  'ktName',
  'ktNip',
  'dalnisName',
  'dalnisNip',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

export const DATE_FIELDS: readonly DetailField[] = ['date', 'assignmentDate', 'periodFrom', 'periodTo'];
/** A second member of the team and personnel numbers may be left out. */
export const OPTIONAL_FIELDS: readonly DetailField[] = ['atNip', 'at2Name', 'at2Nip', 'ktNip', 'dalnisNip'];

export type ReportDetails = Readonly<Record<DetailField, string | null>>;

export const NO_DETAILS: ReportDetails = {
  office: null,
  number: null,
  date: null,
  place: null,
  assignmentNumber: null,
  assignmentDate: null,
  periodFrom: null,
  periodTo: null,
  atName: null,
  atNip: null,
  at2Name: null,
  at2Nip: null,
  ktName: null,
  ktNip: null,
  dalnisName: null,
  dalnisNip: null,
};

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

/** Whether a text is a day of the calendar, `2026-05-31`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
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

/** Blank texts say nothing; blanks around a text belong to nobody. */
export function tidyDetails(details: ReportDetails): ReportDetails {
  const tidy = { ...NO_DETAILS } as Record<DetailField, string | null>;
  for (const field of DETAIL_FIELDS) tidy[field] = details[field]?.trim() || null;
  return tidy;
}

/** Details where each field comes from the first source that has it. */
export function mergeDetails(first: ReportDetails, second: ReportDetails): ReportDetails {
  const merged = { ...NO_DETAILS } as Record<DetailField, string | null>;
  for (const field of DETAIL_FIELDS) merged[field] = first[field] ?? second[field];
  return merged;
}

/** Fields a finished report cannot do without and that nobody has filled. */
export function missingDetails(details: ReportDetails): readonly DetailField[] {
  return DETAIL_FIELDS.filter((field) => !OPTIONAL_FIELDS.includes(field) && details[field] === null);
}
