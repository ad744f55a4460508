import type { CellValue } from '../workbook-image';
import { compareValues, sameNumber, toNumber, toText } from './coerce';
import type { BinaryOp } from './expr';
import { DIV0, finite, isError, NUM, VALUE } from './values';

/** Longest text a cell holds. */
export const LONGEST_TEXT = 32767;

type Arithmetic = '+' | '-' | '*' | '/' | '^';

/** `base^exponent` as Excel has it: 0^0 and even roots of negatives are `#NUM!`, 0^-1 is `#DIV/0!`. */
export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent <= 0) return exponent === 0 ? NUM : DIV0;
  return finite(base ** exponent);
}

function arithmetic(op: Arithmetic, left: number, right: number): CellValue {
  switch (op) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIV0 : finite(left / right);
    case '^':
      return power(left, right);
  }
}

function comparison(op: '=' | '<>' | '<' | '<=' | '>' | '>=', order: number): boolean {
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Texts joined; `#VALUE!` where the result would not fit a cell. */
export function joinTexts(values: readonly CellValue[]): CellValue {
  let joined = '';
  for (const value of values) {
    const piece = toText(value);
    if (typeof piece !== 'string') return piece;
    joined += piece;
    if (joined.length > LONGEST_TEXT) return VALUE;
  }
  return joined;
}

/** One binary operator on two values. An error on the left wins over one on the right. */
export function applyBinary(op: BinaryOp, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (op) {
    case '&':
      return joinTexts([left, right]);
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const a = toNumber(left);
      if (isError(a)) return a;
      const b = toNumber(right);
      return isError(b) ? b : arithmetic(op, a, b);
    }
    default:
      return comparison(op, compareValues(left, right));
  }
}

/** A sign or a percent sign. `+` leaves its operand as it is, text included, as Excel does. */
export function applyUnary(op: '-' | '+' | '%', operand: CellValue): CellValue {
  if (op === '+') return operand;
  const value = toNumber(operand);
  if (isError(value)) return value;
  return finite(op === '-' ? -value : value / 100);
}

/**
 * Excel takes a last addition or subtraction whose operands cancel to 15 digits for exactly 0
 * (`=0.1+0.2-0.3`), and only the last: within brackets or a larger formula the remainder stays.
 */
export function cancels(op: '+' | '-', left: CellValue, right: CellValue): boolean {
  const a = toNumber(left);
  const b = toNumber(right);
  return !isError(a) && !isError(b) && sameNumber(a, op === '+' ? -b : b);
}
