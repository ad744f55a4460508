import type { CellPlace } from '../../worksheet/reading';
import type { WorkbookContext } from '../context';
import { workbookRule } from '../rule';
import { isBlank } from '../sheet/cells';
import { officialExtras } from '../sheet/official-extras';
import { shownValue } from '../shown';

/** Weights are decimal fractions of points; anything beyond this is a changed figure, not rounding. */
const TOLERANCE = 1e-9;

interface WeightCell {
  readonly code: string;
  readonly weight: CellPlace;
  /** Points. */
  readonly expected: number;
}

/** Every cell with a weight, those of the official sheet's inner headings included. */
function* weightCells({ edition, reading }: WorkbookContext): Generator<WeightCell> {
  for (const [code, { weight }] of reading.nodes) {
    const expected =
      edition.nodeByCode.get(code)?.weight ?? edition.indicatorByCode.get(code)?.weight ?? null;
    if (expected !== null && weight) yield { code, weight, expected };
  }
  for (const { indicator, weight, points } of officialExtras(edition, reading).headings)
    yield { code: indicator, weight, expected: points };
}

/** A weight other than the regulation's (Lampiran III, column H): every figure above it is then wrong. */
export const weightDiffers = workbookRule({
  id: 'weight-differs',
  variants: { default: 'error', blank: 'error' },
  *check(workbook, report) {
    for (const { code, weight, expected } of weightCells(workbook)) {
      const found = workbook.value(weight);
      if (typeof found === 'number' && Math.abs(found - expected) <= TOLERANCE) continue;
      const facts = { found: shownValue(found), weight: expected };
      yield report(isBlank(found) ? 'blank' : 'default', { code, place: weight }, { facts });
    }
  },
});
