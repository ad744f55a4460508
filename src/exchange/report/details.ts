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
