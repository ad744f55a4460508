import { interpretAnswer } from '../../assessment/interpret';
import { assessmentRule } from '../rule';
import { shownAnswer, shownOptions } from '../shown';

/**
 * An answer of the wrong sort: text where a number belongs, a number typed as text (often with a decimal
 * comma on a computer set to points), or a number where a choice belongs. Excel leaves text out of its sums.
 */
export const answerType = assessmentRule({
  id: 'answer-type',
  variants: { 'number-expected': 'error', 'number-as-text': 'error', 'choice-expected': 'error' },
  *check(answers, report) {
    for (const each of answers.items) {
      const { answer } = answers.entry(each.item);
      const read = answers.reading(each);
      if (read.status !== 'invalid') continue;
      const found = shownAnswer(answer);
      const subject = { item: each.item };
      if (read.reason === 'not-a-number') yield report('number-expected', subject, { facts: { found } });
      if (read.reason === 'not-an-option' && typeof answer !== 'string') {
        yield report('choice-expected', subject, { facts: { found, options: shownOptions(each.indicator) } });
      }
      if (read.reason !== 'number-as-text' || typeof read.correction !== 'number') continue;
      const meant = read.correction;
      if (interpretAnswer(each.indicator, meant).status === 'number') {
        yield report('number-as-text', subject, {
          facts: { found, meant },
          correction: { layer: answers.layer, item: each.item, answer: meant },
        });
      } else if (each.count !== null) yield report('number-expected', subject, { facts: { found } });
    }
  },
});
