import { toA1 } from '../../support/address';
import { workbookRule } from '../rule';
import { shownValue } from '../shown';

/**
 * An empty row inside the range a subarea is averaged over. The official sheet has one (row 90, in L89's
 * range); it shows an empty text there, which AVERAGE leaves out. A number in such a row would count.
 */
export const emptyRowInRange = workbookRule({
  id: 'empty-row-in-range',
  variants: { default: 'info', counts: 'error' },
  *check(workbook, report) {
    for (const { place, node, formula } of workbook.strays()) {
      const value = workbook.value(place);
      const facts = { formulaCell: toA1(formula), found: shownValue(value) };
      yield report(typeof value === 'number' ? 'counts' : 'default', { code: node, place }, { facts });
    }
  },
});
