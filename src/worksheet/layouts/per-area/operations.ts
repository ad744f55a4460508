import { columnLetters, quoteSheet, rangeToA1 } from '../../../support/address';
import type { Expr } from '../../formula/expr';
import type { CellContent, Operation } from '../../plan';
import type { PerAreaStyle } from './styles';

/** A rectangle from its corners, as A1 text. */
export function box(top: number, left: number, bottom = top, right = left): string {
  return rangeToA1({ top, left, bottom, right });
}

export const value = (content: string | number): CellContent => ({ value: content });
export const formula = (expr: Expr): CellContent => ({ formula: expr });

/** Writes cells by column into rows that follow one another; columns without content stay as they are. */
export function writeRows(
  sheet: string,
  top: number,
  left: number,
  right: number,
  rows: readonly ReadonlyMap<number, CellContent>[],
): Operation {
  const cells = rows.map((row) =>
    Array.from({ length: right - left + 1 }, (_, at) => row.get(left + at) ?? null),
  );
  return { op: 'write', sheet, at: box(top, left), cells };
}

/** Writes one cell and gives it a look; several columns are merged. */
export function block(
  sheet: string,
  range: { readonly row: number; readonly from: number; readonly to: number },
  content: CellContent | null,
  style: PerAreaStyle,
): readonly Operation[] {
  const { row, from, to } = range;
  const whole = box(row, from, row, to);
  return [
    ...(content ? [{ op: 'write', sheet, at: box(row, from), cells: [[content]] } as const] : []),
    { op: 'style', sheet, range: whole, style },
    ...(from === to ? [] : [{ op: 'merge', sheet, range: whole } as const]),
  ];
}

/** Where a link inside the workbook leads: `#'1 Manajemen Perubahan'!A1`. */
export function linkTo(sheet: string, cell = 'A1'): string {
  return `#${quoteSheet(sheet)}!${cell}`;
}

/** `'Rekap'!$F$11:$F$16`, as charts refer to cells. */
export function chartRange(sheet: string, col: number, top: number, bottom: number): string {
  const letters = columnLetters(col);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${String(top)}:$${letters}$${String(bottom)}`;
}
