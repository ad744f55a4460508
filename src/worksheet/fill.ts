import { entryOf } from '../assessment/assessment';
import { interpretAnswer } from '../assessment/interpret';
import type { Assessment, EntryField, LayerId, RawAnswer, UnitIdentity } from '../assessment/types';
import { ENTRY_FIELDS, LAYERS } from '../assessment/types';
import { splitItem } from '../instrument/edition';
import type { Edition, ItemId } from '../instrument/edition';
import { isComputedItem } from './recognise/computed-item';
import { placeKey } from './reading';
import type { CellPlace, Reading } from './reading';
import type { CellEdit } from './workbook-image';

/** An entry the workbook holds differently; it is left alone unless the user asks to replace it. */
export interface FillConflict {
  readonly layer: LayerId;
  readonly item: ItemId;
  readonly field: EntryField;
  readonly place: CellPlace;
  readonly found: RawAnswer;
  readonly given: RawAnswer;
}

/** What filling a workbook from other answers comes to: the cells to write, and everything that is not written. */
export interface FillPlan {
  readonly edits: readonly CellEdit[];
  /** Entries the workbook holds already. */
  readonly same: number;
  readonly conflicts: readonly FillConflict[];
  /** Entries this layout has no cell for (TPI's on the official sheet). */
  readonly homeless: readonly {
    readonly layer: LayerId;
    readonly item: ItemId;
    readonly field: EntryField;
  }[];
}

/** A choice is written as the scale spells it; everything else as it is. */
export function canonical(edition: Edition, item: ItemId, field: EntryField, value: RawAnswer): RawAnswer {
  const indicator = edition.indicatorByCode.get(splitItem(item).indicator);
  if (field !== 'answer' || !indicator) return value;
  const read = interpretAnswer(indicator, value);
  return read.status === 'choice' ? read.option.option : value;
}

/** Cells of the unit's identity that are blank and can be filled from the given one. */
function identityEdits(reading: Reading, given: UnitIdentity): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const field of ['id', 'name', 'agency', 'year'] as const) {
    const place = reading.identity?.[field];
    if (place && reading.assessment.unit[field] === null && given[field] !== null)
      edits.push({ ...place, value: given[field] });
  }
  return edits;
}

/**
 * Plans how to bring `given` into a workbook. Open entries of `given` clear nothing; an entry the workbook
 * already holds differently is a conflict, written only with `replace`.
 */
export function planFill(edition: Edition, reading: Reading, given: Assessment, replace: boolean): FillPlan {
  const edits: CellEdit[] = [...identityEdits(reading, given.unit)];
  const conflicts: FillConflict[] = [];
  const homeless: { layer: LayerId; item: ItemId; field: EntryField }[] = [];
  let same = 0;
  for (const layer of LAYERS) {
    for (const [item, entry] of given.layers[layer]) {
      const present = entryOf(reading.assessment, layer, item);
      for (const field of ENTRY_FIELDS) {
        const value = canonical(edition, item, field, entry[field]);
        if (value === null || (field === 'answer' && isComputedItem(edition, item))) continue;
        const place = reading.places.get(placeKey(layer, field, item));
        const found = present[field];
        if (!place) homeless.push({ layer, item, field });
        else if (canonical(edition, item, field, found) === value) same++;
        else if (found === null || replace) edits.push({ ...place, value });
        else conflicts.push({ layer, item, field, place, found, given: value });
      }
    }
  }
  return { edits, same, conflicts, homeless };
}
