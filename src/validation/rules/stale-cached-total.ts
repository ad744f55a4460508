import { workbookRule } from '../rule';
import { staleTotal } from '../sheet/cached-values';
import { shownValue } from '../shown';

/**
 * A total the file still shows from before its last change: it was written by a program that does not
 * compute, or with automatic calculation off. A total that was never computed shows nothing and is not stale.
 */
export const staleCachedTotal = workbookRule({
  id: 'stale-cached-total',
  variants: { default: 'warning' },
  *check(workbook, report) {
    const stale = staleTotal(workbook);
    if (!stale) return;
    const facts = { found: shownValue(stale.cached), fresh: shownValue(stale.fresh) };
    yield report('default', { code: null, place: stale.place }, { facts });
  },
});
