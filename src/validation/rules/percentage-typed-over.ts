import { itemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import { interpretAnswer } from '../../assessment/interpret';
import { workbookRule } from '../rule';
import type { WorkbookContext } from '../context';
import type { ComputedCell } from '../sheet/computed-cells';
import { shownValue } from '../shown';

/** What the cell would show by the counts given; undefined while they are not complete. */
function valueByCounts(
  workbook: WorkbookContext,
  indicator: Indicator,
  cell: ComputedCell,
): number | undefined {
  if (cell.role === 'share') return workbook.score.indicatorByCode.get(indicator.code)?.value ?? undefined;
  const entries = workbook.reading.assessment.layers.unit;
  let total = 0;
  for (const { key, role } of indicator.counts) {
    if (role !== 'addend') continue;
    const read = interpretAnswer(indicator, entries.get(itemId(indicator.code, key))?.answer ?? null);
    if (read.status !== 'number') return undefined;
    total += read.value;
  }
  return total;
}

/** Whether nothing that makes up a computed count is filled yet. */
function hasNoAddend({ reading }: WorkbookContext, indicator: Indicator): boolean {
  const entries = reading.assessment.layers.unit;
  return indicator.counts.every(
    (count) => count.role !== 'addend' || !entries.has(itemId(indicator.code, count.key)),
  );
}

/**
 * A percentage, or a count that is the sum of others, typed over its formula (official rows 128-193, column
 * K). It no longer follows the counts below it. The ministry's own copies have been seen with a number in
 * K185, so that one without any of its parts is a warning only.
 */
export const percentageTypedOver = workbookRule({
  id: 'percentage-typed-over',
  variants: { default: 'error', open: 'error', 'sum-open': 'warning', blank: 'error' },
  *check(workbook, report) {
    if (workbook.valuesOnly()) return;
    for (const cell of workbook.computed()) {
      const indicator = workbook.edition.indicatorByCode.get(cell.code ?? '');
      if (!indicator || cell.state === 'formula' || (cell.role !== 'share' && cell.role !== 'sum')) continue;
      const subject = { code: indicator.code, place: cell.place };
      if (cell.state === 'blank') {
        if (workbook.reading.layout === 'lampiran-iii') yield report('blank', subject);
        continue;
      }
      const value = valueByCounts(workbook, indicator, cell);
      const found = shownValue(workbook.value(cell.place));
      if (value !== undefined) yield report('default', subject, { facts: { found, value } });
      else
        yield report(cell.role === 'sum' && hasNoAddend(workbook, indicator) ? 'sum-open' : 'open', subject, {
          facts: { found },
        });
    }
  },
});
