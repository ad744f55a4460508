import type { CellScalar, CellValue } from '../../worksheet/workbook-image';

/** Errors as `values` shows them; a text cannot be told from them, and nobody types one as an answer. */
const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
]);

/** A value as Excel gives it: `''` is a blank cell, errors are texts. Newer kinds of values (entities) show as text. */
export function fromExcel(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return ERRORS.has(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

/**
 * Texts Excel would take for something else, as it does with typing: formulas (also with + - @), numbers, dates
 * ("3/4", "Mei 2026"), percentages, money, booleans in English and Indonesian, errors.
 */
const TAKEN_OTHERWISE = [
  /^\s*[=+\-@'#]/,
  /^\s*[\d.,($€£¥%]/,
  /^\s*(rp|idr|usd)\.?\s*\d/i,
  /^\s*(true|false|benar|salah)\s*$/i,
  /^\s*\p{L}{3,10}[\s\-./,]*\d{1,4}\b/u,
];

/**
 * A value as Excel takes it for what it is. A text that looks like a formula or a number gets the apostrophe that
 * keeps it a text; Excel takes the apostrophe away again and shows it in the formula bar only. `''` clears a cell;
 * `null` would leave it as it is.
 */
export function toExcel(value: CellScalar): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return TAKEN_OTHERWISE.some((pattern) => pattern.test(value)) ? `'${value}` : value;
}

/** Whether what `formulas` shows is a formula; a text that starts with `=` shows as its own value. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
