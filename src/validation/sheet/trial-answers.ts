import type { Edition, ItemId } from '../../instrument/edition';
import { itemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';

/** Made-up answers with which a worksheet's formulas are tried; null leaves an item open. */
export type TrialAnswers = ReadonlyMap<ItemId, string | number | null>;

/** As many as the longest scale has choices, so that every choice of every indicator is tried. */
const ROUNDS = 5;

/** Counts of a falling number, round by round: fewer, none at all, more, as many, none any more. */
const FALLING: readonly (readonly [number, number])[] = [
  [4, 1],
  [0, 0],
  [3, 5],
  [5, 5],
  [9, 0],
];

/** Different numbers in every row and round; in the last round the part is larger than the whole. */
function countsOf(indicator: Indicator, at: number, round: number): readonly (readonly [ItemId, number])[] {
  const [before, after] = FALLING[round % ROUNDS] ?? [1, 1];
  return indicator.counts
    .filter((count) => !count.computed)
    .map(({ key, role }, place) => {
      const numbers = {
        whole: 11 + at + round,
        addend: 3 + place + round,
        part: round === ROUNDS - 1 ? 60 + at : (at + 2 * round) % 9,
        before,
        after,
        informational: 23 + place + round,
      };
      return [itemId(indicator.code, key), numbers[role]];
    });
}

function answersOf(
  indicator: Indicator,
  at: number,
  round: number,
): readonly (readonly [ItemId, string | number])[] {
  if (indicator.kind === 'persen') return countsOf(indicator, at, round);
  if (indicator.kind === 'nilai_0_4') return [[indicator.code, (((at + 3) * 7 + round * 13) % 41) / 10]];
  const option = indicator.options[(at + round) % indicator.options.length];
  return option ? [[indicator.code, option.option]] : [];
}

/** The first round's answers with every other indicator left open. */
function halfOpen(edition: Edition, openAt: 0 | 1): TrialAnswers {
  return new Map(
    edition.indicators.flatMap((indicator, at) =>
      answersOf(indicator, at, 0).map(([item, answer]) => [item, at % 2 === openAt ? null : answer] as const),
    ),
  );
}

/**
 * Sets of answers that tell formulas apart: every choice once, neighbours answered differently, ratios
 * below and above their cap, and at last one half of the indicators left open, then the other.
 */
export function trialAnswers(edition: Edition): readonly TrialAnswers[] {
  const full = Array.from(
    { length: ROUNDS },
    (_, round) => new Map(edition.indicators.flatMap((indicator, at) => answersOf(indicator, at, round))),
  );
  return [...full, halfOpen(edition, 0), halfOpen(edition, 1)];
}
