import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { call, range, ref, times } from '../../worksheet/formula/expr';
import type { Expr } from '../../worksheet/formula/expr';
import { formulaText } from '../../worksheet/formula/text';
import type { Reading } from '../../worksheet/reading';

/** The item an official row belongs to; the sheet at hand may have it elsewhere. */
function itemAt(edition: Edition, parent: string, row: number): string | undefined {
  for (const indicator of edition.childIndicators.get(parent) ?? []) {
    if (indicator.officialRow === row) return indicator.code;
    const count = indicator.counts.find((each) => each.officialRow === row);
    if (count) return itemId(indicator.code, count.key);
  }
  return undefined;
}

/**
 * Whether a node's formula is a slip of the edition's official sheet and nothing worse: L175 of 90/2021 averages
 * L176 (the LHKPN sub-total) to L179, so that LHKPN counts twice and LHKASN (L184) not at all (reference rules,
 * section 4, defect 1). Rows are taken from the sheet, so that inserted rows make no difference.
 */
export function isOfficialSlip(edition: Edition, reading: Reading, node: string, formula: Expr): boolean {
  const slip = edition.officialSheet.slips.find((each) => each.node === node);
  if (!slip || reading.layout !== 'lampiran-iii') return false;
  const own = reading.nodes.get(node);
  const first = reading.nodes.get(edition.childIndicators.get(node)?.[0]?.code ?? '')?.score;
  const last = reading.nodes.get(itemAt(edition, node, slip.lastRow) ?? '')?.score;
  if (!own?.score || !own.weight || !first || !last) return false;
  const { col, row } = own.score;
  const weight = ref(own.weight.row, own.weight.col);
  const written = formulaText(formula).replaceAll('$', '');
  for (let top = row + 1; top <= first.row; top++) {
    const slipped = times(call('AVERAGE', range(ref(top, col), ref(last.row, col))), weight);
    if (written === formulaText(slipped)) return true;
  }
  return false;
}
