import type { RangeAddress } from '../../../../src/support/address';
import type { CellImage, SheetImage } from '../../../../src/worksheet/workbook-image';
import { changeCells, named, onSheet } from './vary';
import type { Variation } from './vary';

/** Rows in another order: `order` gives for each new row the old one it shows; the sheet keeps its size. */
function reordered(
  name: string,
  label: string,
  oldRow: (row: number) => number,
  newRow: (row: number) => number,
): Variation {
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    cell: (row, col) => sheet.cell(oldRow(row), col),
  });
  return named(
    label,
    onSheet(name, change, (place) => ({ ...place, row: newRow(place.row) })),
  );
}

/** Two rows in each other's place. */
export function exchangeRows(name: string, a: number, b: number): Variation {
  const swap = (row: number): number => (row === a ? b : row === b ? a : row);
  return reordered(name, `rows ${String(a)} and ${String(b)} exchanged`, swap, swap);
}

/** The rows `from` to `to` cut out and put in above row `before` (which lies below them). */
export function moveRowsDown(name: string, from: number, to: number, before: number): Variation {
  const count = to - from + 1;
  const newRow = (row: number): number => {
    if (row < from || row >= before) return row;
    return row <= to ? row + (before - to - 1) : row - count;
  };
  const oldRow = (row: number): number => {
    if (row < from || row >= before) return row;
    return row >= before - count ? row - (before - to - 1) : row + count;
  };
  return reordered(name, `rows ${String(from)}-${String(to)} moved to ${String(before)}`, oldRow, newRow);
}

/** A column cut out and put in left of column `before`. */
export function moveColumn(name: string, from: number, before: number): Variation {
  const newCol = (col: number): number => {
    if (col === from) return before > from ? before - 1 : before;
    if (before > from) return col > from && col < before ? col - 1 : col;
    return col >= before && col < from ? col + 1 : col;
  };
  const cols = new Map<number, number>();
  for (let col = 1; col <= 100; col++) cols.set(newCol(col), col);
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    cols: Math.max(sheet.cols, before),
    cell: (row, col) => sheet.cell(row, cols.get(col) ?? col),
  });
  const label = `column ${String(from)} moved before ${String(before)}`;
  return named(
    label,
    onSheet(name, change, (place) => ({ ...place, col: newCol(place.col) })),
  );
}

export function deleteColumn(name: string, at: number): Variation {
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    cols: sheet.cols - 1,
    cell: (row, col) => sheet.cell(row, col < at ? col : col + 1),
  });
  return named(
    `without column ${String(at)}`,
    onSheet(name, change, (place) => {
      if (place.col === at) return undefined;
      return place.col < at ? place : { ...place, col: place.col - 1 };
    }),
  );
}

/** A row copied and put in right below itself; `change` says what the copy shows. */
export function copyRow(
  name: string,
  at: number,
  change: (cell: CellImage | undefined, col: number) => CellImage | undefined = (cell) => cell,
): Variation {
  const copied = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    rows: sheet.rows + 1,
    cell: (row, col) => {
      if (row <= at) return sheet.cell(row, col);
      return row === at + 1 ? change(sheet.cell(at, col), col) : sheet.cell(row - 1, col);
    },
  });
  const move = onSheet(name, copied, (place) => (place.row <= at ? place : { ...place, row: place.row + 1 }));
  return named(`row ${String(at)} copied`, move);
}

/** A column copied and put in right of itself; `change` says what the copy shows. */
export function copyColumn(
  name: string,
  at: number,
  change: (cell: CellImage | undefined, row: number) => CellImage | undefined = (cell) => cell,
): Variation {
  const copied = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    cols: sheet.cols + 1,
    cell: (row, col) => {
      if (col <= at) return sheet.cell(row, col);
      return col === at + 1 ? change(sheet.cell(row, at), row) : sheet.cell(row, col - 1);
    },
  });
  const move = onSheet(name, copied, (place) => (place.col <= at ? place : { ...place, col: place.col + 1 }));
  return named(`column ${String(at)} copied`, move);
}

/** A sheet copied to the end, as Excel does it: `LKE ZI (2)`. */
export function copySheet(
  name: string,
  to: string,
  change: (sheet: SheetImage) => SheetImage = (sheet) => sheet,
): Variation {
  return named(`sheet ${name} copied`, (image) => {
    const copies = image.sheets
      .filter((sheet) => sheet.name === name)
      .map((sheet) => ({ ...change(sheet), name: to }));
    return { image: { ...image, sheets: [...image.sheets, ...copies] }, moved: (place) => place };
  });
}

/** Every formula replaced by what it shows, as after "paste values". */
export function valuesOnly(name: string): Variation {
  return named(
    'values only',
    changeCells(name, (cell) => cell && { value: cell.value }),
  );
}

/** Cells merged as Excel does it: the first text stays, the others go. */
export function merge(name: string, ranges: readonly RangeAddress[]): Variation {
  const inRange = (row: number, col: number): RangeAddress | undefined =>
    ranges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right);
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    merges: [...sheet.merges, ...ranges],
    cell: (row, col) => {
      const range = inRange(row, col);
      if (!range) return sheet.cell(row, col);
      if (row !== range.top || col !== range.left) return undefined;
      for (let down = range.top; down <= range.bottom; down++) {
        for (let right = range.left; right <= range.right; right++) {
          const cell = sheet.cell(down, right);
          if (cell && cell.value !== null && cell.value !== '') return cell;
        }
      }
      return undefined;
    },
  });
  return named(`${String(ranges.length)} ranges merged`, onSheet(name, change));
}

/** Every merged range of a sheet split again. */
export function unmerge(name: string): Variation {
  return named(
    'unmerged',
    onSheet(name, (sheet) => ({ ...sheet, merges: [] })),
  );
}

export function hideRows(name: string, rows: readonly number[]): Variation {
  return named(
    `rows ${rows.join(', ')} hidden`,
    onSheet(name, (sheet) => ({ ...sheet, hiddenRows: new Set([...sheet.hiddenRows, ...rows]) })),
  );
}
