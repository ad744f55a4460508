import { applyEdits, entryOf, isOpen } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import { LAYERS } from '../../assessment/types';
import type { Assessment, LayerId } from '../../assessment/types';

/** Whether a layer comes before another in the order of the work, so that its answers may fill the other's blanks. */
export function comesBefore(from: LayerId, to: LayerId): boolean {
  return LAYERS.indexOf(from) < LAYERS.indexOf(to);
}

/**
 * Answers of a lower layer for the blanks of a higher one. Answers only, never over an answer that is there; notes
 * and recommendations are their author's own words.
 */
export function prefillEdits(assessment: Assessment, from: LayerId, to: LayerId): readonly EntryEdit[] {
  if (!comesBefore(from, to)) return [];
  return [...assessment.layers[from]].flatMap(([item, { answer }]) =>
    isOpen(answer) || !isOpen(entryOf(assessment, to, item).answer) ? [] : [{ layer: to, item, answer }],
  );
}

/** The assessment with the blanks of `to` filled from `from`. */
export function prefilled(assessment: Assessment, from: LayerId, to: LayerId): Assessment {
  return applyEdits(assessment, prefillEdits(assessment, from, to));
}
