import { earningIndicators, hasText, noteItem } from '../earning';
import { assessmentRule } from '../rule';

/**
 * An answer of the unit that earns points without evidence. An evaluator has to lower it; where there is no
 * evidence at all (a source without evidence), that is told once. Evaluators attach none of their own.
 */
export const evidenceMissing = assessmentRule({
  id: 'evidence-missing',
  variants: { default: 'warning', all: 'warning' },
  *check(answers, report) {
    if (answers.layer !== 'unit') return;
    const earning = earningIndicators(answers);
    const missing = earning.filter((indicator) => !hasText(answers, indicator, 'evidence'));
    if (missing.length > 1 && missing.length === earning.length) {
      yield report('all', { code: null, place: null }, { facts: { number: missing.length } });
    } else {
      for (const indicator of missing) {
        yield report(
          'default',
          { item: noteItem(answers, indicator), field: 'evidence' },
          { facts: { hint: indicator.evidenceHint } },
        );
      }
    }
  },
});
