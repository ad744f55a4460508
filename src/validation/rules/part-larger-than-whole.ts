import type { Indicator } from '../../instrument/types';
import type { AssessmentContext } from '../context';
import { counted, countedWhole } from '../counted';
import type { Counted } from '../counted';
import { assessmentRule } from '../rule';
import { countLabels } from '../shown';

interface Pair {
  readonly variant: 'default' | 'with-pending' | 'sanctioned';
  readonly part: Counted;
  readonly whole: Counted;
}

function pairOf(
  variant: Pair['variant'],
  part: Counted | undefined,
  whole: Counted | undefined,
): Pair | undefined {
  return part && whole && part.total > whole.total ? { variant, part, whole } : undefined;
}

/**
 * What must fit into what, by the counts' roles: the part of a ratio into its whole, and together with what
 * is pending too; sanctioned violations into this year's.
 */
function excess(answers: AssessmentContext, indicator: Indicator): Pair | undefined {
  if (indicator.computation?.subset === false) return undefined;
  if (indicator.computation?.rule === 'decrease') {
    return pairOf(
      'sanctioned',
      counted(answers, indicator, 'informational'),
      counted(answers, indicator, 'after'),
    );
  }
  const whole = countedWhole(answers, indicator);
  return (
    pairOf('default', counted(answers, indicator, 'part'), whole) ??
    pairOf('with-pending', counted(answers, indicator, 'part', 'informational'), whole)
  );
}

/** More done than there was to do. The official formulas cap the ratio at 1 and so hide the slip. */
export const partLargerThanWhole = assessmentRule({
  id: 'part-larger-than-whole',
  variants: { default: 'error', 'with-pending': 'error', sanctioned: 'error' },
  *check(answers, report) {
    for (const indicator of answers.edition.indicators) {
      const found = excess(answers, indicator);
      if (!found) continue;
      const { variant, part, whole } = found;
      const facts = {
        part: countLabels(part.counts),
        whole: countLabels(whole.counts),
        partNumber: part.total,
        wholeNumber: whole.total,
      };
      yield report(variant, { item: part.item }, { facts });
    }
  },
});
