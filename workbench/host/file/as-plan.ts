import { BooleanNumber, type Nullable } from '@univerjs/core';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import type { CellContent, Operation, Plan } from '../../../src/worksheet/plan';
import type { StyleSheet } from '../../../src/worksheet/style';
import { areaText, type Area } from '../book/area';
import type { Book } from '../book/book';
import { valueOf } from '../book/contents';
import { columnHidden, columnWidth, mergesOf, rowHeight, rowHidden } from '../book/lines';
import { namesOf } from '../book/names';
import { PIXELS_PER_POINT } from '../book/sheet-data';
import { sheetsOf, visibilityOf } from '../book/sheets';
import { chartOperations } from './charts-out';
import { printOperations } from './print-out';
import { ruleOperations } from './rules-out';
import { StyleTable } from './style-out';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What the host holds as a plan, so that the product's own writer makes the file. */
export function asPlan(book: Book): { readonly plan: Plan; readonly styles: StyleSheet } {
  const table = new StyleTable();
  const operations = sheetsOf(book).flatMap((sheet) => sheetOperations(book, sheet.getSheetId(), table));
  const names = namesOf(book).map(({ name, formula }): Operation => ({
    op: 'name',
    name,
    refersTo: formula.replace(/^=/, ''),
  }));
  const properties = Object.entries(book.state.properties).map(([name, value]): Operation => ({
    op: 'property',
    name,
    value: String(value),
  }));
  const active = book.engine.workbook().getActiveSheet().getName();
  return {
    plan: {
      layout: 'workbench',
      edition: '',
      operations: [...operations, ...names, ...properties, { op: 'activate', sheet: active, cell: 'A1' }],
    },
    styles: table.styles,
  };
}

const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function sheetOperations(book: Book, id: string, table: StyleTable): readonly Operation[] {
  const worksheet = book.worksheet(id);
  const sheet = worksheet.getName();
  const tabColor = worksheet.getTabColor()?.replace('#', '');
  const { xSplit, ySplit } = worksheet.getFreeze();
  return [
    {
      op: 'addSheet',
      sheet,
      visibility: VISIBILITY[visibilityOf(book, id)],
      showGridlines: worksheet.getConfig().showGridlines !== BooleanNumber.FALSE,
      ...(tabColor && { tabColor }),
    },
    ...lineOperations(book, id, sheet),
    ...cellOperations(book, id, sheet, table),
    ...mergesOf(book, id).map((area): Operation => ({ op: 'merge', sheet, range: areaText(area) })),
    ...ruleOperations(book, id, sheet, table),
    ...(xSplit > 0 || ySplit > 0
      ? [{ op: 'freeze', sheet, rows: Math.max(0, ySplit), cols: Math.max(0, xSplit) } as const]
      : []),
    ...printOperations(book, id, sheet),
    ...chartOperations(book, id, sheet),
    ...(book.sheetState(id).protection.on ? [{ op: 'protect', sheet } as const] : []),
  ];
}

/** Widths in digits of the base font, heights in points; only where they differ from Excel's own. */
function lineOperations(book: Book, id: string, sheet: string): readonly Operation[] {
  const used = book.usedArea(id, true);
  if (!used) return [];
  const columns = Array.from({ length: used.right + 1 }, (_, column) => ({
    col: column + 1,
    width: Math.round(((columnWidth(book, id, at(0, column)) ?? 48) * PIXELS_PER_POINT * 100) / 7) / 100,
    ...(columnHidden(book, id, at(0, column)) === true && { hidden: true }),
  }));
  const rows = Array.from({ length: used.bottom + 1 }, (_, row) => ({
    row: row + 1,
    height: Math.round((rowHeight(book, id, at(row, 0)) ?? 15) * 100) / 100,
    ...(rowHidden(book, id, at(row, 0)) === true && { hidden: true }),
  }));
  return [
    { op: 'columns', sheet, widths: columns },
    { op: 'rows', sheet, heights: rows.filter(({ height, hidden }) => height !== 15 || hidden === true) },
  ];
}

function cellOperations(book: Book, id: string, sheet: string, table: StyleTable): readonly Operation[] {
  const operations: Operation[] = [];
  book
    .worksheet(id)
    .getCellMatrix()
    .forValue((row, column) => {
      const { cell, style, mark } = book.cell(id, row, column);
      const range = areaText(at(row, column));
      const content = contentOf(cell?.f, valueOf(cell));
      if (content) operations.push({ op: 'write', sheet, at: range, cells: [[content]] });
      const name = table.nameOf(style, mark.unlocked === true);
      if (name !== undefined) operations.push({ op: 'style', sheet, range, style: name });
      const { link } = mark;
      const target = link?.documentReference === undefined ? link?.address : `#${link.documentReference}`;
      if (target !== undefined)
        operations.push({
          op: 'link',
          sheet,
          cell: range,
          target,
          ...(link?.screenTip !== undefined && { tip: link.screenTip }),
        });
    });
  return operations;
}

/** A formula our writer cannot read is kept as the value it shows. */
function contentOf(formula: Nullable<string>, value: string | number | boolean): CellContent | undefined {
  if (formula) {
    const parsed = parseFormula(formula.slice(1));
    if (parsed.ok) return { formula: parsed.expr };
  }
  return value === '' ? undefined : { value };
}
