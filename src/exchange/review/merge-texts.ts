import type { RawAnswer } from '../../assessment/types';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { ReviewText } from '../../i18n/review';
import type { FoundConflict, MergedEntry } from './merge-types';

/** Longer texts are shown by their beginning. */
const LONGEST = 60;

/** A value in one line; `–` where nothing is entered. */
export function shownEntry(value: RawAnswer, language: Language): string {
  if (value === null) return '–';
  const text = typeof value === 'number' ? formatNumber(value, language) : String(value);
  return (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replaceAll('\n', ' ');
}

/** `A.I.1.i.a, TPI, jawaban`; blank for what is about the copy as a whole. */
export function entryPlace(
  { item, layer, field }: Pick<FoundConflict | MergedEntry, 'item' | 'layer' | 'field'>,
  say: ReviewText,
): string {
  if (item === null || layer === null || field === null) return '';
  return `${item}, ${say(`short.${layer}`)}, ${say(`field.${field}`)}`;
}

/** What a conflict is about, with what both workbooks hold and what stood there when the copy was made. */
export function conflictText(conflict: FoundConflict, say: ReviewText, language: Language): string {
  const { kind, ours, theirs, base } = conflict;
  return say(`conflict.${kind}`, {
    ours: shownEntry(ours, language),
    theirs: shownEntry(theirs, language),
    base: shownEntry(base, language),
  });
}
