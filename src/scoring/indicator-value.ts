import { interpretAnswer } from '../assessment/interpret';
import type { Entry } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { ItemId } from '../instrument/edition';
import type { Indicator } from '../instrument/types';
import { computeValue } from './computation';
import type { ComputedValue } from './computation';
import type { Policies } from './policies';

/** Item ids of an indicator's counts, in their order; null for computed ones, which are never read. */
const countItems = new WeakMap<Indicator, readonly (ItemId | null)[]>();

function itemsOf(indicator: Indicator): readonly (ItemId | null)[] {
  let items = countItems.get(indicator);
  if (!items) {
    items = indicator.counts.map((count) => (count.computed ? null : itemId(indicator.code, count.key)));
    countItems.set(indicator, items);
  }
  return items;
}

/** Numbers of an indicator's counts in their order; null where one is open, invalid or computed. */
export function countNumbers(
  indicator: Indicator,
  entries: ReadonlyMap<ItemId, Entry>,
): readonly (number | null)[] {
  return itemsOf(indicator).map((item) => {
    if (item === null) return null;
    const read = interpretAnswer(indicator, entries.get(item)?.answer ?? null);
    return read.status === 'number' ? read.value : null;
  });
}

/**
 * Value of one indicator, 0..1, or null while it is open. Choices take their option's score; survey
 * indexes are index / 4, never steps (official rows 202, 205); `persen` is computed from its counts.
 */
export function indicatorValue(
  indicator: Indicator,
  entries: ReadonlyMap<ItemId, Entry>,
  policies: Policies,
): ComputedValue {
  if (indicator.kind === 'persen') {
    return computeValue(indicator, countNumbers(indicator, entries), policies);
  }
  const read = interpretAnswer(indicator, entries.get(indicator.code)?.answer ?? null);
  if (read.status === 'choice') return { value: read.option.score };
  return { value: read.status === 'number' ? read.value / 4 : null };
}
