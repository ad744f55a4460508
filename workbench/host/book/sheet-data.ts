import { mergeWorksheetSnapshotWithDefault, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { UNIT, type Engine } from '../engine/start';

/** Points to CSS pixels, as Excel and browsers count them. */
export const PIXELS_PER_POINT = 96 / 72;

const ROWS = 200;
const COLUMNS = 52;

/** A blank sheet with Excel's default sizes. Univer keeps a row list as long as the sheet, so it starts small and grows. */
export function blankSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
  });
}

/** A new workbook as Excel makes it: one sheet. */
export function blankWorkbook(): Partial<IWorkbookData> {
  return { name: 'Buku1', sheetOrder: ['s0'], sheets: { s0: blankSheet('s0', 'Sheet1') }, styles: {} };
}

/** Makes the grid reach a cell, with some room behind it. */
export function growTo(engine: Engine, sheet: string, row: number, column: number): void {
  const worksheet = engine.workbook().getSheetBySheetId(sheet);
  if (!worksheet) return;
  const common = { unitId: UNIT, subUnitId: sheet };
  if (row >= worksheet.getRowCount())
    engine.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...common, rowCount: row + 101 });
  if (column >= worksheet.getColumnCount())
    engine.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
      ...common,
      columnCount: column + 11,
    });
}
