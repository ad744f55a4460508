import type { RawAnswer } from '../assessment/types';
import type { Count, Indicator, LocalText } from '../instrument/types';
import type { MessageValue } from '../i18n/format';
import { isCellError } from '../worksheet/workbook-image';
import type { CellValue } from '../worksheet/workbook-image';

const LONGEST = 80;

/** A long text cut for a message; cells hold up to 32,767 characters. */
export function clipped(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** A raw answer as messages show it, in quotes of the template; Excel writes booleans in capitals. */
export function shownAnswer(answer: RawAnswer): MessageValue {
  if (typeof answer === 'number') return answer;
  return typeof answer === 'boolean' ? String(answer).toUpperCase() : clipped(answer ?? '');
}

/** A cell's value as messages show it; errors as Excel writes them. */
export function shownValue(value: CellValue): MessageValue {
  return isCellError(value) ? value.error : shownAnswer(value);
}

/** The choices of an indicator as a reader types them: `Ya, Tidak`. */
export function shownOptions(indicator: Indicator): string {
  return indicator.options.map((option) => option.option).join(', ');
}

/** What a count is called; its key where the edition has no such count. */
export function countLabel(indicator: Indicator, key: string | null): LocalText {
  return indicator.counts.find((count) => count.key === key)?.label ?? { id: key ?? '' };
}

/** Names of several counts in one text, in both languages. */
export function countLabels(counts: readonly Count[]): LocalText {
  return {
    id: counts.map((count) => count.label.id).join(' + '),
    en: counts.map((count) => count.label.en ?? count.label.id).join(' + '),
  };
}
