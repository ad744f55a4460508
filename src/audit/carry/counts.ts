import type { Count, Indicator } from '../../instrument/types';
import { wordOverlap, words } from '../../support/text';

const LEAST = 0.5;

/**
 * Which old count each typed count of the new indicator is, by role and label; undefined where one has none: then the
 * percentage cannot be worked out from the old figures.
 */
export function matchCounts(from: Indicator, to: Indicator): ReadonlyMap<Count, Count> | undefined {
  if (from.computation?.rule !== to.computation?.rule) return undefined;
  const pairs = new Map<Count, Count>();
  const free = new Set(from.counts.filter((count) => !count.computed));
  for (const count of to.counts) {
    if (count.computed) continue;
    const alike = (old: Count): number => wordOverlap(words(old.label.id), words(count.label.id));
    const [best] = [...free].filter(({ role }) => role === count.role).sort((a, b) => alike(b) - alike(a));
    if (!best || (alike(best) < LEAST && best.label.id !== count.label.id)) return undefined;
    free.delete(best);
    pairs.set(count, best);
  }
  return pairs;
}
