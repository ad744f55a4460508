import { LANGUAGES } from '../../../../i18n/language';
import { foldText } from '../../../../support/text';
import { cellText } from '../../../recognise/cell-text';
import type { CellPlace } from '../../../reading';
import type { SheetImage, WorkbookImage } from '../../../workbook-image';
import type { EntryConflict } from '../../../recognise/conflict';
import { COLUMN } from '../columns';
import type { Geometry } from '../geometry';
import { rowPlaces } from '../places';
import { rowKey, rowNumber } from '../rows';
import type { SheetRow } from '../rows';
import { wordingOf } from '../texts';
import { tableColumns } from './headings';

/** A stray cell far below must not make the reader look at a million rows. */
const LAST_ROW = 5000;

/** A row of the edition as it was found: on which sheet, in which row, with which columns. */
export interface FoundRow {
  readonly sheet: SheetImage;
  readonly row: SheetRow;
  readonly at: (col: number) => CellPlace | undefined;
}

interface Expected {
  readonly byNumber: ReadonlyMap<string, SheetRow>;
  /** Several counts share a label; the indicator above decides. */
  readonly byStatement: ReadonlyMap<string, readonly SheetRow[]>;
}

const foldNumber = (text: string): string => foldText(text).replaceAll(' ', '').replace(/\.$/, '');
const foldStatement = (text: string): string =>
  foldText(text)
    .replace(/^[-–—•]\s*/, '')
    .replace(/\.$/, '');

function statements(row: SheetRow): readonly string[] {
  const texts =
    row.kind === 'indicator' ? row.indicator.statement : row.kind === 'count' ? row.count.label : null;
  return texts ? [...new Set(LANGUAGES.map((language) => foldStatement(wordingOf(language).of(texts))))] : [];
}

function expectedRows(geometry: Geometry): Expected {
  const rows = geometry.tables.flatMap((table) => table.rows).filter((row) => row.kind !== 'hint');
  const byStatement = new Map<string, SheetRow[]>();
  for (const row of rows) {
    for (const text of statements(row)) byStatement.set(text, [...(byStatement.get(text) ?? []), row]);
  }
  return { byNumber: new Map(rows.map((row) => [foldNumber(rowNumber(row)), row])), byStatement };
}

/** The row of the edition a sheet's row is: by its number, else by its statement below the right indicator. */
function identify(
  expected: Expected,
  number: string,
  statement: string,
  above: string | undefined,
): SheetRow | undefined {
  const byNumber = expected.byNumber.get(foldNumber(number));
  if (byNumber || number !== '') return byNumber;
  const candidates = expected.byStatement.get(foldStatement(statement)) ?? [];
  return candidates.find(
    (row) => row.kind === 'indicator' || (row.kind === 'count' && row.indicator.code === above),
  );
}

function sheetRows(expected: Expected, sheet: SheetImage): readonly FoundRow[] {
  const headings = tableColumns(sheet);
  if (!headings) return [];
  const text = (row: number, col: number): string => {
    const found = headings.columns.get(col);
    return found === undefined ? '' : cellText(sheet, row, found).trim();
  };
  const rows: FoundRow[] = [];
  let above: string | undefined;
  for (let row = headings.row + 1; row <= Math.min(sheet.rows, LAST_ROW); row++) {
    const known = identify(expected, text(row, COLUMN.code), text(row, COLUMN.statement), above);
    if (!known) continue;
    if (known.kind === 'indicator') above = known.indicator.code;
    rows.push({
      sheet,
      row: known,
      at: (col) => {
        const found = headings.columns.get(col);
        return found === undefined ? undefined : { sheet: sheet.name, row, col: found };
      },
    });
  }
  return rows;
}

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
    .map((sheet) => ({ sheet, byKey: groupByKey(sheetRows(expected, sheet)) }))
    .filter(({ byKey }) => byKey.size > 0)
    .map((each) => ({
      ...each,
      entries: [...each.byKey.values()].flat().reduce((sum, row) => sum + entriesOf(row).length, 0),
    }));
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
    if (news > 0) used.push(each);
    else aside.push(each.sheet.name);
  }
  return { rows, conflicts, rivals: [...rivals], aside, twins };
}
