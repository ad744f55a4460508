import type { EntryField } from '../assessment/types';
import type { ItemId } from '../instrument/edition';
import type { Indicator } from '../instrument/types';
import { itemsOf } from './answer-items';
import type { AssessmentContext } from './context';

/** Indicators whose answer earns points: what is claimed, and so has to be shown. */
export function earningIndicators(answers: AssessmentContext): readonly Indicator[] {
  return answers.edition.indicators.filter(
    (indicator) => (answers.score.indicatorByCode.get(indicator.code)?.value ?? 0) > 0,
  );
}

/** Whether a note or evidence is given for an indicator; PortalRB keeps those of computed indicators with their counts. */
export function hasText(
  answers: AssessmentContext,
  indicator: Indicator,
  field: Exclude<EntryField, 'answer'>,
): boolean {
  const items = [indicator.code, ...itemsOf(indicator).map(({ item }) => item)];
  return items.some((item) => (answers.entry(item)[field] ?? '').trim() !== '');
}

/** Item in whose row a missing note or piece of evidence belongs. */
export function noteItem(answers: AssessmentContext, indicator: Indicator): ItemId {
  return (answers.notesWithCounts ? itemsOf(indicator)[0]?.item : undefined) ?? indicator.code;
}
