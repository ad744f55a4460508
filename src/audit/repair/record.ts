import type { Language } from '../../i18n/language';
import { columnPoints, linesHeight, linesOf } from '../../worksheet/layouts/measure';
import { rangeToA1, toA1 } from '../../support/address';
import { foldText } from '../../support/text';
import type { CellContent, Operation, Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellScalar, WorkbookImage } from '../../worksheet/workbook-image';
import { findingTexts } from '../../validation/texts';
import { auditText } from '../texts';
import type { AuditText } from '../texts';
import { lookText } from './look-text';
import type { CellState, RepairStep } from './plan';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const RECORD_SHEET = 'Perbaikan';

const COLUMNS = ['time', 'sheet', 'cell', 'code', 'finding', 'before', 'after', 'effect'] as const;
const WIDTHS = [19, 16, 8, 14, 46, 34, 34, 12];
const HEADING_ROW = 4;

const line = { color: 'C5D0D5', weight: 'thin' } as const;
const font = { name: 'Arial', size: 9, color: '22313A' } as const;

export const recordStyles = {
  recordTitle: { font: { ...font, size: 16, bold: true, color: '12384A' }, align: { vertical: 'center' } },
  recordIntro: { font: { ...font, color: '66757E' }, align: { vertical: 'top', wrap: true } },
  recordHeading: {
    font: { ...font, bold: true, color: 'FFFFFF' },
    fill: '1F5C73',
    border: line,
    align: { vertical: 'center', wrap: true },
  },
  recordCell: {
    font,
    border: line,
    align: { vertical: 'top', wrap: true },
    numberFormat: '@',
    unlocked: true,
  },
  recordEffect: { font, border: line, align: { vertical: 'top' }, numberFormat: '0.0000', unlocked: true },
} satisfies StyleSheet;

/**
 * A cell's content as text that can be typed in again: a formula with its `=`, a number as it is. Where only its lock,
 * format or list changes, that in words.
 */
function contentText({ formula, value, look }: CellState, say: AuditText): string {
  if (look) return lookText(look, say);
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** First row below everything the sheet holds; the first one below the headings where there is no sheet yet. */
function nextRow(image: WorkbookImage): number {
  const sheet = image.sheets.find(({ name }) => foldText(name) === foldText(RECORD_SHEET));
  let row = HEADING_ROW + 1;
  for (let at = row; sheet && at <= sheet.rows; at++)
    if ((sheet.cell(at, 1)?.value ?? null) !== null) row = at + 1;
  return row;
}

/**
 * What a repair replaces, as rows of a sheet: time, place, finding, content before and after, effect in points. Added
 * before anything is mended, since protection that is lifted for a repair takes Excel's undo list with it. Rows of
 * earlier repairs stay.
 * @param when as it is to be read, e.g. `2026-05-31 14:05`
 */
export function recordPlan(
  image: WorkbookImage,
  edition: string,
  steps: readonly RepairStep[],
  when: string,
  language: Language,
): Plan {
  const sheet = RECORD_SHEET;
  const say = auditText(language);
  const value = (content: CellScalar): CellContent => ({ value: content });
  const rows = steps.flatMap(({ finding, effect, cells }) =>
    cells.map(({ place, before, after }, at): readonly CellScalar[] => [
      when,
      place.sheet,
      toA1(place),
      finding.indicator ?? '',
      findingTexts(finding, language).message,
      contentText(before, say),
      contentText(after, say),
      at === 0 ? effect : null,
    ]),
  );
  const first = nextRow(image);
  const last = first + rows.length - 1;
  const range = (left: number, right: number, top: number, bottom = top): string =>
    rangeToA1({ top, left, bottom, right });
  const heightOf = (row: readonly CellScalar[]): number =>
    Math.max(
      ...row.map((content, at) =>
        linesHeight(linesOf(String(content ?? ''), columnPoints(WIDTHS[at] ?? 8), { size: 9 }), 9),
      ),
    );
  const intro = say('record.intro');
  const whole = WIDTHS.reduce((total, width) => total + width, 0);
  const operations: readonly Operation[] = [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: '66757E', showGridlines: false },
    { op: 'columns', sheet, widths: WIDTHS.map((width, at) => ({ col: at + 1, width })) },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: 1, height: 30 },
        { row: 2, height: linesHeight(linesOf(intro, columnPoints(whole), { size: 9 }), 9) },
        ...rows.map((row, at) => ({ row: first + at, height: heightOf(row) })),
      ],
    },
    { op: 'write', sheet, at: 'A1', cells: [[value(say('record.title'))], [value(intro)]] },
    { op: 'style', sheet, range: 'A1:H1', style: 'recordTitle' },
    { op: 'style', sheet, range: 'A2:H2', style: 'recordIntro' },
    { op: 'merge', sheet, range: 'A2:H2' },
    {
      op: 'write',
      sheet,
      at: `A${String(HEADING_ROW)}`,
      cells: [COLUMNS.map((column) => value(say(`record.${column}`)))],
    },
    { op: 'style', sheet, range: range(1, COLUMNS.length, HEADING_ROW), style: 'recordHeading' },
    { op: 'write', sheet, at: `A${String(first)}`, cells: rows.map((row) => row.map(value)) },
    { op: 'style', sheet, range: range(1, COLUMNS.length - 1, first, last), style: 'recordCell' },
    { op: 'style', sheet, range: range(COLUMNS.length, COLUMNS.length, first, last), style: 'recordEffect' },
    // Rows of a repair belong to the user from then on: a later one never writes over them.
    { op: 'input', sheet, range: range(1, COLUMNS.length, first, last) },
    { op: 'freeze', sheet, rows: HEADING_ROW, cols: 0 },
    {
      op: 'print',
      sheet,
      setup: {
        orientation: 'landscape',
        paper: 'a4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: [HEADING_ROW, HEADING_ROW],
      },
    },
  ];
  return { layout: 'repair-record', edition, operations };
}
