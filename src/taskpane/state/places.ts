import type { ItemId } from '../../instrument/edition';
import { itemId, splitItem } from '../../instrument/edition';
import type { EntryField, LayerId } from '../../assessment/types';
import type { Indicator } from '../../instrument/types';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';

interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

const rowKey = ({ sheet, row }: RowPlace): string => `${String(row)}!${sheet}`;
const indexes = new WeakMap<Reading['places'], ReadonlyMap<string, ItemId>>();

/** Which item each row of the workbook is about. Rows carry one item each in every layout. */
function rowsOf({ places }: Reading): ReadonlyMap<string, ItemId> {
  let rows = indexes.get(places);
  if (!rows) {
    rows = new Map(
      [...places].map(([key, place]) => [
        rowKey(place),
        key.slice(key.indexOf('/', key.indexOf('/') + 1) + 1),
      ]),
    );
    indexes.set(places, rows);
  }
  return rows;
}

/** The indicator a selected cell belongs to, whichever column it stands in; null for headings and other sheets. */
export function indicatorAt(reading: Reading, cell: RowPlace): string | null {
  const item = rowsOf(reading).get(rowKey(cell));
  return item === undefined ? null : splitItem(item).indicator;
}

/** Items of an indicator, its own first. */
export function itemsOfIndicator(indicator: Indicator): readonly ItemId[] {
  return [indicator.code, ...indicator.counts.map(({ key }) => itemId(indicator.code, key))];
}

/** The cell to go to for an indicator: its answer, its first count, else its note; the unit's where a layer has none. */
export function placeOfIndicator(
  reading: Reading,
  indicator: Indicator,
  layer: LayerId = 'unit',
): CellPlace | null {
  const items = itemsOfIndicator(indicator);
  for (const field of ['answer', 'note'] as const) {
    for (const item of items) {
      const place = reading.places.get(placeKey(layer, field, item));
      if (place) return place;
    }
  }
  return layer === 'unit' ? null : placeOfIndicator(reading, indicator);
}

/**
 * The item that carries an indicator's note, evidence or recommendation: PortalRB's form keeps those of a computed indicator
 * with its counts, the other layouts with the indicator.
 */
export function textItem(
  reading: Reading,
  indicator: Indicator,
  field: Exclude<EntryField, 'answer'>,
  layer: LayerId = 'unit',
): ItemId | null {
  return itemsOfIndicator(indicator).find((item) => reading.places.has(placeKey(layer, field, item))) ?? null;
}
