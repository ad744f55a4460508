import { interpretAnswer } from '../assessment/interpret';
import type { Entry } from '../assessment/types';
import type { ItemId } from '../instrument/edition';
import type { Indicator } from '../instrument/types';
import { DEFAULT_POLICIES } from '../scoring/policies';
import type { Policies } from '../scoring/policies';
import type { IndicatorScore } from '../scoring/score';
import { gridOf } from './grid';
import type { Grid, ItemChange } from './grid';

/** A state an indicator can be raised to. */
export interface Rung {
  /** 0..1, above the indicator's value of today. */
  readonly value: number;
  /**
   * How far it is, as efforts count: one option up is a step (an open indicator stands on the lowest); of a number,
   * every begun quarter of the scale, which is what a step is worth on the five-letter scale.
   */
  readonly steps: number;
  /** An option, an index 0..4, or a share 0..1. */
  readonly to: string | number;
  /** Answers that make it so. */
  readonly changes: readonly ItemChange[];
}

/** Where an indicator stands and how it can be raised. */
export interface Ladder {
  readonly code: string;
  /** Points at value 1. */
  readonly weight: number;
  /** Value of today, 0..1; 0 while open. */
  readonly value: number;
  /** What is answered today: an option, an index, or a share; null while open. */
  readonly from: string | number | null;
  /** The highest rung for each number of steps, lowest first; empty at the top of the scale. */
  readonly rungs: readonly Rung[];
  /** The lowest rung with at least this value, where there is one. */
  readonly lowest: (value: number) => Rung | undefined;
}

/** Values this close are the same: they are quotients of what people typed. */
const VALUE_EPSILON = 1e-12;
const QUARTER = 0.25;

function optionLadder(indicator: Indicator, scored: IndicatorScore, entry: Entry | undefined): Ladder {
  const { options, code } = indicator;
  const answer = entry?.answer ?? null;
  const read = interpretAnswer(indicator, answer);
  const now = read.status === 'choice' ? read.option : undefined;
  const value = now?.score ?? 0;
  const place = now ? options.indexOf(now) : options.length - 1;
  const rungs = options
    .map((option, at) => ({
      value: option.score,
      steps: Math.max(1, place - at),
      to: option.option,
      changes: [{ item: code, from: answer, to: option.option }],
    }))
    .filter((rung) => rung.value > value)
    .reverse();
  return {
    code,
    weight: scored.weight,
    value,
    from: now?.option ?? null,
    rungs,
    lowest: (wanted) => rungs.find((rung) => rung.value >= wanted),
  };
}

function gridLadder(indicator: Indicator, scored: IndicatorScore, grid: Grid): Ladder {
  const value = scored.value ?? 0;
  const { last } = grid;
  const rung = (k: number): Rung => ({
    value: grid.value(k),
    steps: Math.max(1, Math.ceil((grid.value(k) - value) / QUARTER - 1e-9)),
    to: grid.shown(k),
    changes: grid.changes(k),
  });
  /** The first point of the grid, from `from` on, for which the value suffices. */
  const firstWith = (suffices: (value: number) => boolean): number => {
    let [low, high] = [0, last + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (suffices(grid.value(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const above = firstWith((v) => v > value + VALUE_EPSILON);
  const rungs: Rung[] = [];
  for (let steps = 1; above <= last && steps <= 4; steps++) {
    const reach = value + steps * QUARTER + 1e-9;
    const k = Math.min(last, firstWith((v) => v > reach) - 1);
    const highest = rungs.at(-1);
    if (k >= above && (!highest || grid.value(k) > highest.value)) rungs.push(rung(k));
  }
  return {
    code: indicator.code,
    weight: scored.weight,
    value,
    from: scored.value === null ? null : grid.now(value),
    rungs,
    lowest(wanted) {
      const k = Math.max(
        above,
        firstWith((v) => v >= wanted),
      );
      return k <= last ? rung(k) : undefined;
    },
  };
}

/** How an indicator can be raised, whatever its scale. */
export function ladderOf(
  indicator: Indicator,
  scored: IndicatorScore,
  entries: ReadonlyMap<ItemId, Entry>,
  policies: Policies = DEFAULT_POLICIES,
): Ladder {
  const grid = gridOf(indicator, entries, policies);
  return grid
    ? gridLadder(indicator, scored, grid)
    : optionLadder(indicator, scored, entries.get(indicator.code));
}
