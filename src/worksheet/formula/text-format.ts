import { generalText } from './number-text';
import { roundTo, shiftDecimal } from './rounding';

const FORMAT = /^(#,##)?0(?:\.(0{1,15}))?(%)?$/;

/** Whether `formatNumber` knows the format code. */
export function canFormat(format: string): boolean {
  return FORMAT.test(format) || format.toUpperCase() === 'GENERAL';
}

/**
 * A number written by a format code: whole or fixed decimals, with or without thousands separators
 * and percent (`0`, `0.00`, `0%`, `0.00%`, `#,##0.00`), or General. Undefined for any other code.
 * Separators are the English ones, as everywhere in stored formulas.
 */
export function formatNumber(value: number, format: string): string | undefined {
  if (format.toUpperCase() === 'GENERAL') return generalText(value);
  const match = FORMAT.exec(format);
  if (!match) return undefined;
  const [, grouped, zeros = '', percent] = match;
  const size = percent ? shiftDecimal(Math.abs(value), 2) : Math.abs(value);
  const fixed = roundTo(size, zeros.length, 'half').toFixed(zeros.length);
  const [whole = '0', decimals] = fixed.split('.');
  const front = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${front}${decimals === undefined ? '' : `.${decimals}`}${percent ?? ''}`;
}
