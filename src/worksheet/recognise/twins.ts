import type { Edition, ItemId } from '../../instrument/edition';
import type { CellPlace } from '../reading';
import type { SheetImage } from '../workbook-image';
import { cellText } from './cell-text';
import type { SheetColumns } from './columns';
import { isComputedItem } from './computed-item';
import type { EntryConflict } from './conflict';

/** Columns that hold what people fill in a row; those of a computed item hold no answer. */
function entryColumns(columns: SheetColumns, computed: boolean): readonly number[] {
  const layers = [columns.unit, ...columns.reviewers];
  return [
    ...layers.flatMap(({ answer, note, evidence }) => [computed ? undefined : answer, note, evidence]),
    ...columns.moreEvidence,
  ].filter((col) => col !== undefined);
}

interface Filled {
  readonly place: CellPlace;
  readonly text: string;
}

function filled(sheet: SheetImage, row: number, cols: readonly number[]): readonly Filled[] {
  return cols
    .map((col) => ({ place: { sheet: sheet.name, row, col }, text: cellText(sheet, row, col).trim() }))
    .filter(({ text }) => text !== '');
}

const sameTexts = (a: readonly Filled[], b: readonly Filled[]): boolean =>
  a.length === b.length &&
  a.every(({ place, text }, at) => b[at]?.place.col === place.col && b[at].text === text);

/** The row among several of one item that counts: the only one with entries, or any where all say the same. */
export function chooseRow(
  edition: Edition,
  sheet: SheetImage,
  columns: SheetColumns,
  item: ItemId,
  rows: readonly [number, ...number[]],
): number | EntryConflict {
  const cols = entryColumns(columns, isComputedItem(edition, item));
  const withEntries = [...rows]
    .sort((a, b) => a - b)
    .map((row) => ({ row, cells: filled(sheet, row, cols) }))
    .filter(({ cells }) => cells.length > 0);
  const [first, ...others] = withEntries;
  if (!first) return rows[0];
  if (others.every(({ cells }) => sameTexts(first.cells, cells))) return first.row;
  const differing = cols.filter(
    (col) => new Set(withEntries.map(({ row }) => cellText(sheet, row, col).trim())).size > 1,
  );
  const cells = withEntries.flatMap(({ row }) => {
    const [col = first.cells[0]?.place.col ?? 1] = differing;
    return [{ place: { sheet: sheet.name, row, col }, text: cellText(sheet, row, col).trim() }];
  });
  return { item, cells };
}

/**
 * The column among several under one heading that counts: the only one with entries, or the first where all say
 * the same in every row.
 */
export function chooseColumn(
  sheet: SheetImage,
  cols: readonly [number, ...number[]],
  rows: ReadonlyMap<ItemId, number>,
): number | EntryConflict {
  const used = cols.filter((col) =>
    [...rows.values()].some((row) => cellText(sheet, row, col).trim() !== ''),
  );
  const [first = cols[0]] = used;
  for (const [item, row] of rows) {
    const cells = used.map((col) => ({
      place: { sheet: sheet.name, row, col },
      text: cellText(sheet, row, col).trim(),
    }));
    if (new Set(cells.map(({ text }) => text)).size > 1) return { item, cells };
  }
  return first;
}
