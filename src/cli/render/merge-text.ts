import { conflictText, entryPlace } from '../../exchange/review/merge-texts';
import { openConflicts } from '../../exchange/review/merge-types';
import type { MergeConflict } from '../../exchange/review/merge-types';
import { stateText } from '../../exchange/seal/texts';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review';
import type { ReviewText } from '../../i18n/review';
import { sealText } from '../../i18n/seal';
import type { MergeResult } from './merge-json';

/** More conflicts than this are counted, not listed; --json has them all. */
const LISTED = 40;

function conflictLine(conflict: MergeConflict, say: ReviewText, language: Language): string {
  const place = entryPlace(conflict, say);
  const text = conflictText(conflict, say, language);
  const decision = say(`decision.${conflict.decision ?? 'open'}`);
  return `  ${place === '' ? '' : `${place}: `}${text} [${decision}]`;
}

/** What `lke merge` prints for people: what was taken, and every conflict with how it was decided. */
export function mergeText({ out, unit, review, plan, seal }: MergeResult, language: Language): string {
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
    // A workbook that was never sealed has nothing to tell.
    ...(seal.state === 'missing'
      ? []
      : [say('merge.seal', { file: unit, state: stateText(seal, sealText(language)) })]),
    ...(plan.already > 0 ? [say('merge.already', { count: plan.already })] : []),
    ...(conflicts.length > 0
      ? ['', say('merge.conflicts', { count: plan.conflicts.length, open: open.length }), ...conflicts]
      : []),
    ...(rest > 0 ? [`  ${say('merge.rest', { count: rest })}`] : []),
    ...(open.length > 0 ? ['', say('merge.decide')] : []),
  ].join('\n');
}
