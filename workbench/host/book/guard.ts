import { excelError } from '../errors';
import { eachCell, type Area } from './area';
import type { Book } from './book';

type Permission = keyof Excel.WorksheetProtectionOptions;

function denied(what: string): Error {
  return excelError('AccessDenied', `You cannot perform the requested operation: ${what}`);
}

/** Contents of a protected sheet may change only where every cell of the block is unlocked. */
export function requireUnlocked(book: Book, sheet: string, area: Area): void {
  requireWritable(book);
  if (!book.sheetState(sheet).protection.on) return;
  eachCell(book.reachable(sheet, area), (row, column) => {
    if (book.isLocked(sheet, row, column)) throw denied('the cell is locked and its sheet is protected.');
  });
}

/** Looks of a protected sheet may change where its options say so, whether cells are locked or not. */
export function requireFormat(book: Book, sheet: string, option: Permission): void {
  requireWritable(book);
  const { on, options } = book.sheetState(sheet).protection;
  if (on && options[option] !== true) throw denied('the sheet is protected.');
}

/** Merges, validations, conditional formats, charts: never on a protected sheet. */
export function requireUnprotected(book: Book, sheet: string): void {
  requireWritable(book);
  if (book.sheetState(sheet).protection.on) throw denied('the sheet is protected.');
}

/** Sheets come, go, move and hide only in a workbook whose structure is not locked. */
export function requireStructure(book: Book): void {
  requireWritable(book);
  if (book.state.structureLocked) throw denied('the structure of the workbook is protected.');
}

export function requireWritable(book: Book): void {
  if (book.state.readOnly) throw denied('the workbook is read-only.');
}
