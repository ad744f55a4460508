import { counted, countedWhole } from '../counted';
import { assessmentRule } from '../rule';
import { countLabels } from '../shown';

/**
 * A denominator of 0. Nothing listed where a unit must have something is an entry error; in the other cases
 * the regulation is silent and the official worksheet shows `#DIV/0!`, so that a policy decides, and this
 * says which one and what it gave.
 */
export const wholeIsZero = assessmentRule({
  id: 'whole-is-zero',
  variants: {
    'empty-whole': 'error',
    'violations-from-none': 'info',
    'no-complaints-due': 'info',
    'nobody-obliged': 'info',
  },
  *check(answers, report) {
    for (const { id, indicator: code, effect } of answers.score.policies) {
      const indicator = answers.edition.indicatorByCode.get(code);
      if (!indicator || id === 'violations-none') continue;
      const whole = counted(answers, indicator, 'before') ?? countedWhole(answers, indicator);
      if (!whole) continue;
      const facts = { whole: countLabels(whole.counts), value: effect === 'unanswered' ? 0 : effect };
      yield report(id, { item: whole.item }, { facts });
    }
  },
});
