import { itemId } from '../../../instrument/edition';
import type { Edition, ItemId } from '../../../instrument/edition';
import { perAreaGeometry } from '../per-area/geometry';
import { rowKey, rowNumber } from '../per-area/rows';
import type { SheetRow } from '../per-area/rows';
import { FIRST_ROW } from './columns';

export type ItemRow = Extract<SheetRow, { readonly kind: 'indicator' | 'count' }>;

/** One row of the review sheet: the title of an area (or of the results), or an item. */
export type ReviewRow =
  | { readonly kind: 'title'; readonly row: number; readonly text: string }
  | { readonly kind: 'item'; readonly row: number; readonly item: ItemId; readonly source: ItemRow };

const isItem = (row: SheetRow): row is ItemRow => row.kind === 'indicator' || row.kind === 'count';

/** Rows of the review sheet in worksheet order. Titles are the names of the area sheets, in every layout. */
export function reviewRows(edition: Edition): readonly ReviewRow[] {
  let row = FIRST_ROW;
  return perAreaGeometry(edition).tables.flatMap(({ sheet, rows }): readonly ReviewRow[] => [
    { kind: 'title', row: row++, text: sheet },
    ...rows.filter(isItem).map((source): ReviewRow => ({
      kind: 'item',
      row: row++,
      item: rowKey(source) ?? itemId(source.indicator.code),
      source,
    })),
  ]);
}

/** Items by the number people see in the first column (`A.II.1.i.a.2` is the second count of `A.II.1.i.a`). */
export function itemsByNumber(edition: Edition): ReadonlyMap<string, ItemRow> {
  return new Map(
    perAreaGeometry(edition).tables.flatMap(({ rows }) =>
      rows.filter(isItem).map((row) => [rowNumber(row), row] as const),
    ),
  );
}
