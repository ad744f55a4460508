import type { Edition, ItemId } from '../../instrument/edition';
import type { SheetImage, WorkbookImage } from '../workbook-image';
import { rowSimilarity } from './align';
import { findColumns } from './columns';
import type { SheetColumns } from './columns';
import { isComputedItem } from './computed-item';
import type { EntryConflict } from './conflict';
import { expectedRows } from './expected-rows';
import type { ExpectedRow } from './expected-rows';
import { foundRows } from './found-rows';
import type { FoundRow } from './found-rows';
import { pairRows } from './pair-rows';
import { chooseColumn, chooseRow } from './twins';

/** A sheet matched against an edition: where the rows of nodes, indicators and counts stand. */
export interface SheetMatch {
  readonly sheet: SheetImage;
  readonly columns: SheetColumns;
  /** Row by node code, indicator code or count item id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Keys of the edition the sheet has no row for. */
  readonly missing: readonly string[];
  /** Those of them that are indicators or counts: entries that would be lost. */
  readonly missingEntries: readonly string[];
  /** Keys whose row has another weight than in the edition. */
  readonly otherWeights: readonly string[];
  /** Keys whose row stands elsewhere than the edition has it. */
  readonly moved: readonly string[];
  /** Further rows of an item that somebody copied, by key; `rows` has the one that counts. */
  readonly twins: ReadonlyMap<string, readonly number[]>;
  /** Copies that disagree: nothing says which of them counts. */
  readonly conflicts: readonly EntryConflict[];
  /** All rows of the sheet with their marks, top to bottom. */
  readonly found: readonly FoundRow[];
  /** Mean similarity per expected row that carries something; about 4 to 8 for a real LKE. */
  readonly confidence: number;
}

/** Of copied columns the one that counts, as long as they agree. */
function withoutTwins(
  sheet: SheetImage,
  columns: SheetColumns,
  rows: ReadonlyMap<ItemId, number>,
): { readonly columns: SheetColumns; readonly conflicts: readonly EntryConflict[] } {
  const { unit, twins } = columns;
  if (twins.answer.length + twins.note.length === 0) return { columns, conflicts: [] };
  const answer = chooseColumn(sheet, [unit.answer, ...twins.answer], rows);
  const note = chooseColumn(sheet, [unit.note, ...twins.note], rows);
  return {
    columns: {
      ...columns,
      unit: {
        ...unit,
        answer: typeof answer === 'number' ? answer : unit.answer,
        note: typeof note === 'number' ? note : unit.note,
      },
    },
    conflicts: [answer, note].flatMap((each) => (typeof each === 'number' ? [] : [each])),
  };
}

/** Matches one sheet; undefined where it has no columns of an LKE. */
export function matchSheet(edition: Edition, sheet: SheetImage): SheetMatch | undefined {
  const columns = findColumns(sheet);
  if (!columns) return undefined;
  const expected = expectedRows(edition);
  const found = foundRows(sheet, columns);
  const { pairs, moved, twins } = pairRows(expected, found);
  const rows = new Map<string, number>();
  const missing: string[] = [];
  const missingEntries: string[] = [];
  const otherWeights: string[] = [];
  const copies = new Map<string, readonly number[]>();
  const conflicts: EntryConflict[] = [];
  let similarity = 0;
  expected.forEach((want, at) => {
    const have = found[pairs[at] ?? -1];
    if (want.key === '') return;
    if (!have) {
      missing.push(want.key);
      if (want.type !== 'node') missingEntries.push(want.key);
      return;
    }
    similarity += rowSimilarity(want, have);
    if (hasOtherWeight(want, have)) otherWeights.push(want.key);
    const others = (twins.get(at) ?? []).flatMap((index) => found[index]?.row ?? []);
    const chosen =
      others.length > 0 ? chooseRow(edition, sheet, columns, want.key, [have.row, ...others]) : have.row;
    if (typeof chosen !== 'number') conflicts.push(chosen);
    const row = typeof chosen === 'number' ? chosen : have.row;
    rows.set(want.key, row);
    if (others.length > 0)
      copies.set(
        want.key,
        [have.row, ...others].filter((each) => each !== row),
      );
  });
  const answered = new Map(
    [...rows].filter(([key]) => !edition.nodeByCode.has(key) && !isComputedItem(edition, key)),
  );
  const chosen = withoutTwins(sheet, columns, answered);
  return {
    sheet,
    columns: chosen.columns,
    rows,
    missing,
    missingEntries,
    otherWeights,
    moved: moved.flatMap((at) => expected[at]?.key ?? []),
    twins: copies,
    conflicts: [...chosen.conflicts, ...conflicts],
    found,
    confidence: similarity / (rows.size + missing.length),
  };
}

/** A sheet counts as an LKE when nearly all of its rows are there and fit well. */
const LEAST_ROWS = 0.9;
const LEAST_CONFIDENCE = 2.5;

function hasOtherWeight(want: ExpectedRow, have: FoundRow): boolean {
  return want.weight !== null && have.weight !== null && Math.abs(want.weight - have.weight) > 1e-9;
}

/** A few typed-over weights are damage; more than this share of all weights and it is another edition. */
const OTHER_EDITION = 0.25;

/** Whether the weights are those of another edition, so that our points would be wrong for every row. */
export function hasOtherWeights(edition: Edition, match: SheetMatch): boolean {
  const weighted = expectedRows(edition).filter(({ key, weight }) => weight !== null && match.rows.has(key));
  return match.otherWeights.length > OTHER_EDITION * weighted.length;
}

/** Whether a sheet is an LKE of this edition with all its entries; a row left out would read as not answered. */
export function isLke(edition: Edition, match: SheetMatch): boolean {
  return (
    match.rows.size >= LEAST_ROWS * (match.rows.size + match.missing.length) &&
    match.missingEntries.length === 0 &&
    match.confidence >= LEAST_CONFIDENCE &&
    !hasOtherWeights(edition, match)
  );
}

const matchesOf = new WeakMap<WorkbookImage, { edition: Edition; matches: readonly SheetMatch[] }>();

/**
 * All sheets that look like an LKE sheet of the official kind, best match first. Kept with the image, since each
 * layout asks for them.
 */
export function matchWorkbook(edition: Edition, image: WorkbookImage): readonly SheetMatch[] {
  const known = matchesOf.get(image);
  if (known?.edition === edition) return known.matches;
  const matches = image.sheets
    .map((sheet) => matchSheet(edition, sheet))
    .filter((match): match is SheetMatch => match !== undefined)
    .sort((a, b) => b.rows.size - a.rows.size || b.confidence - a.confidence);
  matchesOf.set(image, { edition, matches });
  return matches;
}
