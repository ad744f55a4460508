import { LAYERS } from '../../assessment/types';
import type { LayerId } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { itemsOf } from '../answer-items';
import type { AnswerItem } from '../answer-items';

/** A cell in which an answer is typed or chosen. */
export interface AnswerCell extends AnswerItem {
  readonly layer: LayerId;
  readonly place: CellPlace;
}

/**
 * Every answer cell of a workbook; what the sheet computes (percentages, sums) is not among them. Columns of
 * evaluators are made by us in the per-area layout only; in other layouts each agency adds its own, in its own way.
 */
export function answerCells(edition: Edition, reading: Reading): readonly AnswerCell[] {
  const layers: readonly LayerId[] = reading.layout === 'per-area' ? LAYERS : ['unit'];
  return edition.indicators.flatMap(itemsOf).flatMap((item) =>
    layers.flatMap((layer) => {
      const place = reading.places.get(placeKey(layer, 'answer', item.item));
      return place ? [{ ...item, layer, place }] : [];
    }),
  );
}
