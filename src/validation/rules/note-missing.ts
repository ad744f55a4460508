import { earningIndicators, hasText, noteItem } from '../earning';
import { assessmentRule } from '../rule';

/**
 * An answer that earns points without a note on why. Evaluators read the note first; where nobody has
 * written any (a source without notes), that is told once.
 */
export const noteMissing = assessmentRule({
  id: 'note-missing',
  variants: { default: 'warning', all: 'warning' },
  *check(answers, report) {
    const earning = earningIndicators(answers);
    const missing = earning.filter((indicator) => !hasText(answers, indicator, 'note'));
    if (missing.length > 1 && missing.length === earning.length) {
      yield report('all', { code: null, place: null }, { facts: { number: missing.length } });
    } else
      for (const indicator of missing)
        yield report('default', { item: noteItem(answers, indicator), field: 'note' });
  },
});
