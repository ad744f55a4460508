import { allEvidence, isLocalPath } from '../evidence';
import { assessmentRule } from '../rule';
import { clipped } from '../shown';

/** Evidence an evaluator cannot open, because it lies where only the unit can reach it. */
export const evidenceLocalPath = assessmentRule({
  id: 'evidence-local-path',
  variants: { default: 'error' },
  *check(answers, report) {
    for (const { item, text } of allEvidence(answers)) {
      if (isLocalPath(text))
        yield report('default', { item, field: 'evidence' }, { facts: { found: clipped(text) } });
    }
  },
});
