import { assessmentRule } from '../rule';
import { countLabel, shownAnswer } from '../shown';

/** Fewer than none: a count is a number of people, cases or services. */
export const countNegative = assessmentRule({
  id: 'count-negative',
  variants: { default: 'error' },
  *check(answers, report) {
    for (const each of answers.items) {
      const read = answers.reading(each);
      if (read.status !== 'invalid' || read.reason !== 'negative') continue;
      const facts = {
        found: shownAnswer(answers.entry(each.item).answer),
        count: countLabel(each.indicator, each.count),
      };
      yield report('default', { item: each.item }, { facts });
    }
  },
});
