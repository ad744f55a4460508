import { itemId } from '../instrument/edition';
import type { ItemId } from '../instrument/edition';
import type { Indicator } from '../instrument/types';

/** Something a user answers: an indicator, or one of its counts that are typed. */
export interface AnswerItem {
  readonly item: ItemId;
  readonly indicator: Indicator;
  /** Key of the count; null for the indicator itself. */
  readonly count: string | null;
}

/** What a user answers of one indicator: itself, or its counts without the computed ones. */
export function itemsOf(indicator: Indicator): readonly AnswerItem[] {
  if (indicator.kind !== 'persen') return [{ item: indicator.code, indicator, count: null }];
  return indicator.counts
    .filter((count) => !count.computed)
    .map((count) => ({ item: itemId(indicator.code, count.key), indicator, count: count.key }));
}
