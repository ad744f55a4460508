import type { Language } from '../../i18n/language';
import { reportText } from '../../i18n/report';
import type { Leftover } from './leftovers';

/** More indicators than these are counted, not listed. */
const LISTED = 5;

/** What is left to do, in words. */
export function leftoverText(leftover: Leftover, language: Language): string {
  const say = reportText(language);
  switch (leftover.kind) {
    case 'empty-field':
      return say('leftover.empty-field', { field: say(`field.${leftover.field}`) });
    case 'open-mark':
      return say('leftover.open-mark', { found: leftover.found });
    case 'other-unit':
      return say('leftover.other-unit', { found: leftover.found, expected: leftover.expected });
    case 'other-year':
      return say('leftover.other-year', {
        field: leftover.field === null ? say('leftover.letter-number') : say(`field.${leftover.field}`),
        found: leftover.found,
        expected: String(leftover.expected),
      });
    case 'not-evaluated': {
      const { indicators } = leftover;
      const listed = indicators.slice(0, LISTED).join(', ');
      return say('leftover.not-evaluated', {
        count: indicators.length,
        listed: indicators.length > LISTED ? `${listed}, …` : listed,
      });
    }
  }
}
