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
