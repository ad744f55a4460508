import { quoteSheet } from '../../../src/support/address';
import {
  area,
  areaText,
  columnsOf,
  eachCell,
  isEntireColumns,
  isEntireRows,
  parseArea,
  rowsOf,
  type Area,
} from '../book/area';
import type { CellView } from '../book/draft';
import { findName, resolveReference } from '../book/names';
import { excelError } from '../errors';
import type { Session } from './session';

/** A block of cells on one sheet. */
export interface RangeTarget extends Session {
  readonly sheet: string;
  readonly area: Area;
}

/** `'Sheet 1'!A1:B2`, as `Range.address` gives it. */
export function addressOf({ book, sheet, area: it }: RangeTarget): string {
  return `${quoteSheet(book.worksheet(sheet).getName())}!${areaText(it)}`;
}

/** Throws for addresses of several areas, which have never worked reliably in Excel (OfficeDev/office-js#1167, #1985, #2891). */
export function rangeAt(session: Session, sheet: string, address: string): RangeTarget {
  if (address.replace(/'[^']*'/g, '').includes(','))
    throw excelError('InvalidArgument', 'Addresses of several areas are refused: use one range at a time.');
  const named = findName(session.book, address);
  const found = named
    ? resolveReference(session.book, named.formula)
    : address.includes('!')
      ? resolveReference(session.book, address)
      : { sheet, area: parseArea(address) };
  if (!found?.area || found.sheet !== sheet)
    throw excelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: '${address}'.`,
    );
  return { ...session, sheet, area: found.area };
}

export function moved(
  it: RangeTarget,
  top: number,
  left: number,
  rows: number,
  columns: number,
): RangeTarget {
  return { ...it, area: area(top, left, top + rows - 1, left + columns - 1) };
}

/** One value a cell as Excel gives it; null for entire rows and columns, which it does not list. */
export function matrix<V>(it: RangeTarget, read: (cell: CellView, row: number, column: number) => V): V[][] {
  if (isEntireColumns(it.area) || isEntireRows(it.area)) return null as unknown as V[][];
  return Array.from({ length: rowsOf(it.area) }, (_, down) =>
    Array.from({ length: columnsOf(it.area) }, (__, right) => {
      const [row, column] = [it.area.top + down, it.area.left + right];
      return read(it.book.cell(it.sheet, row, column), row, column);
    }),
  );
}

/** What all cells share, else null, which is what Excel gives for mixed looks. */
export function shared<V>(it: RangeTarget, read: (cell: CellView) => V): V {
  const reach = it.book.reachable(it.sheet, it.area);
  const first = read(it.book.cell(it.sheet, reach.top, reach.left));
  let same = true;
  eachCell(reach, (row, column) => {
    same &&= read(it.book.cell(it.sheet, row, column)) === first;
  });
  return same ? first : (null as V);
}

/** Checks a value set on a range: a 2-D array of the range's shape, or one value for all cells. */
export function shaped(it: RangeTarget, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null)
      throw excelError('InvalidArgument', 'A 2-D array is expected.');
    return () => value;
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowsOf(it.area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(it.area));
  if (!fits) {
    throw excelError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const lines = rows as readonly (readonly unknown[])[];
  return (row, column) => lines[row]?.[column];
}
