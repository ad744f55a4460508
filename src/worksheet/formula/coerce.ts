import type { CellError, CellValue } from '../workbook-image';
import { generalText } from './number-text';
import { isError, VALUE } from './values';

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;

/**
 * The number a text spells, as Excel reads it where it needs a number: blanks around it, a sign or
 * accounting brackets (`(5)` is -5), thousands separators, an exponent, a percent sign. Undefined for
 * anything else, the empty text included. Dates, currency and locales other than English are not read.
 */
export function numberInText(text: string): number | undefined {
  const bracketed = /^ *\(([^ +()-]+)\) *$/.exec(text)?.[1];
  const [, sign, digits = '', percent] = /^ *([+-]?)([^ %]+) *(%?) *$/.exec(bracketed ?? text) ?? [];
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return undefined;
  const negative = bracketed !== undefined || sign === '-';
  const value = (Number(digits.replaceAll(',', '')) * (negative ? -1 : 1)) / (percent ? 100 : 1);
  return Number.isFinite(value) ? value : undefined;
}

/** What arithmetic makes of a value: blank 0, TRUE 1, text its number or `#VALUE!`. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return isError(value) ? value : (numberInText(value) ?? VALUE);
}

/** What joining makes of a value: blank the empty text, numbers in General format. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return generalText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** What a condition makes of a value: any number but 0 is true; of texts only TRUE and FALSE pass. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : VALUE;
}

/** Whether two numbers are one as Excel shows and compares them: equal in 15 significant digits. */
export function sameNumber(left: number, right: number): boolean {
  if (left === right) return true;
  if (Math.abs(left - right) > 1e-14 * Math.max(Math.abs(left), Math.abs(right))) return false;
  return left.toPrecision(15) === right.toPrecision(15);
}

/** Texts in Excel's order, in which case does not count: negative, 0 or positive. */
export function compareTexts(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

type Present = string | number | boolean;

/** Numbers come before texts, texts before booleans. */
const rank = (value: Present): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** A blank takes the empty value of whatever it is compared with. */
function filled(value: Present | null, other: Present | null): Present {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Order of two values as `<`, `=` and `>` see it: negative, 0 or positive. */
export function compareValues(left: Present | null, right: Present | null): number {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return rank(a) === rank(b) ? Number(a) - Number(b) : rank(a) - rank(b);
}
