import type { CellError, CellValue } from '../../workbook-image';
import { toNumber } from '../coerce';
import { eachCell, gridOf } from '../grid';
import { DIV0, finite, isError, isMissing, type Operand, type Scope, VALUE } from '../values';
import { type FunctionGroup, type FunctionBody, isRange, MANY, ofRanges } from './kinds';

/**
 * Passes the numbers of the arguments on, left to right. In ranges only numbers count; an argument
 * given directly is turned into one, an empty one is 0. Returns the first error met.
 */
function eachNumber(
  operands: readonly Operand[],
  scope: Scope,
  see: (value: number) => void,
): CellError | undefined {
  let error: CellError | undefined;
  for (const operand of operands) {
    if (isRange(operand)) {
      eachCell(gridOf(operand, scope), (value) => {
        if (typeof value === 'number') see(value);
        else if (isError(value)) error ??= value;
      });
    } else {
      const value = isMissing(operand) ? 0 : toNumber(operand);
      if (isError(value)) error ??= value;
      else see(value);
    }
    if (error) return error;
  }
  return undefined;
}

/** A function of all numbers among its arguments; the first error among them is its result. */
function ofNumbers(
  start: number,
  add: (sofar: number, value: number, count: number) => number,
  finish: (total: number, count: number) => number | CellError,
): FunctionBody {
  return ofRanges(1, MANY, (operands, scope) => {
    let total = start;
    let count = 0;
    const error = eachNumber(operands, scope, (value) => {
      total = add(total, value, count);
      count += 1;
    });
    return error ?? finish(total, count);
  });
}

/** Counts cells of ranges by one test and arguments given directly by another. */
function counting(inRange: (value: CellValue) => boolean, direct: (value: Operand) => boolean): FunctionBody {
  return ofRanges(1, MANY, (operands, scope) => {
    let count = 0;
    for (const operand of operands) {
      if (isRange(operand)) {
        eachCell(gridOf(operand, scope), (value) => {
          if (inRange(value)) count += 1;
        });
      } else if (direct(operand)) count += 1;
    }
    return count;
  });
}

const isNumeric = (value: Operand): boolean =>
  isMissing(value) || (!isRange(value) && value !== null && typeof toNumber(value) === 'number');

/** Multiplies ranges of one shape cell by cell and adds up; what is no number counts as 0. */
function sumProduct(operands: readonly Operand[], scope: Scope): Operand {
  const grids = operands.map((operand) => gridOf(operand, scope));
  const [first] = grids;
  if (!first || grids.some((grid) => grid.height !== first.height || grid.width !== first.width))
    return VALUE;
  const height = Math.max(...grids.map((grid) => grid.filledHeight));
  const width = Math.max(...grids.map((grid) => grid.filledWidth));
  let total = 0;
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      let product = 1;
      for (const grid of grids) {
        const value = grid.at(row, col);
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
  }
  return finite(total);
}

const sumProductBody = ofRanges(1, MANY, sumProduct);

export const AGGREGATES: FunctionGroup = {
  SUM: ofNumbers(0, (total, value) => total + value, finite),
  AVERAGE: ofNumbers(
    0,
    (total, value) => total + value,
    (total, count) => (count === 0 ? DIV0 : finite(total / count)),
  ),
  MIN: ofNumbers(0, (least, value, count) => (count === 0 ? value : Math.min(least, value)), finite),
  MAX: ofNumbers(0, (most, value, count) => (count === 0 ? value : Math.max(most, value)), finite),
  COUNT: counting((value) => typeof value === 'number', isNumeric),
  COUNTA: counting(
    (value) => value !== null,
    (value) => value !== null,
  ),
  SUMPRODUCT: {
    ...sumProductBody,
    call: (args, scope) => sumProductBody.call(args, { ...scope, perCell: true }),
  },
};
