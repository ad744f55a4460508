import type { CellValue } from '../workbook-image';
import { compareTexts, numberInText, sameNumber } from './coerce';
import { isError } from './values';
import { wildcardTest } from './wildcard';

export type Criterion = (cell: CellValue) => boolean;

type Order = '<' | '<=' | '>' | '>=';

function inOrder(order: Order, difference: number): boolean {
  if (order === '<') return difference < 0;
  if (order === '<=') return difference <= 0;
  return order === '>' ? difference > 0 : difference >= 0;
}

/** A criterion's number also finds the text that spells it. */
function equalsNumber(wanted: number): Criterion {
  return (cell) => {
    const value = typeof cell === 'string' ? numberInText(cell) : cell;
    return typeof value === 'number' && sameNumber(value, wanted);
  };
}

function equalsText(wanted: string): Criterion {
  const word = wanted.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return (cell) => cell === (word === 'TRUE');
  if (/^#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/.test(word))
    return (cell) => isError(cell) && cell.error === word;
  const test = wildcardTest(wanted);
  return (cell) => typeof cell === 'string' && test(cell);
}

function ordered(order: Order, wanted: string): Criterion {
  const number = numberInText(wanted);
  if (number !== undefined) {
    return (cell) => typeof cell === 'number' && inOrder(order, sameNumber(cell, number) ? 0 : cell - number);
  }
  return (cell) => typeof cell === 'string' && inOrder(order, compareTexts(cell, wanted));
}

function fromText(text: string): Criterion {
  const [, sign = '', wanted = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(text) ?? [];
  if (sign === '<' || sign === '<=' || sign === '>' || sign === '>=') return ordered(sign, wanted);
  if (wanted === '') {
    if (sign === '') return (cell) => cell === null || cell === '';
    return sign === '=' ? (cell) => cell === null : (cell) => cell !== null;
  }
  const number = numberInText(wanted);
  const equal = number === undefined ? equalsText(wanted) : equalsNumber(number);
  return sign === '<>' ? (cell) => !equal(cell) : equal;
}

/**
 * The test that COUNTIF, SUMIF and their kin make of their criterion: a value to equal, or a text
 * such as `>=5`, `<>`, `Ya*`. Case never counts; a blank criterion asks for 0, `""` for blank cells.
 */
export function criterionOf(wanted: CellValue): Criterion {
  if (typeof wanted === 'string') return fromText(wanted);
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (isError(wanted)) return (cell) => isError(cell) && cell.error === wanted.error;
  return equalsNumber(wanted ?? 0);
}
