import { itemId } from '../instrument/edition';
import type { ItemId } from '../instrument/edition';
import type { Count, CountRole, Indicator } from '../instrument/types';
import type { AssessmentContext } from './context';

/** The counts of one role of an indicator, with their sum; `item` is where a finding about them points. */
export interface Counted {
  readonly counts: readonly Count[];
  readonly total: number;
  readonly item: ItemId;
}

/** Sum of the counts of these roles; undefined where there are none or one of them is open or invalid. */
export function counted(
  answers: AssessmentContext,
  indicator: Indicator,
  ...roles: readonly CountRole[]
): Counted | undefined {
  const counts = indicator.counts.filter((count) => roles.includes(count.role) && !count.computed);
  let total = 0;
  for (const count of counts) {
    const read = answers.reading({ item: itemId(indicator.code, count.key), indicator, count: count.key });
    if (read.status !== 'number') return undefined;
    total += read.value;
  }
  const [first] = counts;
  return first && { counts, total, item: itemId(indicator.code, first.key) };
}

/** What a ratio divides by: its whole, or the addends the whole is made of. */
export function countedWhole(answers: AssessmentContext, indicator: Indicator): Counted | undefined {
  const addends = indicator.counts.some((count) => count.role === 'addend');
  return counted(answers, indicator, addends ? 'addend' : 'whole');
}
