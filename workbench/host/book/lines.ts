import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { UNIT } from '../engine/start';
import { intersection, type Area } from './area';
import type { Book } from './book';
import { BLANK, valueOf } from './contents';
import { PIXELS_PER_POINT } from './sheet-data';

export function univerRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function execute(
  book: Book,
  mutation: { readonly id: string },
  sheet: string,
  area: Area,
  more: object = {},
): void {
  const ranges = [univerRange(book.reachable(sheet, area))];
  book.engine.commands.syncExecuteCommand(mutation.id, { unitId: UNIT, subUnitId: sheet, ranges, ...more });
}

/** Width of all columns of an area, in points; null where they differ. */
export function columnWidth(book: Book, sheet: string, area: Area): number | null {
  const worksheet = book.worksheet(sheet);
  return common(
    area.left,
    Math.min(area.right, worksheet.getColumnCount() - 1),
    (at) => worksheet.getColumnWidth(at) / PIXELS_PER_POINT,
  );
}

export function setColumnWidth(book: Book, sheet: string, area: Area, points: number): void {
  execute(book, SetWorksheetColWidthMutation, sheet, area, { colWidth: points * PIXELS_PER_POINT });
}

export function rowHeight(book: Book, sheet: string, area: Area): number | null {
  const worksheet = book.worksheet(sheet);
  return common(
    area.top,
    Math.min(area.bottom, worksheet.getRowCount() - 1),
    (at) => worksheet.getRowHeight(at) / PIXELS_PER_POINT,
  );
}

/** A height that is set stays, as in Excel; rows without one grow with their text. */
export function setRowHeight(book: Book, sheet: string, area: Area, points: number): void {
  execute(book, SetWorksheetRowHeightMutation, sheet, area, { rowHeight: points * PIXELS_PER_POINT });
  execute(book, SetWorksheetRowIsAutoHeightMutation, sheet, area, { autoHeightInfo: BooleanNumber.FALSE });
}

export function rowHidden(book: Book, sheet: string, area: Area): boolean | null {
  const rows = book.worksheet(sheet).getRowManager();
  return common(
    area.top,
    Math.min(area.bottom, book.worksheet(sheet).getRowCount() - 1),
    (at) => rows.getRow(at)?.hd === BooleanNumber.TRUE,
  );
}

export function setRowHidden(book: Book, sheet: string, area: Area, hidden: boolean): void {
  execute(book, hidden ? SetRowHiddenMutation : SetRowVisibleMutation, sheet, area);
}

export function columnHidden(book: Book, sheet: string, area: Area): boolean | null {
  const columns = book.worksheet(sheet).getColumnManager();
  return common(
    area.left,
    Math.min(area.right, book.worksheet(sheet).getColumnCount() - 1),
    (at) => columns.getColumn(at)?.hd === BooleanNumber.TRUE,
  );
}

export function setColumnHidden(book: Book, sheet: string, area: Area, hidden: boolean): void {
  execute(book, hidden ? SetColHiddenMutation : SetColVisibleMutation, sheet, area);
}

function common<V>(from: number, to: number, read: (at: number) => V): V | null {
  const first = read(from);
  for (let at = from + 1; at <= to; at++) if (read(at) !== first) return null;
  return first;
}

/** Merges the area, or each of its rows; the first cell with content keeps it, the others lose theirs. */
export function merge(book: Book, sheet: string, area: Area, across: boolean): void {
  unmerge(book, sheet, area);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
    ...area,
    top: area.top + i,
    bottom: area.top + i,
  }));
  for (const part of across ? rows : [area]) {
    if (part.top === part.bottom && part.left === part.right) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const corner = row === part.top && column === part.left;
        const { cell } = book.cell(sheet, row, column);
        if (!corner && (valueOf(cell) !== '' || cell?.f)) book.draft.content(sheet, row, column, BLANK);
      }
    }
    execute(book, AddWorksheetMergeMutation, sheet, part);
  }
}

export function unmerge(book: Book, sheet: string, area: Area): void {
  for (const held of mergesOf(book, sheet)) {
    if (intersection(held, area)) execute(book, RemoveWorksheetMergeMutation, sheet, held);
  }
}

export function mergesOf(book: Book, sheet: string): readonly Area[] {
  return book.worksheet(sheet).getMergeData().map(areaOf);
}
