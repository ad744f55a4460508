import { workbookRule } from '../rule';
import type { WorkbookContext } from '../context';
import type { ComputedCell } from '../sheet/computed-cells';
import { officialExtras } from '../sheet/official-extras';
import { shownValue } from '../shown';

/** What the cell would show by the answers given; undefined while nothing below is answered. */
function valueByAnswers(
  { score, reading }: WorkbookContext,
  { role, code }: ComputedCell,
): number | undefined {
  if (role === 'total') return score.total.answered ?? undefined;
  if (role === 'node' || role === 'subtotal') return score.nodeByCode.get(code ?? '')?.answered ?? undefined;
  const scored = score.indicatorByCode.get(code ?? '');
  if (!scored || scored.value === null) return undefined;
  if (role === 'heading') {
    const { headings } = officialExtras(score.edition, reading);
    return scored.value * (headings.find(({ indicator }) => indicator === code)?.points ?? 1);
  }
  const own = score.edition.indicatorByCode.get(scored.code)?.weight ?? null;
  return reading.layout === 'lampiran-iii' && own !== null ? scored.value * own : scored.value;
}

type Variant = 'default' | 'total' | 'open' | 'blank' | 'count' | 'percent';

/** Which case a lost formula is; undefined where its loss changes nothing. */
function variantOf(workbook: WorkbookContext, cell: ComputedCell): Variant | undefined {
  const isNumber = typeof workbook.value(cell.place) === 'number';
  if (cell.role === 'percent') return cell.state === 'constant' && isNumber ? 'percent' : undefined;
  if (cell.role === 'count') return cell.state === 'constant' && isNumber ? 'count' : undefined;
  if (cell.state === 'blank') return 'blank';
  if (valueByAnswers(workbook, cell) === undefined) return 'open';
  return cell.role === 'total' ? 'total' : 'default';
}

/**
 * A score typed over its formula. It stays as it is whatever is answered below; the sheet's protection
 * keeps it there. Percentages and sums of counts have a rule of their own.
 */
export const formulaReplaced = workbookRule({
  id: 'formula-replaced',
  variants: {
    default: 'error',
    total: 'error',
    open: 'error',
    blank: 'error',
    count: 'error',
    percent: 'warning',
    sheet: 'error',
  },
  *check(workbook, report) {
    const lost = workbook
      .computed()
      .filter(({ state, role }) => state !== 'formula' && role !== 'share' && role !== 'sum');
    const [first] = lost;
    if (first && workbook.valuesOnly()) {
      yield report('sheet', { code: null, place: first.place }, { facts: { number: lost.length } });
      return;
    }
    for (const cell of lost) {
      const variant = variantOf(workbook, cell);
      if (variant === undefined) continue;
      const facts = {
        found: shownValue(workbook.value(cell.place)),
        value: valueByAnswers(workbook, cell) ?? '',
      };
      yield report(variant, { code: cell.code, place: cell.place }, { facts });
    }
  },
});
