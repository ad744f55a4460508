import { cellKey } from '../../worksheet/formula/cell-store';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellValue } from '../../worksheet/workbook-image';
import { workbookRule } from '../rule';
import { isBlank } from '../sheet/cells';
import { shownValue } from '../shown';

/** Programs add up in different orders; a difference beyond this is not rounding. Points. */
const TOLERANCE = 1e-6;

function differ(cached: CellValue, fresh: CellValue): boolean {
  if (typeof cached === 'number' && typeof fresh === 'number') return Math.abs(cached - fresh) > TOLERANCE;
  const bothErrors = cached !== null && fresh !== null && isCellError(cached) && isCellError(fresh);
  return !bothErrors && cached !== fresh && !(isBlank(cached) && isBlank(fresh));
}

/**
 * A total the file still shows from before its last change: it was written by a program that does not
 * compute, or with automatic calculation off. A total that was never computed shows nothing and is not stale.
 */
export const staleCachedTotal = workbookRule({
  id: 'stale-cached-total',
  variants: { default: 'warning' },
  *check(workbook, report) {
    const { total } = workbook.reading;
    if (!total || workbook.cell(total)?.formula === undefined) return;
    const cached = workbook.value(total);
    if (isBlank(cached)) return;
    const { values, unsupported, cycles } = workbook.recalculated();
    const uncertain = new Set([...unsupported, ...cycles]);
    const fresh = values(total.sheet, total.row, total.col);
    if (!differ(cached, fresh)) return;
    if (
      workbook.precedents.dependsOn(total, (cell) => uncertain.has(cellKey(cell.sheet, cell.row, cell.col)))
    )
      return;
    yield report(
      'default',
      { code: null, place: total },
      { facts: { found: shownValue(cached), fresh: shownValue(fresh) } },
    );
  },
});
