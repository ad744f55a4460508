import { interpretAnswer } from '../assessment/interpret';
import type { Entry, RawAnswer } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { ItemId } from '../instrument/edition';
import type { Count, Indicator } from '../instrument/types';
import { countNumbers } from '../scoring/indicator-value';
import type { Policies, ZeroValue } from '../scoring/policies';

/** An answer to one item that would bring an indicator up. */
export interface ItemChange {
  readonly item: ItemId;
  readonly from: RawAnswer;
  readonly to: RawAnswer;
}

/** Values a number can take, by a whole number 0..last; the value rises with it. */
export interface Grid {
  readonly last: number;
  readonly value: (k: number) => number;
  /** The number itself as people say it: an index 0..4, a share 0..1. */
  readonly shown: (k: number) => number;
  /** The number behind a value of today. */
  readonly now: (value: number) => number;
  readonly changes: (k: number) => readonly ItemChange[];
}

/** Surveys give their index with two decimals. */
const INDEX_TOP = 4;
const INDEX_POINTS = 400;
/** Where the whole is not known yet, shares are in percent. */
const PERCENT = 100;

/** The values an index or a share can take; undefined for indicators with options. */
export function gridOf(
  indicator: Indicator,
  entries: ReadonlyMap<ItemId, Entry>,
  policies: Policies,
): Grid | undefined {
  if (indicator.kind === 'nilai_0_4') return indexGrid(indicator, entries);
  if (indicator.kind !== 'persen' || !indicator.computation) return undefined;
  const { rule, zeroCase } = indicator.computation;
  const whenNothing = policies[rule === 'decrease' ? 'violations-none' : zeroCase];
  return shareGrid(new Counts(indicator, entries), rule === 'decrease', whenNothing);
}

function indexGrid({ code }: Indicator, entries: ReadonlyMap<ItemId, Entry>): Grid {
  const from = entries.get(code)?.answer ?? null;
  const shown = (k: number): number => k / PERCENT;
  return {
    last: INDEX_POINTS,
    value: (k) => shown(k) / INDEX_TOP,
    shown,
    now: (value) => value * INDEX_TOP,
    changes: (k) => [{ item: code, from, to: shown(k) }],
  };
}

/** The counts of a computed indicator as they are given, and what else would have to be given. */
class Counts {
  private readonly numbers: readonly (number | null)[];

  constructor(
    private readonly indicator: Indicator,
    private readonly entries: ReadonlyMap<ItemId, Entry>,
  ) {
    this.numbers = countNumbers(indicator, entries);
  }

  ofRole(...roles: readonly Count['role'][]): readonly (Count & { readonly number: number | null })[] {
    return this.indicator.counts.flatMap((count, at) =>
      roles.includes(count.role) && !count.computed ? [{ ...count, number: this.numbers[at] ?? null }] : [],
    );
  }

  /** The changes that give these counts these numbers; counts the arithmetic leaves out are filled where open. */
  changes(wanted: readonly (readonly [string, number])[]): readonly ItemChange[] {
    const fillers = this.ofRole('informational')
      .filter((count) => count.number === null)
      .map((count) => [count.key, 0] as const);
    return [...wanted, ...fillers].flatMap(([key, to]) => {
      const item = itemId(this.indicator.code, key);
      const from = this.entries.get(item)?.answer ?? null;
      const read = interpretAnswer(this.indicator, from);
      return read.status === 'number' && read.value === to ? [] : [{ item, from, to }];
    });
  }
}

function shareGrid(counts: Counts, decrease: boolean, whenNothing: ZeroValue): Grid {
  const parts = counts.ofRole(decrease ? 'before' : 'addend');
  const wholes = parts.length > 0 ? parts : counts.ofRole('whole');
  const [moved] = counts.ofRole(decrease ? 'after' : 'part');
  const known = wholes.reduce((total, count) => total + (count.number ?? 0), 0);
  const open = wholes.filter((count) => count.number === null);
  // A whole of nothing stands where a policy gives it a value; elsewhere it is an entry error and has to be filled.
  const given = open.length === 0 && (known > 0 || whenNothing !== 'unanswered');
  const whole = given ? known : Math.max(PERCENT, known);
  const filled = given ? [] : fillWhole(open.length > 0 ? open : wholes.slice(0, 1), whole - known);
  const move = (number: number): readonly ItemChange[] =>
    counts.changes([...filled, ...(moved ? [[moved.key, number] as const] : [])]);
  const share = { now: (value: number) => value };
  if (whole === 0) {
    const value = typeof whenNothing === 'number' ? whenNothing : 0;
    const rest = decrease ? 0 : (moved?.number ?? 0);
    return { ...share, last: 0, value: () => value, shown: () => value, changes: () => move(rest) };
  }
  const value = (k: number): number => k / whole;
  return { ...share, last: whole, value, shown: value, changes: (k) => move(decrease ? whole - k : k) };
}

/** The first open count takes what is missing, so that the whole is a round one; the others take nothing. */
function fillWhole(
  open: readonly { readonly key: string }[],
  missing: number,
): readonly (readonly [string, number])[] {
  return open.map(({ key }, at) => [key, at === 0 ? missing : 0] as const);
}
