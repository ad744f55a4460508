import type { EntryEdit } from '../../assessment/assessment';
import { LAYERS } from '../../assessment/types';
import type { LayerId } from '../../assessment/types';
import { prefillEdits } from '../../exchange/review/prefill';
import { isComputedItem } from '../../worksheet/recognise/computed-item';
import { placeKey } from '../../worksheet/reading';
import type { Lke } from './lke';

/** Answers of a layer that may go into blanks of a later one and have a cell there. */
export function fillable(
  { edition, assessment, reading }: Lke,
  from: LayerId,
  to: LayerId,
): readonly EntryEdit[] {
  return prefillEdits(assessment, from, to).filter(
    ({ item }) => reading.places.has(placeKey(to, 'answer', item)) && !isComputedItem(edition, item),
  );
}

/** The nearest layer before a role's that has answers for blanks of it, and how many. */
export function layerBefore(
  lke: Lke,
  role: LayerId,
): { readonly from: LayerId; readonly count: number } | null {
  for (const from of LAYERS.slice(0, LAYERS.indexOf(role)).reverse()) {
    const answered = [...lke.assessment.layers[from].values()].some(({ answer }) => answer !== null);
    if (!answered) continue;
    const count = fillable(lke, from, role).length;
    return count === 0 ? null : { from, count };
  }
  return null;
}
