import { itemId } from '../../instrument/edition';
import { call, range, ref, times } from '../../worksheet/formula/expr';
import type { Expr } from '../../worksheet/formula/expr';
import { formulaText } from '../../worksheet/formula/text';
import type { Reading } from '../../worksheet/reading';

/** The subarea whose formula the ministry's own file has wrong (reference rules, section 4, defect 1). */
const WEALTH_REPORTS = {
  node: 'A.II.5.iii',
  first: 'A.II.5.iii.a',
  lastRow: itemId('A.II.5.iii.a', 'headOfUnit'),
};

/**
 * Whether a node's formula is the ministry's own slip and nothing worse: official L175 averages L176 (the
 * LHKPN sub-total) to L179, so that LHKPN counts twice and LHKASN (L184) not at all. Rows are taken
 * from the sheet, so that inserted rows make no difference.
 */
export function isOfficialSlip(reading: Reading, node: string, formula: Expr): boolean {
  if (node !== WEALTH_REPORTS.node || reading.layout !== 'lampiran-iii') return false;
  const own = reading.nodes.get(node);
  const first = reading.nodes.get(WEALTH_REPORTS.first)?.score;
  const last = reading.nodes.get(WEALTH_REPORTS.lastRow)?.score;
  if (!own?.score || !own.weight || !first || !last) return false;
  const { col, row } = own.score;
  const weight = ref(own.weight.row, own.weight.col);
  const written = formulaText(formula).replaceAll('$', '');
  for (let top = row + 1; top <= first.row; top++) {
    const slip = times(call('AVERAGE', range(ref(top, col), ref(last.row, col))), weight);
    if (written === formulaText(slip)) return true;
  }
  return false;
}
