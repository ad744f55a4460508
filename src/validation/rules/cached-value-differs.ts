import type { CellPlace } from '../../worksheet/reading';
import { workbookRule } from '../rule';
import { placeId } from '../sheet/cells';
import type { ComputedCell } from '../sheet/computed-cells';
import { staleTotal, staleValues } from '../sheet/cached-values';
import { firstCells } from '../sheet/several';
import { shownValue } from '../shown';

/**
 * Stored values of formulas other than the total that are not what the formulas compute: whoever reads the file
 * without computing sees them. One finding for the file. Where the total itself is out of date, that is said instead:
 * the cause and the remedy are the same.
 */
export const cachedValueDiffers = workbookRule({
  id: 'cached-value-differs',
  variants: { default: 'warning', several: 'warning' },
  *check(workbook, report) {
    if (staleTotal(workbook)) return;
    const stale = staleValues(workbook);
    const [first] = stale;
    if (!first) return;
    const code = stale.length > 1 ? null : codeAt(workbook.computed(), first.place);
    const facts = {
      number: stale.length,
      cells: firstCells(stale.map(({ place }) => place)),
      found: shownValue(first.cached),
      fresh: shownValue(first.fresh),
    };
    yield report(stale.length === 1 ? 'default' : 'several', { code, place: first.place }, { facts });
  },
});

/** Node or indicator whose figure a cell computes; null where it belongs to none. */
function codeAt(cells: readonly ComputedCell[], place: CellPlace): string | null {
  return cells.find((cell) => placeId(cell.place) === placeId(place))?.code ?? null;
}
