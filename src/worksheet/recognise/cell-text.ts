import type { SheetImage } from '../workbook-image';
import { isCellError } from '../workbook-image';

/** What a cell shows, as text; `''` for a blank cell. Errors show as they are written. */
export function cellText(sheet: SheetImage, row: number, col: number): string {
  const value = sheet.cell(row, col)?.value ?? null;
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** A cell's number; null where it holds something else. */
export function cellNumber(sheet: SheetImage, row: number, col: number): number | null {
  const value = sheet.cell(row, col)?.value ?? null;
  return typeof value === 'number' ? value : null;
}

/** A weight in points: a number, or one that was pasted as text (`0,5`, `0.50`). */
export function cellWeight(sheet: SheetImage, row: number, col: number): number | null {
  const value = sheet.cell(row, col)?.value ?? null;
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  return /^\s*\d{1,3}([.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : null;
}
