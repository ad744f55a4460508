import { wordOverlap } from '../../support/text';
import { COUNT_KIND } from './expected-rows';
import type { ExpectedRow } from './expected-rows';
import type { FoundRow } from './found-rows';

/** Cost of an expected row that the sheet does not have. Rows the edition does not know cost nothing. */
const MISSING = -1.5;
/** Below this two rows are no match at all. */
const LEAST = 0.5;

const SCALES = new Set(['ya/tidak', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', '%', 'nilai(0-4)']);

function kindScore(expected: ExpectedRow, found: FoundRow): number {
  if (expected.kind === found.kind) return expected.kind === null ? 0.5 : 2;
  if (expected.kind === null) return expected.weight !== null && found.kind === '%' ? 0 : -1;
  if (found.kind === null) return -1;
  if (expected.kind === COUNT_KIND || found.kind === COUNT_KIND) return -2;
  return SCALES.has(found.kind) ? -0.5 : -1;
}

function weightScore(expected: ExpectedRow, found: FoundRow): number {
  if (expected.weight === null) return found.weight === null ? 0.5 : -2;
  if (found.weight === null) return -1.5;
  return Math.abs(expected.weight - found.weight) < 1e-9 ? 2 : -0.5;
}

function markerScore(expected: ExpectedRow, found: FoundRow): number {
  if (expected.marker === '' || found.marker === '') return 0;
  return expected.marker.toLowerCase() === found.marker.toLowerCase() ? 1.5 : -1;
}

/** How well a found row fits an expected one: wording counts most, but no single mark decides. */
export function rowSimilarity(expected: ExpectedRow, found: FoundRow): number {
  return (
    3 * wordOverlap(expected.words, found.words) +
    kindScore(expected, found) +
    weightScore(expected, found) +
    markerScore(expected, found)
  );
}

/**
 * Pairs expected rows with found ones in order, so that the similarity of all pairs together is greatest
 * (dynamic programming over both sequences). Rows less similar than `least` are no pair.
 *
 * @returns for each expected row the index of its found row, or -1.
 */
export function alignInOrder(
  expected: readonly ExpectedRow[],
  found: readonly FoundRow[],
  least = LEAST,
): number[] {
  const width = found.length + 1;
  const best = new Float64Array((expected.length + 1) * width);
  const step = new Uint8Array((expected.length + 1) * width);
  for (let i = 1; i <= expected.length; i++) {
    const want = expected[i - 1];
    if (!want) continue;
    const missing = want.type === 'extra' ? 0 : MISSING;
    best[i * width] = (best[(i - 1) * width] ?? 0) + missing;
    step[i * width] = 1;
    for (let j = 1; j < width; j++) {
      const have = found[j - 1];
      if (!have) continue;
      const skipExpected = (best[(i - 1) * width + j] ?? 0) + missing;
      const skipFound = best[i * width + j - 1] ?? 0;
      const similarity = rowSimilarity(want, have);
      const pair =
        similarity >= least ? (best[(i - 1) * width + j - 1] ?? 0) + similarity : Number.NEGATIVE_INFINITY;
      const top = Math.max(skipExpected, skipFound, pair);
      best[i * width + j] = top;
      step[i * width + j] = top === pair ? 3 : top === skipExpected ? 1 : 2;
    }
  }
  const pairs = new Array<number>(expected.length).fill(-1);
  let j = found.length;
  for (let i = expected.length; i > 0;) {
    const move = step[i * width + j];
    if (move === 3) pairs[--i] = --j;
    else if (move === 2) j--;
    else i--;
  }
  return pairs;
}

/**
 * Pairs the rows of a sheet whose order is the edition's. A typed-over weight, kind or text costs a little, but
 * an inserted, missing or damaged row never shifts the rest.
 */
export function alignRows(expected: readonly ExpectedRow[], found: readonly FoundRow[]): readonly number[] {
  const pairs = alignInOrder(expected, found);
  fillGaps(expected, found, pairs);
  return pairs;
}

/** A row of the edition is never a bare remark: it is numbered, weighted or has an answer kind. */
const carriesEntry = (row: FoundRow): boolean =>
  row.marker !== '' || row.weight !== null || row.kind !== null;
/** Below the last known row stand totals, which may have a weight but are neither numbered nor answered. */
const belowTable = (row: FoundRow): boolean => row.marker !== '' || row.kind !== null;

/**
 * Pairs rows too damaged to be known by what they say (other wording and a typed-over kind, say) by where they
 * stand: between two known neighbours, where exactly as many rows are left on both sides.
 */
function fillGaps(expected: readonly ExpectedRow[], found: readonly FoundRow[], pairs: number[]): void {
  let above = -1;
  let open: number[] = [];
  const fill = (below: number, counts: (row: FoundRow) => boolean): void => {
    const left = found.flatMap((row, index) =>
      index > above && index < below && counts(row) ? [index] : [],
    );
    if (left.length === open.length) open.forEach((index, nth) => (pairs[index] = left[nth] ?? -1));
  };
  expected.forEach((want, at) => {
    const pair = pairs[at] ?? -1;
    if (pair < 0) {
      if (want.type !== 'extra') open.push(at);
      return;
    }
    if (open.length > 0) fill(pair, carriesEntry);
    above = pair;
    open = [];
  });
  if (open.length > 0) fill(found.length, belowTable);
}
