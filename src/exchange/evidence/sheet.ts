import { evidenceText } from '../../i18n/evidence';
import type { Language } from '../../i18n/language';
import type { Edition } from '../../instrument/edition';
import { serialOfIso } from '../../support/excel-date';
import {
  box,
  cellOf,
  FORM,
  FORM_FONT,
  FORM_LINE,
  formHead,
  formPrint,
} from '../../worksheet/layouts/form-sheet';
import { columnPoints, linesHeight, linesOf } from '../../worksheet/layouts/measure';
import type { Operation, Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import {
  columnOf,
  EVIDENCE_SHEET,
  FIRST_ROW,
  HEADING_ROW,
  KINDS,
  REGISTER_FIELDS,
  SPARE_ROWS,
  WIDTHS,
} from './columns';
import type { RegisterField } from './columns';
import type { PlacedRegisterRow, Register, RegisterRow } from './register';

const sheet = EVIDENCE_SHEET;
const LAST_COLUMN = REGISTER_FIELDS.length;
const input = {
  ...FORM.input,
  font: { ...FORM_FONT, size: 9 },
  align: { vertical: 'top', wrap: true },
} as const;

export const evidenceStyles = {
  evidenceTitle: FORM.title,
  evidenceIntro: FORM.intro,
  evidenceHeading: FORM.heading,
  evidenceInput: input,
  evidenceDate: { ...input, numberFormat: 'dd/mm/yyyy', align: { vertical: 'top', horizontal: 'center' } },
  evidenceReuse: {
    font: { ...FORM_FONT, size: 9, color: '66757E' },
    border: FORM_LINE,
    align: { vertical: 'top', wrap: true },
    numberFormat: '@',
    unlocked: true,
  },
} satisfies StyleSheet;

function heightOf(values: RegisterRow): number {
  const lines = (field: RegisterField): number =>
    linesOf(values[field], columnPoints(WIDTHS[field]), { size: 9 });
  return linesHeight(Math.max(lines('title'), lines('link'), lines('reuse')), 9);
}

/** A new row; blank fields are the unit's to fill. */
function rowOperation({ row, values }: PlacedRegisterRow): Operation {
  return {
    op: 'write',
    sheet,
    at: box(row, 1),
    cells: [REGISTER_FIELDS.map((field) => (values[field] === '' ? null : cellOf(values[field])))],
  };
}

/**
 * The sheet `Data Dukung` as a plan: one row for each evidence, with a list of kinds and a date. Carried out on a
 * workbook that has the sheet, only rows that are new are filled: all cells are input cells, which keep what they hold
 * (`Register.reuse` has the cells of other rows to change). The sheet is not protected: a living list is sorted and
 * grows.
 */
export function evidencePlan(
  edition: Edition,
  { rows, added }: Pick<Register, 'rows' | 'added'>,
  language: Language,
): Plan {
  const say = evidenceText(language);
  const last = Math.max(FIRST_ROW - 1, ...rows.map(({ row }) => row)) + SPARE_ROWS;
  const column = (field: RegisterField): string => box(FIRST_ROW, columnOf(field), last, columnOf(field));
  const kinds = KINDS.map((kind) => say(`kind.${kind}`));
  const operations: readonly Operation[] = [
    ...formHead({
      sheet,
      title: say('title'),
      intro: say('intro'),
      widths: REGISTER_FIELDS.map((field) => WIDTHS[field]),
      tabColor: '2A7886',
      heights: [
        { row: HEADING_ROW, height: 30 },
        ...added.map(({ row, values }) => ({ row, height: heightOf(values) })),
      ],
      styles: { title: 'evidenceTitle', intro: 'evidenceIntro' },
    }),
    {
      op: 'write',
      sheet,
      at: box(HEADING_ROW, 1),
      cells: [REGISTER_FIELDS.map((field) => cellOf(say(`column.${field}`)))],
    },
    { op: 'style', sheet, range: box(HEADING_ROW, 1, HEADING_ROW, LAST_COLUMN), style: 'evidenceHeading' },
    { op: 'style', sheet, range: box(FIRST_ROW, 1, last, LAST_COLUMN), style: 'evidenceInput' },
    { op: 'style', sheet, range: column('date'), style: 'evidenceDate' },
    { op: 'style', sheet, range: column('reuse'), style: 'evidenceReuse' },
    { op: 'input', sheet, range: box(FIRST_ROW, 1, last, LAST_COLUMN) },
    ...added.map(rowOperation),
    {
      op: 'validate',
      sheet,
      range: column('kind'),
      rule: { kind: 'list', source: kinds },
      text: { errorTitle: say('column.kind'), error: say('kind.error') },
    },
    {
      op: 'validate',
      sheet,
      range: column('date'),
      rule: { kind: 'decimal', min: serialOfIso('1990-01-01'), max: serialOfIso('2099-12-31') },
      text: { errorTitle: say('column.date'), error: say('date.error') },
    },
    { op: 'freeze', sheet, rows: HEADING_ROW, cols: 1 },
    formPrint(sheet, 'landscape', HEADING_ROW, box(1, 1, last, LAST_COLUMN)),
  ];
  return { layout: 'evidence-register', edition: edition.id, operations };
}
