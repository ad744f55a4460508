import { workbookRule } from '../rule';
import { isBlank } from '../sheet/cells';
import { shownValue } from '../shown';

/** Weights are decimal fractions of points; anything beyond this is a changed figure, not rounding. */
const TOLERANCE = 1e-9;

/** A weight other than the regulation's (Lampiran III, column H): every figure above it is then wrong. */
export const weightDiffers = workbookRule({
  id: 'weight-differs',
  variants: { default: 'error', blank: 'error' },
  *check({ edition, reading, value }, report) {
    for (const [code, { weight }] of reading.nodes) {
      const expected =
        edition.nodeByCode.get(code)?.weight ?? edition.indicatorByCode.get(code)?.weight ?? null;
      if (expected === null || !weight) continue;
      const found = value(weight);
      if (typeof found === 'number' && Math.abs(found - expected) <= TOLERANCE) continue;
      const facts = { found: shownValue(found), weight: expected };
      yield report(isBlank(found) ? 'blank' : 'default', { code, place: weight }, { facts });
    }
  },
});
