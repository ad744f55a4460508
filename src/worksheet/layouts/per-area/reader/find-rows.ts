import { cellText } from '../../../recognise/cell-text';
import type { EntryConflict } from '../../../recognise/conflict';
import type { CellPlace } from '../../../reading';
import type { SheetImage, WorkbookImage } from '../../../workbook-image';
import { COLUMN } from '../columns';
import type { Geometry } from '../geometry';
import { rowPlaces } from '../places';
import { rowKey } from '../rows';
import { columnConflicts } from './repeated-columns';
import { expectedRows, sheetRows } from './rows';
import type { FoundRow } from './rows';

/** What a workbook has of the edition's rows, and what in it speaks against itself. */
export interface FoundRows {
  /** By node code, indicator code or count item id. */
  readonly rows: ReadonlyMap<string, FoundRow>;
  /** Copies of a row on one sheet that disagree. */
  readonly conflicts: readonly EntryConflict[];
  /** Sheets with the same rows and other entries, none of which has the name of the layout. */
  readonly rivals: readonly string[];
  /** Sheets left aside because another one has their rows. */
  readonly aside: readonly string[];
  /** Further rows of an item that somebody copied, by key. */
  readonly twins: ReadonlyMap<string, readonly CellPlace[]>;
}

interface SheetRows {
  readonly sheet: SheetImage;
  readonly found: readonly FoundRow[];
  readonly byKey: ReadonlyMap<string, readonly [FoundRow, ...FoundRow[]]>;
  readonly entries: number;
}

function groupByKey(found: readonly FoundRow[]): SheetRows['byKey'] {
  const byKey = new Map<string, [FoundRow, ...FoundRow[]]>();
  for (const row of found) {
    const key = rowKey(row.row);
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) known.push(row);
    else if (key !== undefined) byKey.set(key, [row]);
  }
  return byKey;
}

interface Entry {
  readonly key: string;
  readonly place: CellPlace;
  readonly text: string;
}

/** What people have filled into a row, cell by cell. */
function entriesOf({ sheet, row, at }: FoundRow): readonly Entry[] {
  return rowPlaces(row, at)
    .map(([key, place]) => ({ key, place, text: cellText(sheet, place.row, place.col).trim() }))
    .filter(({ text }) => text !== '');
}

const textsOf = (row: FoundRow): string => JSON.stringify(entriesOf(row).map(({ key, text }) => [key, text]));

/** The row among copies that counts: the only one with entries, or the first of equal ones. */
function chooseAmong(item: string, copies: readonly [FoundRow, ...FoundRow[]]): FoundRow | EntryConflict {
  const filled = copies.filter((copy) => entriesOf(copy).length > 0);
  const [first] = filled;
  if (!first || new Set(filled.map(textsOf)).size === 1) return first ?? copies[0];
  const keys = [...new Set(filled.flatMap((copy) => entriesOf(copy).map(({ key }) => key)))];
  const textAt = (copy: FoundRow, key: string): string =>
    entriesOf(copy).find((entry) => entry.key === key)?.text ?? '';
  const differing = keys.find((key) => new Set(filled.map((copy) => textAt(copy, key))).size > 1) ?? '';
  const cells = filled.flatMap((copy) => {
    const place = rowPlaces(copy.row, copy.at).find(([key]) => key === differing)?.[1];
    return place ? [{ place, text: textAt(copy, differing) }] : [];
  });
  return { item, cells };
}

/** Whether two sheets hold rows of the same items, so that one is a copy of the other. */
const overlaps = (a: SheetRows, b: SheetRows): boolean => [...a.byKey.keys()].some((key) => b.byKey.has(key));

function sameEntries(a: SheetRows, b: SheetRows): boolean {
  return [...a.byKey].every(([key, [row]]) => {
    const other = b.byKey.get(key)?.[0];
    return other === undefined || textsOf(row) === textsOf(other);
  });
}

/**
 * Sheets in the order in which they count: of copies the one that still has its own name before others, except
 * where it is blank and another is filled.
 */
function ranked(geometry: Geometry, sheets: readonly SheetRows[]): readonly SheetRows[] {
  const planned = new Set(geometry.tables.map((table) => table.sheet));
  const rank = ({ sheet, entries }: SheetRows): number =>
    2 * Number(entries > 0) + Number(planned.has(sheet.name));
  return [...sheets].sort((a, b) => rank(b) - rank(a));
}

/**
 * Every row of the edition a workbook has. Where rows stand twice, copies that say the same are one; of copied
 * sheets the one with entries counts before a blank one, the one with its own name before others.
 */
export function findRows(geometry: Geometry, image: WorkbookImage): FoundRows {
  const expected = expectedRows(geometry);
  const planned = new Set(geometry.tables.map((table) => table.sheet));
  const sheets = image.sheets
    .map((sheet): SheetRows => {
      const found = sheetRows(expected, sheet);
      const entries = found.reduce((sum, row) => sum + entriesOf(row).length, 0);
      return { sheet, found, byKey: groupByKey(found), entries };
    })
    .filter(({ found }) => found.length > 0);
  const rows = new Map<string, FoundRow>();
  const conflicts: EntryConflict[] = [];
  const twins = new Map<string, readonly CellPlace[]>();
  const used: SheetRows[] = [];
  const aside: string[] = [];
  const rivals = new Set<string>();
  for (const each of ranked(geometry, sheets)) {
    const copied = used.find((other) => overlaps(other, each));
    if (copied && each.entries > 0 && !planned.has(copied.sheet.name) && !sameEntries(copied, each)) {
      rivals.add(copied.sheet.name).add(each.sheet.name);
    }
    let news = 0;
    for (const [key, copies] of each.byKey) {
      if (rows.has(key)) continue;
      const chosen = chooseAmong(key, copies);
      if ('item' in chosen) conflicts.push(chosen);
      const row = 'item' in chosen ? copies[0] : chosen;
      rows.set(key, row);
      news++;
      const others = copies.filter((copy) => copy !== row).flatMap((copy) => copy.at(COLUMN.statement) ?? []);
      if (others.length > 0) twins.set(key, others);
    }
    if (news > 0) {
      used.push(each);
      conflicts.push(...columnConflicts(each.sheet, each.found));
    } else aside.push(each.sheet.name);
  }
  return { rows, conflicts, rivals: [...rivals], aside, twins };
}
