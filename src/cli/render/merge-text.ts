import type { RawAnswer } from '../../assessment/types';
import { openConflicts } from '../../exchange/review/merge-types';
import type { MergeConflict } from '../../exchange/review/merge-types';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review';
import type { ReviewText } from '../../i18n/review';
import type { MergeResult } from './merge-json';

/** More conflicts than this are counted, not listed; --json has them all. */
const LISTED = 40;
const LONGEST = 60;

function shown(value: RawAnswer, language: Language): string {
  if (value === null) return '–';
  const text = typeof value === 'number' ? formatNumber(value, language) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function conflictLine(conflict: MergeConflict, say: ReviewText, language: Language): string {
  const { item, layer, field, kind, decision } = conflict;
  const values = {
    ours: shown(conflict.ours, language),
    theirs: shown(conflict.theirs, language),
    base: shown(conflict.base, language),
  };
  const place =
    item === null || layer === null || field === null
      ? ''
      : `${item}, ${say(`short.${layer}`)}, ${say(`field.${field}`)}: `;
  return `  ${place}${say(`conflict.${kind}`, values)} [${say(`decision.${decision ?? 'open'}`)}]`;
}

/** What `lke merge` prints for people: what was taken, and every conflict with how it was decided. */
export function mergeText({ out, unit, review, plan }: MergeResult, language: Language): string {
  const say = reviewText(language);
  const open = openConflicts(plan);
  const conflicts = plan.conflicts
    .slice(0, LISTED)
    .map((conflict) => conflictLine(conflict, say, language).replaceAll('\n', ' '));
  const rest = plan.conflicts.length - conflicts.length;
  return [
    out === null
      ? say('merge.nothing', { unit, review })
      : say('merge.done', { file: out, count: plan.merged.length }),
    ...(plan.already > 0 ? [say('merge.already', { count: plan.already })] : []),
    ...(conflicts.length > 0
      ? ['', say('merge.conflicts', { count: plan.conflicts.length, open: open.length }), ...conflicts]
      : []),
    ...(rest > 0 ? [`  ${say('merge.rest', { count: rest })}`] : []),
    ...(open.length > 0 ? ['', say('merge.decide')] : []),
  ].join('\n');
}
