import type { CellError, CellValue } from '../../workbook-image';
import { toNumber } from '../coerce';
import { type Rounding, roundTo } from '../rounding';
import { DIV0, finite, isError } from '../values';
import { type FunctionBody, type FunctionGroup, ofValues } from './kinds';

/** A function of numbers; an argument that is none makes the result its error. */
export function ofNumericValues(
  least: number,
  most: number,
  body: (...numbers: readonly number[]) => number | CellError,
): FunctionBody {
  return ofValues(least, most, (values: readonly CellValue[]) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
    const result = body(...numbers);
    return isError(result) ? result : finite(result);
  });
}

const rounding = (way: Rounding): FunctionBody =>
  ofNumericValues(2, 2, (value = 0, decimals = 0) => roundTo(value, decimals, way));

/** The remainder with the divisor's sign. */
function modulo(value: number, divisor: number): number | CellError {
  if (divisor === 0) return DIV0;
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

export const MATHS: FunctionGroup = {
  ROUND: rounding('half'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  INT: ofNumericValues(1, 1, (value = 0) => Math.floor(value)),
  ABS: ofNumericValues(1, 1, (value = 0) => Math.abs(value)),
  MOD: ofNumericValues(2, 2, (value = 0, divisor = 0) => modulo(value, divisor)),
};
