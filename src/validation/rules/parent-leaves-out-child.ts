import { workbookRule } from '../rule';
import type { WorkbookContext } from '../context';
import { leftOut } from '../sheet/left-out';
import { isOfficialSlip } from '../sheet/official-faults';

/** Points the workbook prints for a node more than it should; undefined where either figure is missing. */
function overstated(
  { score, value }: WorkbookContext,
  code: string,
  place: Parameters<WorkbookContext['value']>[0],
) {
  const printed = value(place);
  const correct = score.nodeByCode.get(code)?.answered ?? null;
  return typeof printed === 'number' && correct !== null
    ? { printed, correct, difference: printed - correct }
    : undefined;
}

/**
 * A formula that does not reach a part of what it adds up. The ministry's own file does so in L175 (LHKASN
 * left out); that one is told as what it is, with what it costs, and is no fault of the unit.
 */
export const parentLeavesOutChild = workbookRule({
  id: 'parent-leaves-out-child',
  variants: { default: 'error', official: 'info', 'official-equal': 'info' },
  *check(workbook, report) {
    const { edition, reading, precedents } = workbook;
    for (const { role, state, code, place } of workbook.computed()) {
      if ((role !== 'node' && role !== 'total') || state !== 'formula') continue;
      const formula = precedents.formula(place);
      const missing = formula ? leftOut(edition, reading, precedents, code ?? '', place) : [];
      if (!formula || missing.length === 0) continue;
      const facts = { missing: missing.join(', ') };
      const subject = { code, place };
      if (code === null || !isOfficialSlip(edition, reading, code, formula)) {
        yield report('default', subject, { facts });
        continue;
      }
      const cost = overstated(workbook, code, place);
      if (cost && Math.abs(cost.difference) > 1e-9)
        yield report('official', subject, { facts: { ...facts, ...cost } });
      else yield report('official-equal', subject, { facts });
    }
  },
});
