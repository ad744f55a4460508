import type { CellPlace, PlaceKey, Reading } from '../worksheet/reading';
import type { SheetImage } from '../worksheet/workbook-image';
import type { HostRange } from './host-port';
import type { EntryName } from './host-entries';
import { entryName, entryValue, saysOtherwise } from './host-entries';

/** An entry's cell. `shared` where the entry is put together from more cells than this one. */
export interface IndexedPlace extends EntryName {
  readonly key: PlaceKey;
  readonly shared: boolean;
}

/** The reading's places turned round: what stands in a cell. Built once per recognition. */
export interface PlaceIndex {
  readonly at: (cell: CellPlace) => IndexedPlace | undefined;
  /** Sheets on which an edit can mean something for the LKE. */
  readonly watches: (sheet: string) => boolean;
  /** Rows and columns that can hold something known: the used range, and entries still blank. */
  readonly extent: (sheet: string) => { readonly rows: number; readonly cols: number };
  /** Every watched sheet as a whole. */
  readonly whole: readonly HostRange[];
}

const COLUMNS = 16384;
const slot = ({ row, col }: { readonly row: number; readonly col: number }): number => row * COLUMNS + col;

/** A text kept in two cells (agencies add a second link column) cannot be read or written through one of them. */
function isShared(
  reading: Reading,
  sheet: SheetImage | undefined,
  place: CellPlace,
  name: EntryName,
): boolean {
  const value = sheet?.cell(place.row, place.col)?.value ?? null;
  return saysOtherwise(reading.assessment, name, entryValue(name.field, value));
}

/**
 * Sheets where something is known to stand. Where the layout does not tell its cells of identity, any sheet
 * may hold them.
 */
function watchedSheets(reading: Reading): readonly string[] {
  const there = reading.image.sheets.map(({ name }) => name);
  if (!reading.identity) return there;
  const known = new Set([
    reading.mainSheet,
    ...[...reading.places.values()].map(({ sheet }) => sheet),
    ...[...reading.nodes.values()].flatMap((places) =>
      Object.values(places).map((place: CellPlace) => place.sheet),
    ),
    ...Object.values(reading.identity).map(({ sheet }) => sheet),
  ]);
  return there.filter((name) => known.has(name));
}

export function indexPlaces(reading: Reading): PlaceIndex {
  const sheets = new Map(reading.image.sheets.map((sheet) => [sheet.name, sheet]));
  const watched = new Set(watchedSheets(reading));
  const bySheet = new Map<string, Map<number, IndexedPlace>>();
  const extents = new Map(reading.image.sheets.map(({ name, rows, cols }) => [name, { rows, cols }]));
  for (const [key, place] of reading.places) {
    const name = entryName(key);
    const cells = bySheet.get(place.sheet) ?? new Map<number, IndexedPlace>();
    bySheet.set(place.sheet, cells);
    cells.set(slot(place), { ...name, key, shared: isShared(reading, sheets.get(place.sheet), place, name) });
    const { rows, cols } = extents.get(place.sheet) ?? { rows: 0, cols: 0 };
    extents.set(place.sheet, { rows: Math.max(rows, place.row), cols: Math.max(cols, place.col) });
  }
  const extent = (sheet: string) => extents.get(sheet) ?? { rows: 0, cols: 0 };
  return {
    at: (cell) => bySheet.get(cell.sheet)?.get(slot(cell)),
    watches: (sheet) => watched.has(sheet),
    extent,
    whole: [...watched].flatMap((sheet) => {
      const { rows, cols } = extent(sheet);
      return rows > 0 && cols > 0 ? [{ sheet, top: 1, left: 1, bottom: rows, right: cols }] : [];
    }),
  };
}
