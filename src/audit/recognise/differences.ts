import type { Edition } from '../../instrument/edition';
import type { RangeAddress } from '../../support/address';
import { rangeToA1 } from '../../support/address';
import type { CellPlace, PlaceKey } from '../../worksheet/reading';
import { cellText } from '../../worksheet/recognise/cell-text';
import { expectedRows } from '../../worksheet/recognise/expected-rows';
import type { SheetMatch } from '../../worksheet/recognise/match-sheet';
import type { SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import type { Difference } from './types';

const SHOWN_KIND: Readonly<Record<string, string>> = {
  'ya/tidak': 'Ya/Tidak',
  'nilai(0-4)': 'Nilai (0-4)',
  jumlah: 'Jumlah',
};
const shownKind = (kind: string): string => SHOWN_KIND[kind] ?? kind.toUpperCase();

/** In what a matched sheet differs from its edition, row by row in the edition's order. */
export function rowDifferences(edition: Edition, match: SheetMatch): readonly Difference[] {
  const { sheet, columns } = match;
  const moved = new Set(match.moved);
  const rowAt = new Map(match.found.map((row) => [row.row, row]));
  const place = (row: number, col: number): CellPlace => ({ sheet: sheet.name, row, col });
  return expectedRows(edition).flatMap((want): readonly Difference[] => {
    if (want.key === '') return [];
    const base = { item: want.key, sheet: sheet.name };
    const row = match.rows.get(want.key);
    const have = rowAt.get(row ?? 0);
    if (row === undefined || !have)
      return [{ ...base, kind: 'missing-row', place: null, expected: '', found: '' }];
    const found: Difference[] = [];
    if (moved.has(want.key))
      found.push({
        ...base,
        kind: 'moved-row',
        place: place(row, columns.outlineFrom),
        expected: '',
        found: '',
      });
    for (const twin of match.twins.get(want.key) ?? [])
      found.push({
        ...base,
        kind: 'copied-row',
        place: place(twin, columns.outlineFrom),
        expected: '',
        found: '',
      });
    if (want.weight !== null && (have.weight === null || Math.abs(have.weight - want.weight) > 1e-9))
      found.push({
        ...base,
        kind: 'weight',
        place: place(row, columns.weight),
        expected: String(want.weight),
        found: cellText(sheet, row, columns.weight),
      });
    if (want.kind !== null && want.kind !== have.kind)
      found.push({
        ...base,
        kind: 'kind',
        place: place(row, columns.kind),
        expected: shownKind(want.kind),
        found: cellText(sheet, row, columns.kind),
      });
    return found;
  });
}

/** Evaluators' columns for which there is no layer. */
export function columnDifferences({ sheet, columns }: SheetMatch): readonly Difference[] {
  return columns.reviewers.flatMap(({ layer, answer, note, title }): readonly Difference[] => {
    const col = answer ?? note;
    if (layer !== null || col === undefined) return [];
    const place = { sheet: sheet.name, row: Math.max(1, columns.headingRow), col };
    return [
      { kind: 'evaluator-without-layer', item: null, sheet: sheet.name, place, expected: '', found: title },
    ];
  });
}

type Places = ReadonlyMap<PlaceKey, CellPlace>;

const contains = ({ top, left, bottom, right }: RangeAddress, { row, col }: CellPlace): boolean =>
  top <= row && row <= bottom && left <= col && col <= right;

/** Cells of several items merged into one: the file holds one entry for all of them. */
function mergedEntries(
  sheet: SheetImage,
  places: readonly (readonly [PlaceKey, CellPlace])[],
): readonly Difference[] {
  const tall = sheet.merges.filter(({ top, bottom }) => bottom > top);
  return tall.flatMap((range): readonly Difference[] => {
    const inside = places.filter(([, place]) => contains(range, place));
    const items = [...new Set(inside.map(([key]) => itemOf(key)))];
    if (items.length < 2) return [];
    const place = { sheet: sheet.name, row: range.top, col: range.left };
    const text = cellText(sheet, range.top, range.left);
    return [
      {
        kind: 'merged-entries',
        item: items.join(', '),
        sheet: sheet.name,
        place,
        expected: rangeToA1(range),
        found: text,
      },
    ];
  });
}

const itemOf = (key: PlaceKey): string => key.split('/').slice(2).join('/');

/** Entries in rows or columns that are hidden, which nobody sees who looks at the sheet. */
function hiddenEntries(
  sheet: SheetImage,
  places: readonly (readonly [PlaceKey, CellPlace])[],
): readonly Difference[] {
  const isHidden = ({ row, col }: CellPlace): boolean =>
    sheet.hiddenRows.has(row) || sheet.hiddenCols.has(col);
  return places.flatMap(([key, place]): readonly Difference[] => {
    const text = cellText(sheet, place.row, place.col);
    if (text === '' || !isHidden(place)) return [];
    return [
      { kind: 'hidden-entries', item: itemOf(key), sheet: sheet.name, place, expected: '', found: text },
    ];
  });
}

/** What a reader of the entries should know about the cells they stand in. */
export function entryDifferences(image: WorkbookImage, places: Places): readonly Difference[] {
  const bySheet = new Map<string, (readonly [PlaceKey, CellPlace])[]>();
  for (const entry of places) {
    const known = bySheet.get(entry[1].sheet);
    if (known) known.push(entry);
    else bySheet.set(entry[1].sheet, [entry]);
  }
  return image.sheets.flatMap((sheet) => {
    const own = bySheet.get(sheet.name) ?? [];
    return own.length === 0 ? [] : [...mergedEntries(sheet, own), ...hiddenEntries(sheet, own)];
  });
}
