import fc from 'fast-check';
import type { CellPlace } from '../../../../src/worksheet/reading';
import type {
  CellImage,
  CellScalar,
  SheetImage,
  WorkbookImage,
} from '../../../../src/worksheet/workbook-image';

/** A workbook changed by hand as people change them, and where each cell of the old one stands now. */
export interface Varied {
  readonly image: WorkbookImage;
  /** Undefined where the cell is gone. */
  readonly moved: (place: CellPlace) => CellPlace | undefined;
}

export type Variation = (image: WorkbookImage) => Varied;

/** Gives a variation words, so that a counterexample can be read. */
export function named(label: string, variation: Variation): Variation {
  return Object.assign((image: WorkbookImage) => variation(image), { [fc.toStringMethod]: () => label });
}

function labelOf(variation: Variation): string {
  return fc.stringify(variation);
}

const stays = (place: CellPlace): CellPlace => place;

/** Several variations after each other. */
export function allOf(...variations: readonly Variation[]): Variation {
  const label = variations
    .filter((variation) => variation !== unchanged)
    .map(labelOf)
    .join('; ');
  return named(label, (image) =>
    variations.reduce<Varied>(
      (before, variation) => {
        const after = variation(before.image);
        return {
          image: after.image,
          moved: (place) => {
            const now = before.moved(place);
            return now && after.moved(now);
          },
        };
      },
      { image, moved: stays },
    ),
  );
}

export function onSheet(
  name: string,
  change: (sheet: SheetImage) => SheetImage,
  moved: (place: CellPlace) => CellPlace | undefined = stays,
): Variation {
  return (image) => ({
    image: { ...image, sheets: image.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) },
    moved: (place) => (place.sheet === name ? moved(place) : place),
  });
}

/** Rows put in above row `at`; `line` says what stands in them, by column. */
export function insertRows(
  name: string,
  at: number,
  count: number,
  line: ReadonlyMap<number, CellScalar> = new Map(),
): Variation {
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    rows: sheet.rows + count,
    cell: (row, col) => {
      if (row < at) return sheet.cell(row, col);
      if (row >= at + count) return sheet.cell(row - count, col);
      const value = line.get(col);
      return value === undefined ? undefined : { value };
    },
  });
  const move = (place: CellPlace): CellPlace =>
    place.row < at ? place : { ...place, row: place.row + count };
  const label = `${String(count)} rows above ${String(at)} ${JSON.stringify([...line])}`;
  return named(label, onSheet(name, change, move));
}

export function deleteRow(name: string, at: number): Variation {
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    rows: sheet.rows - 1,
    cell: (row, col) => sheet.cell(row < at ? row : row + 1, col),
  });
  const move = (place: CellPlace): CellPlace | undefined => {
    if (place.row === at) return undefined;
    return place.row < at ? place : { ...place, row: place.row - 1 };
  };
  return named(`without row ${String(at)}`, onSheet(name, change, move));
}

/** A column put in left of column `at`; `cells` says what stands in it, by row. */
export function insertColumn(
  name: string,
  at: number,
  cells: ReadonlyMap<number, CellScalar> = new Map(),
): Variation {
  const change = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    cols: Math.max(sheet.cols, at - 1) + 1,
    cell: (row, col) => {
      if (col < at) return sheet.cell(row, col);
      if (col > at) return sheet.cell(row, col - 1);
      const value = cells.get(row);
      return value === undefined ? undefined : { value };
    },
  });
  const move = (place: CellPlace): CellPlace => (place.col < at ? place : { ...place, col: place.col + 1 });
  return named(`column before ${String(at)}`, onSheet(name, change, move));
}

/** Every cell of a sheet seen through `change`. */
export function changeCells(
  name: string,
  change: (cell: CellImage | undefined, row: number, col: number) => CellImage | undefined,
): Variation {
  return onSheet(name, (sheet) => ({ ...sheet, cell: (row, col) => change(sheet.cell(row, col), row, col) }));
}

export function typeOver(
  name: string,
  typed: readonly (readonly [row: number, col: number, value: CellScalar])[],
): Variation {
  const values = new Map(typed.map(([row, col, value]) => [`${String(row)},${String(col)}`, value]));
  const change = changeCells(name, (cell, row, col) => {
    const value = values.get(`${String(row)},${String(col)}`);
    return value === undefined ? cell : { value };
  });
  return named(`typed over ${JSON.stringify(typed)}`, change);
}

export function hideColumns(name: string, cols: readonly number[]): Variation {
  const hide = onSheet(name, (sheet) => ({
    ...sheet,
    hiddenCols: new Set([...sheet.hiddenCols, ...cols]),
  }));
  return named(`columns ${cols.join(', ')} hidden`, hide);
}

export function renameSheet(name: string, to: string): Variation {
  return named(`renamed ${to}`, (image) => ({
    image: {
      ...image,
      sheets: image.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)),
    },
    moved: (place) => (place.sheet === name ? { ...place, sheet: to } : place),
  }));
}

export const deleteHiddenSheets: Variation = named('without hidden sheets', (image) => ({
  image: { ...image, sheets: image.sheets.filter((sheet) => sheet.visibility === 'visible') },
  moved: stays,
}));

/** The sheets in another order, beginning with the one at `first`. */
export function rotateSheets(first: number): Variation {
  return named(`sheets from ${String(first)}`, (image) => {
    const cut = first % Math.max(1, image.sheets.length);
    const sheets = [...image.sheets.slice(cut), ...image.sheets.slice(0, cut)];
    return { image: { ...image, sheets }, moved: stays };
  });
}

export const unchanged: Variation = named('unchanged', (image) => ({ image, moved: stays }));
