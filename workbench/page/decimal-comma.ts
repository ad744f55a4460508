import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { WorkbenchHost } from '../host/host';

/** Before Univer's own handlers, which know the decimal point only. */
const FIRST = 1000;

/** `3,6` as Univer reads it; undefined for any other text. */
function withPoint(text: string): string | undefined {
  const tidied = text.trim();
  return /^[+-]?\d+,\d+%?$/.test(tidied) ? tidied.replace(',', '.') : undefined;
}

function typedText({ p, v }: ICellData): string {
  return p?.body ? p.body.dataStream.replace(/\r\n$/, '') : String(v ?? '');
}

/** What was typed, as a number where it is one with a decimal comma. */
export function readTyped(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || typeof cell.f === 'string' || cell.t === CellValueType.FORCE_STRING) return cell;
  const text = withPoint(typedText(cell));
  return text === undefined ? cell : { ...cell, p: null, v: text };
}

/** A number as it would be typed. */
function shownForEditing(cell: Nullable<ICellData>): Nullable<ICellData> {
  const isFraction = typeof cell?.v === 'number' && !Number.isInteger(cell.v) && !cell.f;
  return isFraction ? { ...cell, v: String(cell.v).replace('.', ','), t: CellValueType.STRING } : cell;
}

/**
 * Numbers in the grid as Indonesian Excel shows and takes them, with a decimal comma; a point is taken too, as in the
 * pane. To Univer a comma parts thousands, so that a survey index of `3,6` was refused as no number from 0 to 4.
 */
export function useDecimalComma({ book }: WorkbenchHost): void {
  const { injector } = book.engine;
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('id');
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _, next) => next(readTyped(cell)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _, next) => shownForEditing(next(cell)),
  });
}
