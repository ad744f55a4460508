import { foldText } from '../../support/text';
import type { SheetImage } from '../workbook-image';
import { cellText } from './cell-text';
import { foldKind } from './expected-rows';

/** Columns of an official-style sheet, from 1; undefined where the sheet has none. */
export interface SheetColumns {
  /** Row of the headings; 0 where there is none and columns were found by content. */
  readonly headingRow: number;
  /** First and last column of numbering and statements. */
  readonly outlineFrom: number;
  readonly outlineTo: number;
  readonly weight: number;
  readonly kind: number;
  readonly unit: LayerColumns;
  readonly tpi: Partial<LayerColumns>;
  /** Further evidence columns agencies add; their links are read with the unit's evidence. */
  readonly moreEvidence: readonly number[];
  readonly score: number | undefined;
  readonly percent: number | undefined;
}

export interface LayerColumns {
  readonly answer: number;
  readonly note: number;
  readonly evidence: number;
}

type Heading =
  | 'outline'
  | 'weight'
  | 'kind'
  | 'answer'
  | 'score'
  | 'percent'
  | 'note'
  | 'evidence'
  | 'tpiAnswer'
  | 'tpiNote';

const EVIDENCE = /^(?!.*(tpi|penilai|evaluator)).*(bukti dukung|data dukung|eviden|^tautan|^link)/;
/** The portal's own heading; any other is an agency's. */
const OFFICIAL_EVIDENCE = /^daftar bukti dukung/;

/** What each column's heading says, folded; the first match of a row wins. */
const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  ['outline', /^penilaian$/],
  ['weight', /^bobot/],
  ['kind', /^pilihan jawaban/],
  ['tpiAnswer', /^jawaban.*(tpi|penilai|evaluator)/],
  ['tpiNote', /^(catatan|keterangan|penjelasan).*\(?(tpi|penilai|evaluator)/],
  ['answer', /^jawaban/],
  ['score', /^nilai$/],
  ['percent', /^%$/],
  ['note', /^(catatan|keterangan)/],
  ['evidence', EVIDENCE],
];

function headingsOf(sheet: SheetImage, row: number): ReadonlyMap<Heading, number> {
  const found = new Map<Heading, number>();
  for (let col = 1; col <= Math.min(sheet.cols, 60); col++) {
    const text = foldText(cellText(sheet, row, col));
    if (text === '') continue;
    const heading = HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
    if (heading !== undefined && !found.has(heading)) found.set(heading, col);
  }
  return found;
}

const HEADING_ROWS = 30;
const KIND_PATTERN = /^(ya\/tidak|a\/b\/c(\/d)?(\/e)?|jumlah|%|nilai\(0-4\))$/;

/** The column with the most cells that look like what we look for; undefined below `least` of them. */
function busiestColumn(
  sheet: SheetImage,
  from: number,
  looksRight: (text: string) => boolean,
  least: number,
): number | undefined {
  let best: number | undefined;
  let most = least - 1;
  for (let col = from; col <= Math.min(sheet.cols, 60); col++) {
    let hits = 0;
    for (let row = 1; row <= Math.min(sheet.rows, 1000); row++)
      if (looksRight(cellText(sheet, row, col))) hits++;
    if (hits > most) {
      most = hits;
      best = col;
    }
  }
  return best;
}

const LINK = /^https?:\/\//i;
/** Rows with a text that make a column the ministry's hints on evidence. */
const HINTS = 20;
/** Cells of one look that are no accident. */
const SOME = 3;

/** Columns right of the notes that have no heading, as the official sheet's evidence and the hints before it. */
interface BareColumns {
  /** The one that holds links. */
  readonly links: number | undefined;
  /** Where evidence belongs while there is none: right of the hints, never in a column with a heading. */
  readonly place: number;
}

function bareColumns(sheet: SheetImage, headingRow: number, note: number): BareColumns {
  const bare: { readonly col: number; texts: number; links: number }[] = [];
  for (let col = note + 1; col <= Math.min(sheet.cols, 60); col++) {
    if (headingRow > 0 && cellText(sheet, headingRow, col).trim() !== '') continue;
    const column = { col, texts: 0, links: 0 };
    for (let row = headingRow + 1; row <= Math.min(sheet.rows, 1000); row++) {
      const text = cellText(sheet, row, col).trim();
      if (text !== '') column.texts++;
      if (LINK.test(text)) column.links++;
    }
    bare.push(column);
  }
  const most = Math.max(SOME, ...bare.map(({ links }) => links));
  const links = bare.find((column) => column.links >= most)?.col;
  const hints = bare.findIndex((column) => column.texts >= HINTS && column.links < SOME);
  const right = hints < 0 ? [] : bare.slice(hints + 1);
  const filled = right.find(({ texts }, nth) => texts >= (nth === 0 ? 1 : SOME));
  let place = filled?.col ?? (hints < 0 ? note + 2 : (bare[hints]?.col ?? note) + 1);
  while (headingRow > 0 && cellText(sheet, headingRow, place).trim() !== '') place++;
  return { links, place };
}

/** The unit's evidence column, and those an agency added beside it. */
function evidenceColumns(
  sheet: SheetImage,
  headingRow: number,
  note: number,
): { readonly evidence: number; readonly more: readonly number[] } {
  const official: number[] = [];
  const own: number[] = [];
  for (let col = 1; col <= Math.min(sheet.cols, 60); col++) {
    const text = foldText(cellText(sheet, headingRow, col));
    if (EVIDENCE.test(text)) (OFFICIAL_EVIDENCE.test(text) ? official : own).push(col);
  }
  const { links, place } = bareColumns(sheet, headingRow, note);
  const [evidence = place, ...more] = [...official, ...(links === undefined ? [] : [links]), ...own];
  return { evidence, more };
}

function fromHeadings(
  sheet: SheetImage,
  headingRow: number,
  found: ReadonlyMap<Heading, number>,
): SheetColumns | undefined {
  const weight = found.get('weight');
  const kind = found.get('kind');
  const answer = found.get('answer');
  if (weight === undefined || kind === undefined || answer === undefined) return undefined;
  const note = found.get('note') ?? answer + 4;
  const tpiAnswer = found.get('tpiAnswer');
  const tpiNote = found.get('tpiNote');
  const { evidence, more } = evidenceColumns(sheet, headingRow, note);
  return {
    headingRow,
    outlineFrom: found.get('outline') ?? 2,
    outlineTo: weight - 1,
    weight,
    kind,
    score: found.get('score'),
    percent: found.get('percent'),
    unit: { answer, note, evidence },
    moreEvidence: more,
    tpi: {
      ...(tpiAnswer === undefined ? {} : { answer: tpiAnswer }),
      ...(tpiNote === undefined ? {} : { note: tpiNote }),
    },
  };
}

/** Without headings: answer kinds give themselves away, and the other columns keep the official distances. */
function fromContent(sheet: SheetImage): SheetColumns | undefined {
  const kind = busiestColumn(sheet, 1, (text) => KIND_PATTERN.test(foldKind(text)), 20);
  if (kind === undefined || kind < 4) return undefined;
  const note = kind + 5;
  const { links, place } = bareColumns(sheet, 0, note);
  return {
    headingRow: 0,
    outlineFrom: 1,
    outlineTo: kind - 3,
    weight: kind - 2,
    kind,
    score: kind + 2,
    percent: kind + 3,
    unit: { answer: kind + 1, note, evidence: links ?? place },
    moreEvidence: [],
    tpi: {},
  };
}

/** Finds the columns of an official-style sheet by their headings, or by what stands in them. */
export function findColumns(sheet: SheetImage): SheetColumns | undefined {
  for (let row = 1; row <= Math.min(sheet.rows, HEADING_ROWS); row++) {
    const found = headingsOf(sheet, row);
    if (found.size < 4) continue;
    const columns = fromHeadings(sheet, row, found);
    if (columns) return columns;
  }
  return fromContent(sheet);
}
