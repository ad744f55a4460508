import { workbookRule } from '../rule';
import { answerCells } from '../sheet/answer-cells';
import { listFaults } from '../sheet/answer-lists';
import type { ListFault } from '../sheet/answer-lists';
import { firstCells, ONE_BY_ONE } from '../sheet/several';
import { clipped } from '../shown';

/**
 * An answer cell that no longer offers the choices of its scale (Lampiran III, column J): people type what they
 * think, and what is not in the scale is not counted.
 */
export const listValidationDiffers = workbookRule({
  id: 'list-validation-differs',
  variants: { default: 'warning', missing: 'warning', several: 'warning' },
  *check({ edition, reading }, report) {
    const faults = listFaults(edition, reading);
    const [first] = faults;
    if (first && faults.length > ONE_BY_ONE) {
      const cells = firstCells(faults.map(({ place }) => place));
      const of = answerCells(edition, reading).filter(({ indicator }) => indicator.options.length > 0).length;
      const facts = { number: faults.length, of, cells, sheet: first.place.sheet };
      yield report('several', { code: null, place: first.place }, { facts });
      return;
    }
    for (const fault of faults)
      yield report(
        fault.offered === null ? 'missing' : 'default',
        { code: fault.indicator.code, place: fault.place },
        { facts: factsOf(fault) },
      );
  },
});

function factsOf({ offered, expected }: ListFault): Readonly<Record<string, string>> {
  const options = expected.join(', ');
  if (offered === null) return { options };
  return { options, found: offered.length === 0 ? '#REF!' : clipped(offered.join(', ')) };
}
