import { binary, call, iff, num, ref, text } from '../../../formula/expr';
import type { CellRef, Expr } from '../../../formula/expr';
import type { CellPlace } from '../../../reading';

/** What an open cell shows: blank text, which sums and averages leave out. */
export const OPEN: Expr = text('');

export const isNumber = (expr: Expr): Expr => call('ISNUMBER', expr);
export const atLeast = (left: Expr, right: Expr): Expr => binary('>=', left, right);
export const joined = (left: Expr, right: Expr): Expr => binary('&', left, right);

/** Reference to a place as a formula on `sheet` writes it: without sheet name where both are on one sheet. */
export function refTo(place: CellPlace, sheet: string): CellRef {
  return place.sheet === sheet ? ref(place.row, place.col) : ref(place.row, place.col, place.sheet);
}

/** A typed cell for display: an error somebody pasted, or nothing, gives `fallback`. */
export function shown(cell: Expr, fallback: Expr): Expr {
  return iff(call('ISERROR', cell), fallback, iff(binary('=', cell, text('')), fallback, cell));
}

/** Sum of cells of which blank ones are left out; blank when all are. */
export function sumOfScored(cells: readonly Expr[]): Expr {
  return iff(binary('=', call('COUNT', ...cells), num(0)), OPEN, call('SUM', ...cells));
}

/** A score as a share of its weight; blank when there is no score. */
export function shareOf(score: Expr, weight: Expr): Expr {
  return iff(isNumber(score), binary('/', score, weight), OPEN);
}
