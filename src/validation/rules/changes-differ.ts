import { itemId } from '../../instrument/edition';
import type { Count, Indicator } from '../../instrument/types';
import type { AssessmentContext } from '../context';
import { assessmentRule } from '../rule';

interface SameCount {
  readonly part: { readonly indicator: Indicator; readonly count: Count };
  readonly whole: { readonly indicator: Indicator; readonly count: Count };
}

/**
 * Counts that are asked twice: what one indicator of a subarea counts as its part is the whole of another
 * (changes in A.II.1.i.a and A.II.1.i.b). The official worksheet has a cell for each and does not link them.
 */
function askedTwice(indicators: readonly Indicator[]): readonly SameCount[] {
  return indicators.flatMap((indicator) =>
    indicator.counts
      .filter((count) => count.role === 'part')
      .flatMap((count) =>
        indicators
          .filter((other) => other !== indicator && other.parent === indicator.parent)
          .flatMap((other) =>
            other.counts
              .filter((whole) => whole.key === count.key && whole.role === 'whole')
              .map((whole) => ({ part: { indicator, count }, whole: { indicator: other, count: whole } })),
          ),
      ),
  );
}

function numberOf(answers: AssessmentContext, { indicator, count }: SameCount['part']): number | undefined {
  const read = answers.reading({ item: itemId(indicator.code, count.key), indicator, count: count.key });
  return read.status === 'number' ? read.value : undefined;
}

/** The same figure given twice and differently. */
export const changesDiffer = assessmentRule({
  id: 'changes-differ',
  variants: { default: 'warning' },
  *check(answers, report) {
    for (const { part, whole } of askedTwice(answers.edition.indicators)) {
      const first = numberOf(answers, part);
      const second = numberOf(answers, whole);
      if (first === undefined || second === undefined || first === second) continue;
      const facts = {
        count: whole.count.label,
        found: second,
        other: part.indicator.code,
        otherNumber: first,
      };
      yield report('default', { item: itemId(whole.indicator.code, whole.count.key) }, { facts });
    }
  },
});
