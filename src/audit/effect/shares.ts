import type { Precedents } from '../../validation/sheet/precedents';
import type { CellPlace } from '../../worksheet/reading';
import type { WorkbookImage } from '../../worksheet/workbook-image';
import { blockersOf } from './blockers';
import { Game } from './game';
import type { Player } from './game';
import { shapley } from './shapley';
import { Decomposition, MixedState } from './terms';
import type { Term } from './terms';

/** A player with what it belongs to: players of one group are joined before those of different ones. */
export interface GroupedPlayer {
  readonly changes: Player;
  /** Row of the worksheet, as a text; null where it has none. */
  readonly group: string | null;
  /** Whether it counts as mended throughout: no fault, but a way of the sheet's own to show no number. */
  readonly always?: boolean;
}

/** How the difference between the workbook's total and the mended one is shared among the players. */
export interface Shares {
  /** The total counted from: as it is, or with the blockers mended where it is no number; null where it never is one. Points. */
  readonly from: number | null;
  /** The total with everything mended. Points. */
  readonly to: number | null;
  /** Points each player adds to the total; null for those that keep it from being a number. */
  readonly effects: readonly (number | null)[];
  /** Players that can only be valued together, each with an equal part. */
  readonly joint: readonly (readonly number[])[];
}

const NO_NUMBER = (players: readonly unknown[]): Shares => ({
  from: null,
  to: null,
  effects: players.map(() => null),
  joint: [],
});

type Units = readonly (readonly number[])[];

/** Joins the units that have no number in between: first those of one row, then all of them. */
function joined(units: Units, mixed: readonly number[], players: readonly GroupedPlayer[]): Units {
  const groupOf = (unit: readonly number[]): string => players[unit[0] ?? 0]?.group ?? `#${String(unit[0])}`;
  const rows = new Map<string, number[]>();
  for (const at of mixed) {
    const unit = units[at] ?? [];
    rows.set(groupOf(unit), [...(rows.get(groupOf(unit)) ?? []), ...unit]);
  }
  const byRow = [...rows.values()];
  const fresh = byRow.length < mixed.length ? byRow : [byRow.flat()];
  return [...units.filter((_, at) => !mixed.includes(at)), ...fresh];
}

/** Sums that add up differently by more than this are no rounding. Points. */
const TOLERANCE = 1e-9;

function sumOf(terms: readonly Term[], mended: ReadonlySet<number>): number {
  return terms.reduce((sum, term) => sum + term.points(mended), 0);
}

/** Terms that give the total with nothing and with everything mended; the whole total as one where they do not. */
function termsOf(game: Game, total: CellPlace, fixed: ReadonlySet<number>, from: number, to: number) {
  const decomposition = new Decomposition(game, total, fixed);
  const terms = decomposition.terms();
  const everything = new Set(game.players.keys());
  const agrees =
    Math.abs(sumOf(terms, new Set()) - from) < TOLERANCE &&
    Math.abs(sumOf(terms, everything) - to) < TOLERANCE;
  return agrees ? terms : [decomposition.whole()];
}

/** What the units' mends take away from the total, by unit. */
function unitShares(terms: readonly Term[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const term of terms) {
    for (const [unit, share] of shapley(term)) shares.set(unit, (shares.get(unit) ?? 0) + share);
  }
  return shares;
}

/**
 * Shares the difference between what the total shows and what it shows with every player's fault mended.
 * The effects of all valued players add up to `from - to`.
 */
export function shareDifference(
  image: WorkbookImage,
  precedents: Precedents,
  total: CellPlace,
  players: readonly GroupedPlayer[],
): Shares {
  const single = new Game(
    image,
    precedents,
    players.map(({ changes }) => changes),
  );
  const always = [...players.keys()].filter((player) => players[player]?.always);
  const blockers = blockersOf(single, total, new Set(always));
  if (!blockers) return NO_NUMBER(players);
  const fixed = new Set([...blockers, ...always]);
  const from = Number(single.value(total, fixed));
  const to = Number(single.value(total, new Set(players.keys())));
  let units: Units = [...players.keys()].filter((player) => !fixed.has(player)).map((player) => [player]);
  const first = [...fixed];
  for (;;) {
    const game = new Game(image, precedents, [
      ...units.map((unit) => unit.flatMap((player) => players[player]?.changes ?? [])),
      first.flatMap((player) => players[player]?.changes ?? []),
    ]);
    try {
      const shares = unitShares(termsOf(game, total, new Set([units.length]), from, to));
      const effects: (number | null)[] = players.map((_, player) => (blockers.has(player) ? null : 0));
      units.forEach((unit, at) => {
        // a mend takes away what its fault adds
        for (const player of unit) effects[player] = 0 - (shares.get(at) ?? 0) / unit.length;
      });
      return { from, to, effects, joint: units.filter((unit) => unit.length > 1) };
    } catch (error) {
      if (!(error instanceof MixedState) || units.length < 2) throw error;
      units = error.players.length < 2 ? [units.flat()] : joined(units, error.players, players);
    }
  }
}
