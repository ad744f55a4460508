import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { UNIT } from '../engine/start';
import { excelError } from '../errors';
import type { Book } from './book';
import type { Actor } from './feed';
import { requireStructure } from './guard';
import { blankSheet } from './sheet-data';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const NAME_LIMIT = 31;

/** Sheets in the order of their tabs. */
export function sheetsOf(book: Book): readonly Worksheet[] {
  return book.engine.workbook().getSheets();
}

/** By id, or by name without regard to case. */
export function findSheet(book: Book, key: string): string | null {
  const found = sheetsOf(book).find(
    (sheet) => sheet.getSheetId() === key || sheet.getName().toLowerCase() === key.toLowerCase(),
  );
  return found?.getSheetId() ?? null;
}

export function visibilityOf(book: Book, id: string): Visibility {
  if (book.worksheet(id).isSheetHidden() === BooleanNumber.FALSE) return 'Visible';
  return book.sheetState(id).veryHidden ? 'VeryHidden' : 'Hidden';
}

/** Throws `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one that is there. */
function requireName(book: Book, name: string, own?: string): void {
  const wrong =
    name === '' ||
    name.length > NAME_LIMIT ||
    /[[\]:*?/\\]|^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (wrong) throw excelError('InvalidArgument', `'${name}' is no name for a worksheet.`);
  const found = findSheet(book, name);
  if (found !== null && found !== own)
    throw excelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

export function addSheet(book: Book, actor: Actor, name?: string): string {
  requireStructure(book);
  book.flush();
  const id = book.newId('s');
  const chosen = name ?? freeName(book);
  requireName(book, chosen);
  const params = { unitId: UNIT, index: sheetsOf(book).length, sheet: blankSheet(id, chosen) };
  book.feed.acting(actor, () => {
    // Univer brings a new sheet to the front unless a peer made it; Excel's API does not.
    book.engine.commands.syncExecuteCommand(InsertSheetMutation.id, params, { fromCollab: true });
  });
  book.engine.undo.clearUndoRedo(UNIT);
  return id;
}

function freeName(book: Book): string {
  let number = sheetsOf(book).length;
  do number++;
  while (findSheet(book, `Sheet${String(number)}`) !== null);
  return `Sheet${String(number)}`;
}

/** Excel does not delete very hidden sheets, nor the last one people can see. */
export function removeSheet(book: Book, actor: Actor, id: string): void {
  requireStructure(book);
  if (visibilityOf(book, id) === 'VeryHidden')
    throw excelError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  requireOtherVisible(book, id);
  book.flush();
  if (book.engine.workbook().getActiveSheet().getSheetId() === id) {
    const next = sheetsOf(book).find(
      (sheet) => sheet.getSheetId() !== id && sheet.isSheetHidden() === BooleanNumber.FALSE,
    );
    if (next) activateSheet(book, actor, next.getSheetId());
  }
  book.feed.acting(actor, () => {
    book.engine.commands.syncExecuteCommand(RemoveSheetCommand.id, { unitId: UNIT, subUnitId: id });
  });
  book.engine.undo.clearUndoRedo(UNIT);
  Reflect.deleteProperty(book.state.sheets, id);
}

function requireOtherVisible(book: Book, id: string): void {
  const others = sheetsOf(book).some(
    (sheet) => sheet.getSheetId() !== id && sheet.isSheetHidden() === BooleanNumber.FALSE,
  );
  if (!others) throw excelError('InvalidOperation', 'A workbook must have a visible worksheet.');
}

/** Formulas follow the new name. */
export function renameSheet(book: Book, actor: Actor, id: string, name: string): void {
  requireStructure(book);
  requireName(book, name, id);
  book.flush();
  book.feed.acting(actor, () => {
    book.engine.commands.syncExecuteCommand(SetWorksheetNameCommand.id, {
      unitId: UNIT,
      subUnitId: id,
      name,
    });
  });
}

export function setVisibility(book: Book, actor: Actor, id: string, visibility: Visibility): void {
  requireStructure(book);
  if (visibility !== 'Visible') {
    requireOtherVisible(book, id);
    if (book.engine.workbook().getActiveSheet().getSheetId() === id) {
      const next = sheetsOf(book).find(
        (sheet) => sheet.getSheetId() !== id && sheet.isSheetHidden() === BooleanNumber.FALSE,
      );
      if (next) activateSheet(book, actor, next.getSheetId());
    }
  }
  const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  book.engine.commands.syncExecuteCommand(SetWorksheetHideMutation.id, {
    unitId: UNIT,
    subUnitId: id,
    hidden,
  });
  book.sheetState(id).veryHidden = visibility === 'VeryHidden';
}

export function moveSheet(book: Book, id: string, toOrder: number): void {
  requireStructure(book);
  const fromOrder = sheetsOf(book).findIndex((sheet) => sheet.getSheetId() === id);
  if (!Number.isInteger(toOrder) || toOrder < 0 || toOrder >= sheetsOf(book).length)
    throw excelError('InvalidArgument', 'There is no such position.');
  const params = { unitId: UNIT, subUnitId: id, fromOrder, toOrder };
  book.engine.commands.syncExecuteCommand(SetWorksheetOrderMutation.id, params);
}

export function activateSheet(book: Book, actor: Actor, id: string): void {
  if (visibilityOf(book, id) !== 'Visible')
    throw excelError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  book.feed.acting(actor, () => {
    book.engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: id });
  });
}

export function setTabColor(book: Book, id: string, color: string): void {
  book.engine.commands.syncExecuteCommand(SetTabColorMutation.id, { unitId: UNIT, subUnitId: id, color });
}

export function setGridlines(book: Book, id: string, shown: boolean): void {
  const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  book.engine.commands.syncExecuteCommand(ToggleGridlinesMutation.id, {
    unitId: UNIT,
    subUnitId: id,
    showGridlines,
  });
}

/** Rows and columns frozen at the top left; none of both unfreezes. */
export function freeze(book: Book, id: string, rows: number, columns: number): void {
  book.engine.commands.syncExecuteCommand(SetFrozenMutation.id, {
    unitId: UNIT,
    subUnitId: id,
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}
