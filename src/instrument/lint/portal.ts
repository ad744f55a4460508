import { itemId } from '../edition';
import type { Edition } from '../edition';
import { finding } from './finding';
import type { LintFinding } from './finding';

/** What PortalRB asks: every indicator that is answered itself, and every count that is typed. */
export function portalItems(edition: Edition): readonly string[] {
  return edition.indicators.flatMap((indicator) =>
    indicator.kind === 'persen'
      ? indicator.counts.filter((count) => !count.computed).map((count) => itemId(indicator.code, count.key))
      : [itemId(indicator.code)],
  );
}

/** Every answerable item is mapped to PortalRB exactly once, and nothing else is. A user's own edition may have no map. */
export function lintPortal(edition: Edition): readonly LintFinding[] {
  if (edition.origin !== null && edition.portal.length === 0) return [];
  const expected = new Set(portalItems(edition));
  const times = new Map<string, number>();
  for (const item of edition.portal) {
    const id = itemId(item.indicator, item.count);
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const missing = [...expected]
    .filter((id) => !times.has(id))
    .map((id) => finding('portal-once', id, 'not in portalrb.csv', 'one row'));
  const wrong = [...times]
    .filter(([id, count]) => !expected.has(id) || count > 1)
    .map(([id, count]) =>
      finding(
        'portal-once',
        id,
        `${String(count)} rows`,
        expected.has(id) ? 'one row' : 'no row: PortalRB does not ask this',
      ),
    );
  return [...missing, ...wrong];
}
