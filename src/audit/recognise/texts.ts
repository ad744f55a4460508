import type { Language } from '../../i18n/language';
import { recogniseText } from '../../i18n/recognise';
import type { Difference, FoundLke, LookedAt } from './types';

/** Facts beyond this many are counted: a sheet cut in half lacks a hundred rows. */
const LISTED = 10;

export function listed(facts: readonly string[]): string {
  const shown = facts.slice(0, LISTED).join(', ');
  return facts.length > LISTED ? `${shown}, ... (${String(facts.length)})` : shown;
}

/** A difference in one line, without its place. */
export function differenceText({ kind, item, expected, found }: Difference, language: Language): string {
  const text = recogniseText(language);
  return text(`difference.${kind}`, {
    item: item ?? '',
    expected,
    found: found === '' ? text('empty') : found,
  });
}

/** What was looked for in a sheet that is no LKE, and not found. */
export function lookedText(
  { sheet, why, headings, missing, scaleRows }: LookedAt,
  language: Language,
): string {
  return recogniseText(language)(`looked.${why}`, {
    sheet,
    headings: headings.join(', '),
    missing: missing.join(', '),
    count: scaleRows,
  });
}

/** Why an LKE cannot be read, and what to do; `''` where it can. */
export function refusalText({ refusal }: FoundLke, language: Language): string {
  if (!refusal) return '';
  const [, ...facts] = refusal.evidence;
  return recogniseText(language)(`refusal.${refusal.reason}`, { facts: listed(facts) });
}
