import { foldText } from '../../support/text';
import type { SheetImage } from '../workbook-image';
import { cellText } from './cell-text';

/** What a column of an official-style sheet is for. */
export type Heading =
  'outline' | 'weight' | 'explanation' | 'kind' | 'answer' | 'score' | 'percent' | 'note' | 'evidence';

/** A column with a heading we know, from 1. */
export interface HeadedColumn {
  readonly col: number;
  readonly heading: Heading;
  /** Whose it says it is, itself or by the heading above several columns; null where neither says. */
  readonly owner: 'unit' | 'reviewer' | null;
  /** The words that say whose it is, folded; `''` where none do. */
  readonly whose: string;
  /** The heading as it stands, folded. */
  readonly text: string;
}

const REVIEWER =
  /\b(tpi|penilai|evaluator|reviewer|itjen|inspektorat|dalnis|pengendali teknis|ketua tim|anggota tim|kt|at)\b/;
const UNIT = /\b(unit|satker|mandiri)\b/;

const EVIDENCE = /bukti dukung|data dukung|eviden|^tautan|^link/;

/** What each column's heading says, folded; the first match of a row wins. */
const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  ['outline', /^((komponen|uraian|indikator) )?penilaian$/],
  ['weight', /^bobot/],
  ['kind', /^pilihan jawaban/],
  ['note', /^penjelasan.*\b(tpi|penilai|evaluator)\b/],
  ['answer', /^jawaban/],
  ['score', /^nilai( \(?(unit|satker|mandiri|tpi|penilai|evaluator|itjen|inspektorat)\b.*)?$/],
  ['percent', /^%/],
  ['evidence', EVIDENCE],
  ['note', /^(catatan|keterangan)/],
  ['explanation', /^(penjelasan|kriteria)/],
];

/** Headings stand among the first rows; a sheet is looked through no further to the right than this. */
const HEADING_ROWS = 30;
export const LAST_HEADED = 80;

type Ownership = Pick<HeadedColumn, 'owner' | 'whose'>;
const NOBODY: Ownership = { owner: null, whose: '' };

function ownerOf(text: string): Ownership {
  if (REVIEWER.test(text)) return { owner: 'reviewer', whose: text };
  return UNIT.test(text) ? { owner: 'unit', whose: text } : NOBODY;
}

/** The text of a cell, or of the merged range that shows over it. */
function shownText(sheet: SheetImage, row: number, col: number): string {
  const own = foldText(cellText(sheet, row, col));
  if (own !== '') return own;
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
  );
  return merge ? foldText(cellText(sheet, merge.top, merge.left)) : '';
}

/**
 * Whose block a column stands in: the heading above several columns, merged over them or to the left of them
 * where merging was lost. A title left of the answers is none.
 */
function groupOwner(sheet: SheetImage, row: number, col: number, from: number): Ownership {
  for (let above = row - 1; above >= Math.max(1, row - 2); above--) {
    for (let left = col; left > from; left--) {
      const text = foldText(cellText(sheet, above, left));
      if (text === '') continue;
      const owner = ownerOf(text);
      if (owner.owner !== null) return owner;
      break;
    }
  }
  return NOBODY;
}

function headingAt(text: string): Heading | undefined {
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** How many cells of a row say themselves what their column is for. */
function headingsIn(sheet: SheetImage, row: number): number {
  let count = 0;
  for (let col = 1; col <= Math.min(sheet.cols, LAST_HEADED); col++)
    if (headingAt(foldText(cellText(sheet, row, col)))) count++;
  return count;
}

/** A single word that reads like a heading makes no row of headings: somebody's remark begins so too. */
const headsSomething = (sheet: SheetImage, row: number): boolean => row > 0 && headingsIn(sheet, row) >= 2;

/** The columns a row heads, left to right; a cell left blank below a tall heading counts as that heading. */
function headedColumns(sheet: SheetImage, row: number): readonly HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  if (!headsSomething(sheet, row)) return columns;
  const twoRows = headsSomething(sheet, row - 1);
  let kindCol = 0;
  for (let col = 1; col <= Math.min(sheet.cols, LAST_HEADED); col++) {
    const tall = twoRows ? foldText(cellText(sheet, row - 1, col)) : '';
    const text = foldText(cellText(sheet, row, col)) || shownText(sheet, row, col) || tall;
    const heading = headingAt(text);
    if (heading === undefined) continue;
    // a range merged sideways shows one text over several columns: the first is the column, the rest is room
    const repeated = columns.at(-1);
    if (repeated?.text === text && cellText(sheet, row, col).trim() === '') continue;
    if (heading === 'kind') kindCol = col;
    const own = ownerOf(text);
    const said = own.owner === null && kindCol > 0 ? groupOwner(sheet, row, col, kindCol) : own;
    columns.push({ col, heading, ...said, text });
  }
  return columns;
}

/** The row that heads the table, and its columns. */
export interface HeadingRow {
  /** 0 where no row heads anything. */
  readonly row: number;
  readonly columns: readonly HeadedColumn[];
}

/** The row with the most different headings; of two equal ones the first, since headings repeat on no page. */
export function findHeadingRow(sheet: SheetImage): HeadingRow {
  let best: HeadingRow = { row: 0, columns: [] };
  const kinds = ({ columns }: HeadingRow): number =>
    columns.length + 100 * Number(columns.some(({ heading }) => heading === 'answer'));
  for (let row = 1; row <= Math.min(sheet.rows, HEADING_ROWS); row++) {
    const found = { row, columns: headedColumns(sheet, row) };
    if (new Set(found.columns.map(({ heading }) => heading)).size >= 4 && kinds(found) > kinds(best))
      best = found;
  }
  return best;
}
