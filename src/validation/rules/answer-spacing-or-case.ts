import { assessmentRule } from '../rule';
import { shownAnswer } from '../shown';

/**
 * A choice that is right but for its letters (`ya`) or for blanks around it (`A `). Excel compares without
 * regard to case, so the first still counts; with a blank it does not, and the answer is worth nothing.
 */
export const answerSpacingOrCase = assessmentRule({
  id: 'answer-spacing-or-case',
  variants: { spaces: 'error', case: 'warning' },
  *check(answers, report) {
    for (const each of answers.items) {
      const read = answers.reading(each);
      const found = shownAnswer(answers.entry(each.item).answer);
      const told = (variant: 'spaces' | 'case', meant: string) =>
        report(
          variant,
          { item: each.item },
          { facts: { found, meant }, correction: { layer: answers.layer, item: each.item, answer: meant } },
        );
      if (read.status === 'choice' && !read.exact) yield told('case', read.option.option);
      if (read.status === 'invalid' && read.reason === 'spaces' && typeof read.correction === 'string')
        yield told('spaces', read.correction);
    }
  },
});
