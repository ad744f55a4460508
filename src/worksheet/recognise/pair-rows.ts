import { wordOverlap } from '../../support/text';
import { splitItem } from '../../instrument/edition';
import { alignInOrder, alignRows } from './align';
import type { ExpectedRow } from './expected-rows';
import type { FoundRow } from './found-rows';

/** Which found row belongs to which expected one. */
export interface RowPairs {
  /** For each expected row the index of its found row, or -1. */
  readonly pairs: readonly number[];
  /** Indices of expected rows that stand elsewhere than the edition has them. */
  readonly moved: readonly number[];
  /** For an expected row the further found rows that say the same: somebody copied it. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
}

/** From this overlap on a statement names its row whatever stands around it. */
const NAMED = 0.75;
/** How much better a statement must fit its own row than the one it stands for; little where it fits wholly. */
const MARGIN = 0.2;
const WHOLE_MARGIN = 0.05;
/** A row that moved is known by its wording; numbering and kind alone repeat all over the sheet. */
const LEAST_MOVED = 4.5;
/** From this overlap on two rows of one sheet say the same. */
const COPIED = 0.9;

const indicatorOf = (row: ExpectedRow | undefined): string => splitItem(row?.key ?? '').indicator;
const overlap = (want: ExpectedRow | undefined, have: FoundRow | undefined): number =>
  want && have ? wordOverlap(want.words, have.words) : 0;

/** The expected row a found row's wording names, where it is one alone. Counts are named within their indicator. */
function namedBy(expected: readonly ExpectedRow[], have: FoundRow, current: number): number | undefined {
  const now = expected[current];
  let best = -1;
  let most = 0;
  let second = 0;
  expected.forEach((want, at) => {
    if (want.type === 'node' || want.type === 'extra' || want.kind !== have.kind) return;
    if (want.type === 'count' && (now?.type !== 'count' || indicatorOf(now) !== indicatorOf(want))) return;
    const fit = overlap(want, have);
    if (fit > most) [best, most, second] = [at, fit, most];
    else if (fit > second) second = fit;
  });
  const margin = most > 0.999 ? WHOLE_MARGIN : MARGIN;
  const isNamed = best >= 0 && best !== current && most >= NAMED && second <= most - WHOLE_MARGIN;
  return isNamed && overlap(now, have) <= most - margin ? best : undefined;
}

/**
 * Rows whose places were exchanged pair by position with each other's statement, since two near fits count more
 * than one whole one. Where the wording says plainly whose a row is, the wording is right.
 */
function settleExchanged(
  expected: readonly ExpectedRow[],
  found: readonly FoundRow[],
  pairs: number[],
): readonly number[] {
  const ownerOf = new Map(pairs.map((pair, at) => [pair, at] as const));
  const claims = found.flatMap((have, at) => {
    const current = ownerOf.get(at) ?? -1;
    if (have.kind === null || have.words.size === 0) return [];
    const named = namedBy(expected, have, current);
    if (named === undefined) return [];
    const fit = overlap(expected[named], have);
    const holder = overlap(expected[named], found[pairs[named] ?? -1]);
    return holder < fit - WHOLE_MARGIN ? [{ at, current, named, fit }] : [];
  });
  const best = new Map<number, (typeof claims)[number]>();
  for (const claim of claims) {
    const other = best.get(claim.named);
    if (!other || claim.fit > other.fit) best.set(claim.named, claim);
  }
  const settled = [...best.values()];
  for (const { current } of settled) if (current >= 0) pairs[current] = -1;
  const displaced = settled.flatMap(({ named }) => ((pairs[named] ?? -1) >= 0 ? [pairs[named] ?? -1] : []));
  for (const { named, at } of settled) pairs[named] = at;
  const taken = new Set(pairs);
  const left = displaced.filter((at) => !taken.has(at));
  return [...settled.map(({ named }) => named), ...fillByElimination(expected, found, pairs, settled, left)];
}

/** What an exchange left over: one open row and one unnamed row of one kind can only be each other's. */
function fillByElimination(
  expected: readonly ExpectedRow[],
  found: readonly FoundRow[],
  pairs: number[],
  settled: readonly { readonly current: number }[],
  left: readonly number[],
): readonly number[] {
  const open = settled.map(({ current }) => current).filter((at) => at >= 0 && pairs[at] === -1);
  return open.flatMap((at) => {
    const fits = left.filter((each) => found[each]?.kind === expected[at]?.kind && !pairs.includes(each));
    const rivals = open.filter((each) => expected[each]?.kind === expected[at]?.kind && pairs[each] === -1);
    const [only] = fits;
    if (only === undefined || fits.length > 1 || rivals.length > 1) return [];
    pairs[at] = only;
    return [at];
  });
}

const isEntryOpen = (row: ExpectedRow | undefined, pair: number | undefined): boolean =>
  row !== undefined && row.type !== 'extra' && pair === -1;

/** A count says little by itself: it must stand below its own indicator, before the next one. */
function standsBelowIndicator(
  expected: readonly ExpectedRow[],
  found: readonly FoundRow[],
  pairs: readonly number[],
  at: number,
  row: number,
): boolean {
  const want = expected[at];
  if (want?.type !== 'count') return true;
  const rows = expected.flatMap((each, index) =>
    each.type === 'count' || (pairs[index] ?? -1) < 0
      ? []
      : [{ each, row: found[pairs[index] ?? -1]?.row ?? 0 }],
  );
  const above = rows.filter((each) => each.row < row).sort((a, b) => b.row - a.row)[0];
  return above?.each.key === indicatorOf(want);
}

/** Blocks that were moved as a whole: what is left over on both sides, in order, as often as something fits. */
function pairMovedBlocks(
  expected: readonly ExpectedRow[],
  found: readonly FoundRow[],
  pairs: number[],
): readonly number[] {
  const moved: number[] = [];
  for (;;) {
    const taken = new Set(pairs);
    const open = expected.flatMap((row, at) => (isEntryOpen(row, pairs[at]) ? [at] : []));
    const free = found.flatMap((_, at) => (taken.has(at) ? [] : [at]));
    if (open.length === 0 || free.length === 0) return moved;
    const wants = open.flatMap((at) => expected[at] ?? []);
    const haves = free.flatMap((at) => found[at] ?? []);
    const step = alignInOrder(wants, haves, LEAST_MOVED).flatMap(
      (pair, nth): readonly (readonly [number, number])[] => {
        const have = haves[pair];
        const fit = overlap(wants[nth], have);
        const fitsOther = expected.some((row) => row.kind === have?.kind && overlap(row, have) > fit);
        return have && !fitsOther ? [[open[nth] ?? -1, free[pair] ?? -1]] : [];
      },
    );
    const before = moved.length;
    for (const [at, pair] of step) {
      const row = found[pair]?.row ?? 0;
      if (!standsBelowIndicator(expected, found, pairs, at, row)) continue;
      pairs[at] = pair;
      moved.push(at);
    }
    if (moved.length === before) return moved;
  }
}

function findTwins(
  expected: readonly ExpectedRow[],
  found: readonly FoundRow[],
  pairs: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const taken = new Set(pairs);
  const twins = new Map<number, number[]>();
  found.forEach((have, index) => {
    if (taken.has(index) || have.kind === null || have.words.size === 0) return;
    let nearest = -1;
    let distance = Number.POSITIVE_INFINITY;
    pairs.forEach((pair, at) => {
      const other = found[pair];
      if (!other || expected[at]?.type === 'node' || other.kind !== have.kind) return;
      const apart = Math.abs(other.row - have.row);
      if (apart >= distance || wordOverlap(other.words, have.words) < COPIED) return;
      nearest = at;
      distance = apart;
    });
    if (nearest >= 0) twins.set(nearest, [...(twins.get(nearest) ?? []), index]);
  });
  return twins;
}

/**
 * Pairs expected rows with found ones: in order first, then what was exchanged or moved, by its wording. Further
 * rows that say the same as a paired one are its twins.
 */
export function pairRows(expected: readonly ExpectedRow[], found: readonly FoundRow[]): RowPairs {
  const pairs = [...alignRows(expected, found)];
  const exchanged = settleExchanged(expected, found, pairs);
  const blocks = pairMovedBlocks(expected, found, pairs);
  return {
    pairs,
    moved: [...exchanged, ...blocks].sort((a, b) => a - b),
    twins: findTwins(expected, found, pairs),
  };
}
