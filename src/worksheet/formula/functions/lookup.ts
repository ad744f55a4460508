import type { CellValue } from '../../workbook-image';
import { compareValues, toBoolean, toNumber } from '../coerce';
import { type Grid, gridOf } from '../grid';
import { type Area, isArea, isError, MISSING, NOT_AVAILABLE, type Operand, REF, VALUE } from '../values';
import { wildcardTest } from '../wildcard';
import { type FunctionBody, type FunctionGroup, taking } from './kinds';

/** Position (from 0) of the first value equal to the wanted one; texts by wildcard, case ignored; -1 for none. */
function findExact(values: readonly CellValue[], wanted: CellValue): number {
  const target = wanted ?? 0;
  const test = typeof target === 'string' ? wildcardTest(target) : undefined;
  return values.findIndex((value) => (test ? typeof value === 'string' && test(value) : value === target));
}

/**
 * Position of the last value not past the wanted one, in a list sorted upwards (`direction` 1) or
 * downwards (-1). Only values of the wanted one's type are looked at.
 */
function findSorted(values: readonly CellValue[], wanted: CellValue, direction: 1 | -1): number {
  const target = wanted ?? 0;
  let found = -1;
  for (const [at, value] of values.entries()) {
    if (value === null || isError(value) || isError(target) || typeof value !== typeof target) continue;
    if (compareValues(value, target) * direction > 0) break;
    found = at;
  }
  return found;
}

const column = (grid: Grid, col: number): readonly CellValue[] =>
  Array.from({ length: grid.filledHeight }, (_value, row) => grid.at(row, col));

const row = (grid: Grid, at: number): readonly CellValue[] =>
  Array.from({ length: grid.filledWidth }, (_value, col) => grid.at(at, col));

const MATCH = taking(
  2,
  3,
  { whole: (at) => at === 1 },
  ({ whole: [list = null], values: [wanted = null, type = 1] }, scope) => {
    if (isError(list)) return list;
    const kind = toNumber(type);
    if (isError(kind)) return kind;
    const grid = gridOf(list, scope);
    if (grid.height > 1 && grid.width > 1) return NOT_AVAILABLE;
    const values = grid.width === 1 ? column(grid, 0) : row(grid, 0);
    const at = kind === 0 ? findExact(values, wanted) : findSorted(values, wanted, kind > 0 ? 1 : -1);
    return at < 0 ? NOT_AVAILABLE : at + 1;
  },
);

const VLOOKUP = taking(
  3,
  4,
  { whole: (at) => at === 1 },
  ({ whole: [table = null], values: [wanted = null, nth = null, sorted = true] }, scope) => {
    if (isError(table)) return table;
    const col = toNumber(nth);
    if (isError(col)) return col;
    const near = toBoolean(sorted);
    if (typeof near !== 'boolean') return near;
    const grid = gridOf(table, scope);
    if (col < 1) return VALUE;
    if (Math.trunc(col) > grid.width) return REF;
    const values = column(grid, 0);
    const at = near ? findSorted(values, wanted, 1) : findExact(values, wanted);
    return at < 0 ? NOT_AVAILABLE : grid.at(at, Math.trunc(col) - 1);
  },
);

/** Part of an area by row and column from 1; 0 means all rows or all columns. */
function part(area: Area, nthRow: number, nthCol: number): Operand {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (nthRow > height || nthCol > width) return REF;
  const top = nthRow === 0 ? area.top : area.top + nthRow - 1;
  const left = nthCol === 0 ? area.left : area.left + nthCol - 1;
  return {
    ...area,
    top,
    left,
    bottom: nthRow === 0 ? area.bottom : top,
    right: nthCol === 0 ? area.right : left,
  };
}

const INDEX = taking(
  2,
  3,
  { whole: (at) => at === 0 },
  ({ whole: [list = null], values: [first = null, second] }, scope) => {
    if (isError(list)) return list;
    const grid = gridOf(list, scope);
    // One number into a single row counts its columns.
    const alongRow = second === undefined && grid.height === 1;
    const nthRow = toNumber(alongRow ? 1 : first);
    const nthCol = toNumber(alongRow ? first : (second ?? (grid.width === 1 ? 1 : 0)));
    if (isError(nthRow)) return nthRow;
    if (isError(nthCol)) return nthCol;
    if (nthRow < 0 || nthCol < 0) return VALUE;
    const [r, c] = [Math.trunc(nthRow), Math.trunc(nthCol)];
    if (isArea(list)) return part(list, r, c);
    if (r > grid.height || c > grid.width) return REF;
    return grid.at(Math.max(r, 1) - 1, Math.max(c, 1) - 1);
  },
);

/** ROW or COLUMN: of the formula's own cell, or of the first (inside SUMPRODUCT, of each) row or column of a range. */
function ordinal(axis: 'row' | 'col'): FunctionBody {
  return {
    least: 0,
    most: 1,
    call: ([expr], scope) => {
      const operand = expr ? scope.evaluate(expr, scope) : MISSING;
      if (isArea(operand)) {
        const [from, to] = axis === 'row' ? [operand.top, operand.bottom] : [operand.left, operand.right];
        if (!scope.perCell || from === to) return from;
        const numbers = Array.from({ length: to - from + 1 }, (_value, at) => from + at);
        return { kind: 'matrix', rows: axis === 'row' ? numbers.map((number) => [number]) : [numbers] };
      }
      return expr ? (isError(operand) ? operand : VALUE) : (scope.context.at?.[axis] ?? VALUE);
    },
  };
}

export const LOOKUP: FunctionGroup = { MATCH, VLOOKUP, INDEX, ROW: ordinal('row'), COLUMN: ordinal('col') };
