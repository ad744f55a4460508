import type { Language } from '../../i18n/language';
import { LANGUAGES } from '../../i18n/language';
import { REPORT_TEXTS, reportText } from '../../i18n/report';
import { rangeToA1 } from '../../support/address';
import { isIsoDate, isoOfSerial, serialOfIso } from '../../support/excel-date';
import { foldText } from '../../support/text';
import { linesHeight, linesOf, columnPoints } from '../../worksheet/layouts/measure';
import type { CellContent, Operation, Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellScalar, CellValue, SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { DATE_FIELDS, DETAIL_FIELDS, NO_DETAILS, OPTIONAL_FIELDS, tidyDetails } from './details';
import type { DetailField, ReportDetails } from './details';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const DETAILS_SHEET = 'Data Laporan';

const WIDTHS = [36, 48, 30];
const FIRST = 5;

const line = { color: 'C5D0D5', weight: 'thin' } as const;
const font = { name: 'Arial', size: 10, color: '22313A' } as const;
const input = {
  font,
  fill: 'FFF9EA',
  border: { ...line, color: 'CDB98A' },
  align: { vertical: 'center', horizontal: 'left', wrap: true },
  unlocked: true,
} as const;

export const detailsStyles = {
  reportTitle: { font: { ...font, size: 16, bold: true, color: '12384A' }, align: { vertical: 'center' } },
  reportIntro: { font: { ...font, color: '66757E' }, align: { vertical: 'top', wrap: true } },
  reportHeading: {
    font: { ...font, bold: true, color: 'FFFFFF' },
    fill: '1F5C73',
    border: line,
    align: { vertical: 'center' },
  },
  reportLabel: { font, fill: 'EEF5F7', border: line, align: { vertical: 'center', wrap: true } },
  reportHint: { font: { ...font, color: '66757E' }, border: line, align: { vertical: 'center' } },
  reportInput: { ...input, numberFormat: '@' },
  reportDate: { ...input, numberFormat: 'dd/mm/yyyy' },
} satisfies StyleSheet;

const isDate = (field: DetailField): boolean => DATE_FIELDS.includes(field);

/** The form the evaluators fill, as a sheet to be added to the workbook. What they typed already is kept. */
export function detailsPlan(edition: string, language: Language, details: ReportDetails = NO_DETAILS): Plan {
  const say = reportText(language);
  const sheet = DETAILS_SHEET;
  const value = (content: CellScalar): CellContent => ({ value: content });
  const hint = (field: DetailField): string =>
    say(OPTIONAL_FIELDS.includes(field) ? 'hint.optional' : isDate(field) ? 'hint.date' : 'hint.text');
  const given = (field: DetailField): CellContent | null => {
    const text = details[field];
    return text === null ? null : value(isDate(field) && isIsoDate(text) ? serialOfIso(text) : text);
  };
  const last = FIRST + DETAIL_FIELDS.length - 1;
  const intro = say('sheet.intro');
  const width = WIDTHS.reduce((total, each) => total + each, 0);
  const column = (col: number, top = FIRST, bottom = last): string =>
    rangeToA1({ top, bottom, left: col, right: col });
  const operations: readonly Operation[] = [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: '4B4070', showGridlines: false },
    { op: 'columns', sheet, widths: WIDTHS.map((each, at) => ({ col: at + 1, width: each })) },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: 1, height: 30 },
        { row: 2, height: linesHeight(linesOf(intro, columnPoints(width), { size: 10 }), 10) },
        { row: 4, height: 20 },
        ...DETAIL_FIELDS.map((_, at) => ({ row: FIRST + at, height: 22 })),
      ],
    },
    { op: 'write', sheet, at: 'A1', cells: [[value(say('sheet.title'))], [value(intro)]] },
    { op: 'style', sheet, range: 'A1:C1', style: 'reportTitle' },
    { op: 'style', sheet, range: 'A2:C2', style: 'reportIntro' },
    { op: 'merge', sheet, range: 'A2:C2' },
    {
      op: 'write',
      sheet,
      at: 'A4',
      cells: [
        [say('sheet.field'), say('sheet.value'), say('sheet.hint')].map(value),
        ...DETAIL_FIELDS.map((field) => [value(say(`field.${field}`)), given(field), value(hint(field))]),
      ],
    },
    { op: 'style', sheet, range: 'A4:C4', style: 'reportHeading' },
    { op: 'style', sheet, range: column(1), style: 'reportLabel' },
    { op: 'style', sheet, range: column(3), style: 'reportHint' },
    { op: 'input', sheet, range: column(2) },
    ...DETAIL_FIELDS.map((field, at): Operation => ({
      op: 'style',
      sheet,
      range: column(2, FIRST + at, FIRST + at),
      style: isDate(field) ? 'reportDate' : 'reportInput',
    })),
    ...DETAIL_FIELDS.flatMap((field, at): readonly Operation[] =>
      isDate(field)
        ? [
            {
              op: 'validate',
              sheet,
              range: column(2, FIRST + at, FIRST + at),
              // From 2000 to 2099, as day numbers.
              rule: { kind: 'decimal', min: serialOfIso('2000-01-01'), max: serialOfIso('2099-12-31') },
              text: { errorTitle: say(`field.${field}`), error: say('sheet.date.error') },
            },
          ]
        : [],
    ),
    { op: 'freeze', sheet, rows: 4, cols: 0 },
    {
      op: 'print',
      sheet,
      setup: { orientation: 'portrait', paper: 'a4', fitToWidth: 1, fitToHeight: 1 },
    },
    { op: 'protect', sheet },
    { op: 'activate', sheet, cell: `B${String(FIRST)}` },
  ];
  return { layout: 'report-details', edition, operations };
}

/** A content as text; a date as ISO. What is no date stays as it was typed, for the check to name. */
function textOf(field: DetailField, content: CellValue): string | null {
  if (content === null || isCellError(content)) return null;
  if (isDate(field) && typeof content === 'number' && content > 0) return isoOfSerial(content);
  return String(content);
}

function fieldByLabel(): ReadonlyMap<string, DetailField> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      DETAIL_FIELDS.map((field) => [foldText(REPORT_TEXTS[language][`field.${field}`]), field] as const),
    ),
  );
}

function readSheet(sheet: SheetImage): ReportDetails {
  const known = fieldByLabel();
  const details: Record<DetailField, string | null> = { ...NO_DETAILS };
  for (let row = 1; row <= Math.min(sheet.rows, 200); row++) {
    const label = sheet.cell(row, 1)?.value;
    const field = typeof label === 'string' ? known.get(foldText(label)) : undefined;
    if (field !== undefined) details[field] = textOf(field, sheet.cell(row, 2)?.value ?? null);
  }
  return tidyDetails(details);
}

/** What the evaluators filled in, found by its labels; null where the workbook has no such sheet. */
export function readDetailsSheet(image: WorkbookImage): ReportDetails | null {
  const sheet = image.sheets.find(({ name }) => foldText(name) === foldText(DETAILS_SHEET));
  return sheet ? readSheet(sheet) : null;
}
