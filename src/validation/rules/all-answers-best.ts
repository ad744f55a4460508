import { assessmentRule } from '../rule';

/**
 * Every choice at its best. It may be so; evaluators meet it mostly where a unit filled in what it wished
 * for, and answer it by checking each piece of evidence.
 */
export const allAnswersBest = assessmentRule({
  id: 'all-answers-best',
  variants: { default: 'warning' },
  *check(answers, report) {
    const choices = answers.items.filter(({ indicator }) => indicator.options.length > 0);
    const allBest = choices.every((item) => {
      const read = answers.reading(item);
      return read.status === 'choice' && read.option === item.indicator.options[0];
    });
    if (choices.length > 0 && allBest)
      yield report('default', { code: null, place: null }, { facts: { number: choices.length } });
  },
});
