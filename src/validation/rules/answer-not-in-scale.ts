import { assessmentRule } from '../rule';
import { shownAnswer, shownOptions } from '../shown';

/** A choice the indicator does not offer, such as D where the scale ends at C. The official formula shows `Blm Diisi`. */
export const answerNotInScale = assessmentRule({
  id: 'answer-not-in-scale',
  variants: { default: 'error' },
  *check(answers, report) {
    for (const each of answers.items) {
      const { answer } = answers.entry(each.item);
      const read = answers.reading(each);
      if (read.status !== 'invalid' || read.reason !== 'not-an-option' || typeof answer !== 'string')
        continue;
      yield report(
        'default',
        { item: each.item },
        { facts: { found: shownAnswer(answer), options: shownOptions(each.indicator) } },
      );
    }
  },
});
