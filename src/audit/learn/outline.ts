import type { AnswerKind } from '../../instrument/types';
import type { KindCell } from './kinds';
import { lastIndexWhere } from '../../support/list';
import { Numbering } from './numbered';
import type { Numbered, Placed } from './numbered';
import type { LearnRow } from './sheet-rows';

/** A numbered row in its place: a part of the structure, or (a leaf) an indicator with its counts. */
export interface OutlineItem extends Omit<Placed, 'fault'> {
  readonly row: LearnRow;
  readonly kind: KindCell;
  readonly counts: readonly LearnRow[];
}

/** A row with a weight but no numbering, in front of an indicator. */
export interface OutlineHeading {
  readonly row: LearnRow;
  readonly before: string;
  readonly lastRow: number;
}

export interface OutlineFault {
  readonly kind: 'numbering-out-of-order' | 'numbering-repeated' | 'row-ignored';
  readonly row: LearnRow;
  readonly code: string | null;
}

/** What a sheet's numbering, weights and answer kinds say about its structure. */
export interface Outline {
  readonly nodes: readonly OutlineItem[];
  readonly indicators: readonly OutlineItem[];
  readonly headings: readonly OutlineHeading[];
  readonly totals: readonly LearnRow[];
  /** Rows inside the table that hold a score formula and nothing else. */
  readonly emptyRows: readonly LearnRow[];
  readonly faults: readonly OutlineFault[];
}

const TOTAL = /\b(total|jumlah|nilai)\b/i;
const isItem = (row: LearnRow): boolean =>
  row.marker !== null && (row.kind !== null || row.weight !== null || row.scored);

interface Draft {
  readonly items: (OutlineItem & { readonly counts: LearnRow[] })[];
  readonly headings: { readonly row: LearnRow; before: string; lastRow: number }[];
  readonly totals: LearnRow[];
  readonly emptyRows: LearnRow[];
  readonly faults: OutlineFault[];
}

/** Whether a row can only be a part of the structure: no answer kind, or a percentage of the parts below it. */
function isPart({ kind, row, counts }: OutlineItem): boolean {
  return kind === null || (kind === 'persen' && row.weight !== null && counts.length === 0);
}

/** An indicator behind a dash: the only one of its part on official sheets, which give it no letter. */
function dashed(draft: Draft, numbering: Numbering, row: LearnRow): void {
  const last = draft.items.at(-1);
  if (!last) return;
  const { parent, code } = numbering.unnumbered(isPart(last) ? last.code : last.parent);
  add(draft, { parent, code, row, kind: row.kind, counts: [] });
}

function add(draft: Draft, item: Draft['items'][number]): void {
  draft.items.push(item);
  for (const heading of draft.headings) if (heading.before === '') heading.before = item.code;
}

/** Sorts one row without numbering into what it can be. */
function unnumbered(draft: Draft, numbering: Numbering, row: LearnRow, inside: boolean): void {
  const last = draft.items.at(-1);
  if (row.kind === 'count' && last) last.counts.push(row);
  else if (row.kind !== null && row.kind !== 'count' && row.text !== '' && last)
    dashed(draft, numbering, row);
  else if (row.kind !== null) draft.faults.push({ kind: 'row-ignored', row, code: null });
  else if (row.text === '' && row.weight === null) {
    if (inside && last) draft.emptyRows.push(row);
  } else if (row.scored && (row.weight === null || TOTAL.test(row.text))) draft.totals.push(row);
  else if (row.weight !== null && row.text !== '' && inside)
    draft.headings.push({ row, before: '', lastRow: row.row });
}

/**
 * A numbered row takes its place in the outline. Right below a part, numbering that starts anew in the same column is
 * a heading inside it: the wealth reports of 90/2021, whose LHKPN is `i.` below `iii.`.
 */
function numbered(draft: Draft, numbering: Numbering, row: LearnRow, at: Numbered): void {
  const last = draft.items.at(-1);
  if (row.kind === null && row.weight !== null && last && isPart(last) && numbering.restarts(at)) {
    draft.headings.push({ row, before: '', lastRow: row.row });
    return;
  }
  const { parent, code, fault } = numbering.place(at);
  if (fault) draft.faults.push({ kind: fault, row, code });
  add(draft, { parent, code, row, kind: row.kind, counts: [] });
}

function draftOf(rows: readonly LearnRow[]): Draft {
  const draft: Draft = { items: [], headings: [], totals: [], emptyRows: [], faults: [] };
  const numbering = new Numbering();
  const lastItem = lastIndexWhere(rows, (row) => isItem(row) || row.kind === 'count');
  rows.forEach((row, at) => {
    if (row.marker === null || row.kind === 'count') unnumbered(draft, numbering, row, at <= lastItem);
    else if (isItem(row)) numbered(draft, numbering, row, { col: row.marker.col, marker: row.marker.text });
    else if (at < lastItem) draft.faults.push({ kind: 'row-ignored', row, code: null });
  });
  return draft;
}

/** A heading's block ends where the next heading or part of the structure begins. */
function blockEnds(draft: Draft, nodes: ReadonlySet<string>): readonly OutlineHeading[] {
  return draft.headings.map((heading, at) => {
    const stop = Math.min(
      draft.headings[at + 1]?.row.row ?? Infinity,
      ...draft.items
        .filter(({ code, row }) => nodes.has(code) && row.row > heading.row.row)
        .map(({ row }) => row.row),
      ...draft.totals.filter(({ row }) => row > heading.row.row).map(({ row }) => row),
    );
    const rows = draft.items
      .flatMap(({ row, counts }) => [row.row, ...counts.map((count) => count.row)])
      .filter((row) => row > heading.row.row && row < stop);
    return { ...heading, lastRow: Math.max(heading.row.row, ...rows) };
  });
}

/** Reads the structure of a sheet from its rows. */
export function outlineOf(rows: readonly LearnRow[]): Outline {
  const draft = draftOf(rows);
  const parents = new Set(draft.items.map(({ parent }) => parent));
  const isNode = ({ code, kind }: OutlineItem): boolean =>
    parents.has(code) && (kind === null || kind === 'persen' || kind === 'unknown');
  const nodes = draft.items.filter(isNode);
  return {
    nodes,
    indicators: draft.items.filter((item) => !isNode(item)),
    headings: blockEnds(draft, new Set(nodes.map(({ code }) => code))),
    totals: draft.totals,
    emptyRows: draft.emptyRows,
    faults: draft.faults,
  };
}

/** The answer kind of an item; null where the sheet does not say one we know. */
export function knownKind(item: OutlineItem): AnswerKind | null {
  return item.kind === null || item.kind === 'count' || item.kind === 'unknown' ? null : item.kind;
}
