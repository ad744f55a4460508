import type { CellError, CellValue } from '../../workbook-image';
import { type Criterion, criterionOf } from '../criterion';
import { eachCell, type Grid, gridOf } from '../grid';
import { type Area, finite, isArea, isError, type Operand, type Scope, VALUE } from '../values';
import { type FunctionGroup, MANY, ofRanges, taking } from './kinds';

const size = (grid: Grid): number => grid.height * grid.width;

/** Cells that are blank because the sheet ends before the range does. */
const beyond = (grid: Grid): number => size(grid) - grid.filledHeight * grid.filledWidth;

function countMatches(grid: Grid, test: Criterion): number {
  let count = test(null) ? beyond(grid) : 0;
  eachCell(grid, (value) => {
    if (test(value)) count += 1;
  });
  return count;
}

/** Ranges with one criterion each, in step; all of one shape, else `#VALUE!`. */
function allMet(
  ranges: readonly Operand[],
  criteria: readonly CellValue[],
  scope: Scope,
): { readonly grids: readonly Grid[]; readonly met: (row: number, col: number) => boolean } | undefined {
  if (!ranges.every(isArea) || ranges.length !== criteria.length) return undefined;
  const grids = ranges.map((range) => gridOf(range, scope));
  const tests = criteria.map(criterionOf);
  const [first] = grids;
  if (!first || grids.some((grid) => grid.height !== first.height || grid.width !== first.width))
    return undefined;
  return { grids, met: (row, col) => grids.every((grid, at) => tests[at]?.(grid.at(row, col)) ?? false) };
}

/** Adds the numbers of `grid` where `met` says so; an error among them is the result. */
function sumWhere(grid: Grid, met: (row: number, col: number) => boolean): CellValue {
  let total = 0;
  let error: CellError | undefined;
  eachCell(grid, (value, row, col) => {
    if (typeof value === 'number') total += met(row, col) ? value : 0;
    else if (isError(value) && met(row, col)) error ??= value;
  });
  return error ?? finite(total);
}

/** SUMIF's third range counts only by its first cell; it takes the shape of the first range. */
function shapedLike(area: Area, shape: Area): Area {
  return {
    ...area,
    bottom: area.top + shape.bottom - shape.top,
    right: area.left + shape.right - shape.left,
  };
}

function countIfs(ranges: readonly Operand[], criteria: readonly CellValue[], scope: Scope): Operand {
  const where = allMet(ranges, criteria, scope);
  const [first] = where?.grids ?? [];
  if (!where || !first) return VALUE;
  const height = Math.max(...where.grids.map((grid) => grid.filledHeight));
  const width = Math.max(...where.grids.map((grid) => grid.filledWidth));
  let count = criteria.every((wanted) => criterionOf(wanted)(null)) ? size(first) - height * width : 0;
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) if (where.met(row, col)) count += 1;
  }
  return count;
}

const everySecond = (from: number) => (position: number) => position < from || (position - from) % 2 === 0;

export const CONDITIONAL: FunctionGroup = {
  COUNTBLANK: ofRanges(1, 1, ([range = null], scope) =>
    isArea(range) ? countMatches(gridOf(range, scope), criterionOf('')) : VALUE,
  ),
  COUNTIF: taking(
    2,
    2,
    { whole: (at) => at === 0, seesErrors: true },
    ({ whole: [range = null], values: [wanted = null] }, scope) =>
      isArea(range)
        ? countMatches(gridOf(range, scope), criterionOf(wanted))
        : isError(range)
          ? range
          : VALUE,
  ),
  SUMIF: taking(
    2,
    3,
    { whole: (at) => at !== 1, seesErrors: true },
    ({ whole: [range = null, third], values: [wanted = null] }, scope) => {
      if (!isArea(range)) return isError(range) ? range : VALUE;
      const summed = third === undefined ? range : third;
      if (!isArea(summed)) return isError(summed) ? summed : VALUE;
      const test = criterionOf(wanted);
      const tested = gridOf(range, scope);
      return sumWhere(gridOf(shapedLike(summed, range), scope), (row, col) => test(tested.at(row, col)));
    },
  ),
  COUNTIFS: taking(
    2,
    MANY,
    { whole: everySecond(0), seesErrors: true },
    ({ whole, values }, scope) => whole.find(isError) ?? countIfs(whole, values, scope),
  ),
  SUMIFS: taking(3, MANY, { whole: everySecond(1), seesErrors: true }, ({ whole, values }, scope) => {
    const broken = whole.find(isError);
    if (broken) return broken;
    const [summed = null, ...ranges] = whole;
    const where = allMet(ranges, values, scope);
    if (!where || !isArea(summed)) return VALUE;
    const grid = gridOf(summed, scope);
    const [first] = where.grids;
    return first && first.height === grid.height && first.width === grid.width
      ? sumWhere(grid, where.met)
      : VALUE;
  }),
};
