import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';
import { excelError } from '../errors';

/** What Excel makes of a value set by the API or typed by a person. */
export interface Content {
  readonly cell: Pick<ICellData, 'v' | 't' | 'f' | 'p' | 'si'>;
  /** Number format the text brings along, as `50%` does, for a cell that has none. */
  readonly pattern?: string;
}

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;
const NOTHING = { v: null, t: null, f: null, p: null, si: null } as const;

export const BLANK: Content = { cell: NOTHING };

export function textContent(text: string): Content {
  return { cell: { ...NOTHING, v: text, t: CellValueType.STRING } };
}

export function numberContent(value: number): Content {
  return { cell: { ...NOTHING, v: value, t: CellValueType.NUMBER } };
}

export function booleanContent(value: boolean): Content {
  return { cell: { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
}

export function formulaContent(formula: string): Content {
  if (formula.length > FORMULA_LIMIT) throw excelError('InvalidArgument', 'The formula is too long.');
  return { cell: { ...NOTHING, f: formula } };
}

/**
 * Reads a value as Excel does: null leaves the cell (undefined here), '' clears it, a leading apostrophe keeps the rest
 * a text, `=`, `+` and `-` begin a formula, and a text that looks like a number, percentage, date or truth value
 * becomes one unless the cell is formatted as text. Throws `InvalidArgument`.
 */
export function contentOf(value: unknown, isTextCell: boolean): Content | undefined {
  switch (typeof value) {
    case 'number':
      // JSON has no NaN and no infinity: they travel as null.
      return Number.isFinite(value) ? numberContent(value) : undefined;
    case 'boolean':
      return booleanContent(value);
    case 'string':
      return typedContent(value, isTextCell);
    default:
      if (value === null || value === undefined) return undefined;
      throw excelError('InvalidArgument', 'A cell takes a text, a number or a truth value.');
  }
}

function typedContent(text: string, isTextCell: boolean): Content {
  if (text === '') return BLANK;
  if (text.length > TEXT_LIMIT)
    throw excelError('InvalidArgument', 'The text is longer than 32,767 characters.');
  if (text.startsWith("'")) return textContent(text.slice(1));
  if (isTextCell) return textContent(text);
  if (text.startsWith('=') && text.length > 1) return formulaContent(text);
  const found = numfmt.parseValue(text.trim());
  if (typeof found?.v === 'number')
    return { ...numberContent(found.v), ...(found.z && { pattern: found.z }) };
  if (typeof found?.v === 'boolean') return booleanContent(found.v);
  return /^[+-]./.test(text) ? formulaContent(`=${text}`) : textContent(text);
}

/** A cell's value as the API gives it. */
export function valueOf(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return '';
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '');
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return typeof v === 'boolean' ? v : Number(v) === 1;
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

export function valueTypeOf(
  value: string | number | boolean,
  isFormula: boolean,
): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return isFormula ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

const ERRORS = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}
