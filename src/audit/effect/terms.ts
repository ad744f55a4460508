import type { CellPlace } from '../../worksheet/reading';
import type { CellValue } from '../../worksheet/workbook-image';
import { cellKey } from '../../worksheet/formula/cell-store';
import { placeId } from '../../validation/sheet/cells';
import type { Coalition, Game } from './game';

/** A part of the total that hangs on few players: its points, by those of them whose faults are mended. */
export interface Term {
  readonly players: readonly number[];
  readonly points: (mended: Coalition) => number;
}

/** A set of mends with which the total shows no number, although it does without and with all of them. */
export class MixedState extends Error {
  constructor(readonly players: readonly number[]) {
    super('no number in between');
  }
}

/** Up to so many players a cell is tried with every set of them; beyond, orders are sampled. */
const EXACT = 10;
/** Up to so many it is not worth looking for parts. */
const SMALL = 4;
/** Players whose mends are tried beforehand, each set on its own. */
const CONDITIONS = 5;

const round = (value: number): number => 1e-9 * (1 + Math.abs(value));

/**
 * Takes the total apart: as long as a cell adds up what it reads (a SUM, an AVERAGE times its weight), each
 * part of it is a game of its own, with the players of that part and those on the way up. So a hundred faults in
 * a hundred rows are a hundred small games, exact ones. A cell that does anything else stays whole.
 */
export class Decomposition {
  private readonly path = new Set<string>();

  constructor(
    private readonly game: Game,
    private readonly total: CellPlace,
    /** Players whose faults count as mended throughout. */
    private readonly fixed: Coalition,
  ) {}

  /** @throws MixedState */
  terms(): readonly Term[] {
    return this.termsOf(this.total) ?? [this.whole()];
  }

  /** The total as one game; exact for few players, sampled for many. */
  whole(): Term {
    const players = this.free(this.total);
    return { players, points: (mended) => this.pointsOf(this.total, mended) ?? this.mixed(players) };
  }

  private mixed(players: readonly number[]): never {
    throw new MixedState(players);
  }

  private free(place: CellPlace): readonly number[] {
    return [...this.game.below(place)].filter((player) => !this.fixed.has(player)).sort((a, b) => a - b);
  }

  private pointsOf(place: CellPlace, mended: Coalition): number | undefined {
    const value = this.game.value(place, new Set([...this.fixed, ...mended]));
    return typeof value === 'number' ? value : undefined;
  }

  /** Undefined where the cell is no number throughout and what reads it has to be looked at as a whole. */
  private termsOf(place: CellPlace): readonly Term[] | undefined {
    const players = this.free(place);
    if (players.length > SMALL) {
      const parts = this.split(place);
      if (parts) return parts;
    }
    return players.length <= EXACT ? this.table(place, players) : undefined;
  }

  private table(place: CellPlace, players: readonly number[]): readonly Term[] | undefined {
    const points = new Float64Array(1 << players.length);
    for (let bits = 0; bits < points.length; bits++) {
      const mended = setOf(players, bits);
      const value = this.pointsOf(place, mended);
      if (value === undefined) {
        return this.pointsOf(this.total, mended) === undefined ? this.mixed(players) : undefined;
      }
      points[bits] = value;
    }
    return [{ players, points: (mended) => points[numberOf(players, mended)] ?? 0 }];
  }

  private split(place: CellPlace): readonly Term[] | undefined {
    if (this.path.has(placeId(place))) return undefined;
    const moving = this.game.inputs(place).filter((input) => this.free(input).length > 0);
    const entries = moving.filter((input) => this.game.inputs(input).length === 0 && this.isShort(input));
    const parts = moving.filter((input) => !entries.includes(input));
    const own = this.game.own(place).filter((player) => !this.fixed.has(player));
    const conditions = [...new Set([...own, ...entries.flatMap((input) => this.free(input))])];
    if (conditions.length > CONDITIONS || parts.length === 0) return undefined;
    const sums: Sum[] = [];
    for (let bits = 0; bits < 1 << conditions.length; bits++) {
      const sum = this.sumOf(place, parts, new Set([...this.fixed, ...setOf(conditions, bits)]));
      if (!sum) return undefined;
      sums.push(sum);
    }
    this.path.add(placeId(place));
    const below = parts.map((part) => this.termsOf(part));
    this.path.delete(placeId(place));
    if (below.includes(undefined)) return undefined;
    const under = (mended: Coalition): Sum | undefined => sums[numberOf(conditions, mended)];
    return [
      { players: conditions, points: (mended) => under(mended)?.constant ?? 0 },
      ...below.flatMap((terms = [], at) =>
        terms.map((term): Term => ({
          players: [...new Set([...conditions, ...term.players])],
          points: (mended) => (under(mended)?.factors[at] ?? 0) * term.points(mended),
        })),
      ),
    ];
  }

  /** An input without formula whose few players can be tried beforehand: a weight, an answer kind. */
  private isShort(input: CellPlace): boolean {
    return this.free(input).length <= 2;
  }

  /** The cell as a sum of its parts, each times a factor; undefined where it is none. */
  private sumOf(place: CellPlace, parts: readonly CellPlace[], coalition: Coalition): Sum | undefined {
    const at = (values: readonly number[]): CellValue =>
      this.game.value(
        place,
        coalition,
        new Map(parts.map((part, nth) => [cellKey(part.sheet, part.row, part.col), values[nth] ?? 0])),
      );
    const constant = at(parts.map(() => 0));
    if (typeof constant !== 'number') return undefined;
    const factors: number[] = [];
    for (const part of parts) {
      const value = at(parts.map((other) => (other === part ? 1 : 0)));
      if (typeof value !== 'number') return undefined;
      factors.push(value - constant);
    }
    for (const probe of [(nth: number) => 0.37 + 0.61 * nth, (nth: number) => 19.3 - 1.7 * nth]) {
      const values = parts.map((_, nth) => probe(nth));
      const expected = values.reduce((sum, value, nth) => sum + value * (factors[nth] ?? 0), constant);
      const found = at(values);
      if (typeof found !== 'number' || Math.abs(found - expected) > round(expected)) return undefined;
    }
    return { constant, factors };
  }
}

interface Sum {
  readonly constant: number;
  readonly factors: readonly number[];
}

/** Number of a set of players: one bit for each that is in it. */
function numberOf(players: readonly number[], mended: Coalition): number {
  return players.reduce((bits, player, at) => (mended.has(player) ? bits | (1 << at) : bits), 0);
}

/** The set of players with a number. */
export function setOf(players: readonly number[], bits: number): Coalition {
  return new Set(players.filter((_, at) => (bits & (1 << at)) !== 0));
}
