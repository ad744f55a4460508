import { EVIDENCE_TEXTS } from '../../i18n/evidence';
import type { EvidenceKey } from '../../i18n/evidence.id';
import { LANGUAGES } from '../../i18n/language';
import type { TableShape } from '../../worksheet/layouts/table-sheet';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const EVIDENCE_SHEET = 'Data Dukung';

/** Columns of the register, in their order. */
export const REGISTER_FIELDS = [
  'indicator',
  'kind',
  'title',
  'link',
  'date',
  'period',
  'owner',
  'reuse',
  'remark',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

export const WIDTHS: Readonly<Record<RegisterField, number>> = {
  indicator: 12,
  kind: 15,
  title: 36,
  link: 44,
  date: 12,
  period: 16,
  owner: 20,
  reuse: 18,
  remark: 28,
};

export const HEADING_ROW = 4;
export const FIRST_ROW = HEADING_ROW + 1;
/** Rows that are there to be filled when the sheet is made, beside those that are filled. */
export const SPARE_ROWS = 50;

export const columnOf = (field: RegisterField): number => REGISTER_FIELDS.indexOf(field) + 1;

/** Kinds of documents the sheet's list offers. */
export const KINDS = [
  'decree',
  'plan',
  'report',
  'minutes',
  'procedure',
  'photo',
  'data',
  'publication',
  'other',
] as const;

const headingKey = (field: RegisterField): EvidenceKey => `column.${field}`;

export const REGISTER_SHAPE: TableShape<RegisterField> = {
  sheet: EVIDENCE_SHEET,
  fields: REGISTER_FIELDS,
  headingsOf: (field) => LANGUAGES.map((language) => EVIDENCE_TEXTS[language][headingKey(field)]),
  needed: ['indicator', 'title', 'link', 'date'],
  headingRow: HEADING_ROW,
  columnOf,
};
