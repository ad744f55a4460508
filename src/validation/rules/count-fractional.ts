import { assessmentRule } from '../rule';
import { countLabel, shownAnswer } from '../shown';

/** Part of a person or case: mostly a percentage typed where the number itself belongs. */
export const countFractional = assessmentRule({
  id: 'count-fractional',
  variants: { default: 'error' },
  *check(answers, report) {
    for (const each of answers.items) {
      const read = answers.reading(each);
      if (read.status !== 'invalid' || read.reason !== 'fractional') continue;
      const facts = {
        found: shownAnswer(answers.entry(each.item).answer),
        count: countLabel(each.indicator, each.count),
      };
      yield report('default', { item: each.item }, { facts });
    }
  },
});
