import { numberFromText } from '../../assessment/interpret';
import type { RawAnswer } from '../../assessment/types';
import { assessmentRule } from '../rule';
import { shownAnswer } from '../shown';

const HIGHEST = 4;
const PERCENT_PER_POINT = 25;

/**
 * The survey index meant by a figure on the 0-100 scale of survey reports: 82.25 is 3.29. Such scales start
 * at 25 (all answers 1 of 4), so that a lower figure says nothing certain. Rounded to 10 decimals, because
 * dividing leaves stray digits.
 */
function indexOf(figure: number): number | undefined {
  const onHundredScale = figure >= PERCENT_PER_POINT && figure <= HIGHEST * PERCENT_PER_POINT;
  return onHundredScale ? Number((figure / PERCENT_PER_POINT).toFixed(10)) : undefined;
}

function figureOf(answer: RawAnswer): number | undefined {
  return typeof answer === 'string'
    ? numberFromText(answer)
    : typeof answer === 'number'
      ? answer
      : undefined;
}

/** A survey index (IPAK, IPKP) outside 0 to 4; official rows 202 and 205 accept nothing else. */
export const indexOutOfRange = assessmentRule({
  id: 'index-out-of-range',
  variants: { default: 'error', 'hundred-scale': 'error' },
  *check(answers, report) {
    for (const each of answers.items) {
      if (each.indicator.kind !== 'nilai_0_4') continue;
      const { answer } = answers.entry(each.item);
      const figure = figureOf(answer);
      if (figure === undefined || (figure >= 0 && figure <= HIGHEST)) continue;
      const meant = indexOf(figure);
      const found = shownAnswer(answer);
      if (meant === undefined) yield report('default', { item: each.item }, { facts: { found } });
      else {
        const correction = { layer: answers.layer, item: each.item, answer: meant };
        yield report('hundred-scale', { item: each.item }, { facts: { found, meant }, correction });
      }
    }
  },
});
