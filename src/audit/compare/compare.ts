import type { Edition } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import { changesBetween } from './changes';
import type { Change } from './changes';
import { Similarity } from './similarity';

/** One question in both editions. */
export interface Pair {
  readonly from: Indicator;
  readonly to: Indicator;
  /** How sure the match is, 0..1. */
  readonly confidence: number;
  /** How alike the statements are, 0..1. */
  readonly text: number;
  readonly changes: readonly Change[];
  /** Codes of the older edition that would fit the newer indicator about as well; more than one means nobody can tell. */
  readonly candidates: readonly string[];
}

export interface Comparison {
  readonly a: Edition;
  readonly b: Edition;
  readonly pairs: readonly Pair[];
  /** Indicators of `b` that `a` has no match for. */
  readonly added: readonly Indicator[];
  /** Indicators of `a` that `b` has no match for. */
  readonly gone: readonly Indicator[];
}

/** Below this two indicators are different questions. */
const LEAST = 0.5;
/** Candidates this close to each other cannot be told apart. */
const CLOSE = 0.04;

/**
 * Compares two editions question by question. The surest pairs are taken first, each indicator once; matching goes
 * by wording, place, kind and code together, since the same question bears other codes in other years.
 */
export function compareEditions(a: Edition, b: Edition): Comparison {
  const similarity = new Similarity(a, b);
  const likely = a.indicators
    .flatMap((from) => b.indicators.map((to) => ({ from, to, confidence: similarity.confidence(from, to) })))
    .filter(({ confidence }) => confidence >= LEAST)
    .sort((x, y) => y.confidence - x.confidence);
  const taken = new Map<Indicator, (typeof likely)[number]>();
  const used = new Set<Indicator>();
  for (const pair of likely) {
    if (taken.has(pair.to) || used.has(pair.from)) continue;
    taken.set(pair.to, pair);
    used.add(pair.from);
  }
  const candidatesFor = (to: Indicator, confidence: number): readonly string[] =>
    likely
      .filter((pair) => pair.to === to && pair.confidence >= confidence - CLOSE)
      // one that fits its own partner better is no candidate here
      .filter(({ from, confidence: own }) =>
        [...taken.values()].every(
          (pair) => pair.from !== from || pair.to === to || pair.confidence < own + CLOSE,
        ),
      )
      .map(({ from }) => from.code);
  const pairs = b.indicators.flatMap((to): readonly Pair[] => {
    const found = taken.get(to);
    if (!found) return [];
    const { from, confidence } = found;
    return [
      {
        from,
        to,
        confidence: Math.min(1, confidence),
        text: similarity.text(from, to),
        changes: changesBetween(a, from, b, to),
        candidates: [from.code, ...candidatesFor(to, confidence).filter((code) => code !== from.code)],
      },
    ];
  });
  return {
    a,
    b,
    pairs,
    added: b.indicators.filter((to) => !taken.has(to)),
    gone: a.indicators.filter((from) => !used.has(from)),
  };
}
