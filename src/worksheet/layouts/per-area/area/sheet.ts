import type { Operation } from '../../../plan';
import { COLUMN, LAST_COLUMN, LAST_VISIBLE, ROW, WIDTHS } from '../columns';
import type { ColumnName } from '../columns';
import type { Geometry, TableSheet } from '../geometry';
import { box, writeRows } from '../operations';
import { landscape } from '../print';
import { RESULTS_TAB, areaTabColor } from '../sheet-names';
import type { Wording } from '../texts';
import { headOperations } from './head';
import { tableHeights } from './heights';
import { inputOperations } from './inputs';
import { lookOperations } from './looks';
import { rowCells } from './row-cells';

const COLUMN_NAMES = Object.keys(COLUMN) as readonly ColumnName[];

/** Operations that make one sheet of indicators: an area with both its parts, or `Hasil`. */
export function tableSheetOperations(
  geometry: Geometry,
  table: TableSheet,
  wording: Wording,
): readonly Operation[] {
  const { sheet, area, lastRow } = table;
  const rows = table.rows.map((row) => ({ row, cells: rowCells(geometry, row, wording) }));
  const widths = COLUMN_NAMES.map((name) => ({
    col: COLUMN[name],
    width: WIDTHS[name],
    ...(COLUMN[name] > LAST_VISIBLE ? { hidden: true } : {}),
  }));
  return [
    {
      op: 'addSheet',
      sheet,
      visibility: 'visible',
      tabColor: area ? areaTabColor(area) : RESULTS_TAB,
      showGridlines: false,
      zoom: 90,
    },
    { op: 'columns', sheet, widths },
    ...headOperations(geometry, table, wording),
    writeRows(
      sheet,
      ROW.first,
      1,
      LAST_COLUMN,
      rows.map(({ cells }) => cells),
    ),
    tableHeights(sheet, rows, wording),
    ...lookOperations(table),
    ...inputOperations(table, wording),
    { op: 'freeze', sheet, rows: ROW.header, cols: COLUMN.statement },
    {
      op: 'print',
      sheet,
      setup: {
        ...landscape(box(1, 1, lastRow, LAST_VISIBLE), wording.of(geometry.edition.name), wording),
        repeatRows: [ROW.header, ROW.header],
      },
    },
    { op: 'protect', sheet },
  ];
}
