import type { CellValue } from '../../worksheet/workbook-image';
import type { RawCell } from './raw-cell';
import { decodeCellText } from './xml/text';

/** The value a cell holds. Throws an Error on a value that is none of its type. */
export function cellValue(cell: RawCell, strings: readonly string[]): CellValue {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline ?? (value === undefined ? null : decodeCellText(value));
  if (value === undefined) return null;
  if (type === 'str') return decodeCellText(value);
  const token = value.trim();
  if (token === '') return null;
  switch (type) {
    case 'n':
      return number(token);
    case 's':
      return sharedString(token, strings);
    case 'b':
      if (token === '1' || token === 'true') return true;
      if (token === '0' || token === 'false') return false;
      throw new Error(`boolean expected, found ${token}`);
    case 'e':
      return { error: token };
    case 'd':
      return serialOfIso(token);
    default:
      throw new Error(`unknown cell type ${type}`);
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function number(token: string): number {
  const value = NUMBER.test(token) ? Number(token) : Number.NaN;
  if (!Number.isFinite(value)) throw new Error(`number expected, found ${token.slice(0, 40)}`);
  return value;
}

function sharedString(token: string, strings: readonly string[]): string {
  const text = /^\d+$/.test(token) ? strings[Number(token)] : undefined;
  if (text === undefined) throw new Error(`shared string ${token.slice(0, 20)} is not there`);
  return text;
}

const DAY = 86_400_000;
/** Serial number 0 of the 1900 system as Excel counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Dates written as ISO 8601 (strict workbooks) become serial numbers like all others. */
function serialOfIso(token: string): number {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(token) || !token.includes('T') ? token : `${token}Z`);
  if (Number.isNaN(time)) throw new Error(`date expected, found ${token.slice(0, 40)}`);
  return (time - EPOCH) / DAY;
}
