import { columnLetters, columnNumber } from '../../../src/support/address';
import { excelError } from '../errors';

/** A rectangle of cells, rows and columns from 0 as Univer and the Excel API count, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Throws `InvalidArgument` where the rectangle leaves the sheet. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  const inside =
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN;
  if (!inside) throw excelError('InvalidArgument', 'The range is outside the sheet.');
  return { top, left, bottom, right };
}

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const isSingle = (it: Area): boolean => it.top === it.bottom && it.left === it.right;
export const isEntireRows = (it: Area): boolean => it.left === 0 && it.right === LAST_COLUMN;
export const isEntireColumns = (it: Area): boolean => it.top === 0 && it.bottom === LAST_ROW;

export function intersection(a: Area, b: Area): Area | null {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The parts of `whole` that `hole` does not cover, at most four. */
export function without(whole: Area, hole: Area): readonly Area[] {
  const cut = intersection(whole, hole);
  if (!cut) return [whole];
  const { top, left, bottom, right } = whole;
  return [
    ...(cut.top > top ? [{ top, left, bottom: cut.top - 1, right }] : []),
    ...(cut.bottom < bottom ? [{ top: cut.bottom + 1, left, bottom, right }] : []),
    ...(cut.left > left ? [{ top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 }] : []),
    ...(cut.right < right ? [{ top: cut.top, left: cut.right + 1, bottom: cut.bottom, right }] : []),
  ];
}

/** Calls `visit` for each cell, row by row. */
export function eachCell(it: Area, visit: (row: number, column: number) => void): void {
  for (let row = it.top; row <= it.bottom; row++)
    for (let column = it.left; column <= it.right; column++) visit(row, column);
}

/** `A1`, `$B$2:C4`, `A:C` or `2:3` of one area; undefined where the text is none of them. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll('$', '').trim();
  const cells = /^([A-Za-z]{1,3})([1-9]\d*)(?::([A-Za-z]{1,3})([1-9]\d*))?$/.exec(plain);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(plain);
  const index = (value: string | undefined): number => Number(value) - 1;
  const letter = (value: string | undefined): number => columnNumber(value ?? '') - 1;
  if (columns) return ordered(0, letter(columns[1]), LAST_ROW, letter(columns[2]));
  if (rows) return ordered(index(rows[1]), 0, index(rows[2]), LAST_COLUMN);
  if (!cells) return undefined;
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = cells;
  return ordered(index(fromRow), letter(fromColumn), index(toRow), letter(toColumn));
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const found = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return found.bottom <= LAST_ROW && found.right <= LAST_COLUMN ? found : undefined;
}

/** `B2:C4`, `A:C`, `2:3`; a single cell without colon. */
export function areaText(it: Area): string {
  const columns = [it.left, it.right].map((column) => columnLetters(column + 1));
  const rows = [it.top, it.bottom].map((row) => String(row + 1));
  if (isEntireColumns(it)) return columns.join(':');
  if (isEntireRows(it)) return rows.join(':');
  const from = `${String(columns[0])}${String(rows[0])}`;
  return isSingle(it) ? from : `${from}:${String(columns[1])}${String(rows[1])}`;
}
