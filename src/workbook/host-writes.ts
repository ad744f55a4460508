import type { EntryEdit } from '../assessment/assessment';
import type { Edition } from '../instrument/edition';
import { isComputedItem } from '../worksheet/recognise/computed-item';
import { placeKey } from '../worksheet/reading';
import type { CellPlace, Reading } from '../worksheet/reading';
import type { CellEdit } from '../worksheet/workbook-image';
import { fieldsGiven, entryEdit, saysOtherwise } from './host-entries';
import type { HostRange } from './host-port';
import type { PlaceIndex } from './host-places';
import type { RefusedEntry } from './host-session-types';

/** Entry edits as cells to write. */
export interface EntryWrite {
  /**
   * All of them, also those that say what the session knows: it may be behind, with an edit's event still on its way,
   * and then the later word would be lost. The host leaves out what really is there.
   */
  readonly cells: readonly CellEdit[];
  /** Those that change something as far as is known. */
  readonly changed: readonly CellEdit[];
  readonly refused: readonly RefusedEntry[];
}

export function planWrite(
  edition: Edition,
  reading: Reading,
  index: PlaceIndex,
  edits: readonly EntryEdit[],
): EntryWrite {
  const cells = new Map<string, CellEdit>();
  const changed = new Map<string, CellEdit>();
  const refused: RefusedEntry[] = [];
  for (const given of edits.flatMap(fieldsGiven)) {
    const { value, ...name } = given;
    const key = placeKey(name.layer, name.field, name.item);
    const refuse = (reason: RefusedEntry['reason']): void => {
      refused.push({ edit: entryEdit(name, value), reason });
    };
    const place = reading.places.get(key);
    if (name.field === 'answer' && isComputedItem(edition, name.item)) refuse('computed');
    else if (!place) refuse('no-place');
    else if (index.at(place)?.shared === true) refuse('shared');
    else {
      cells.set(key, { ...place, value });
      if (saysOtherwise(reading.assessment, name, value)) changed.set(key, { ...place, value });
      else changed.delete(key);
    }
  }
  return { cells: [...cells.values()], changed: [...changed.values()], refused };
}

export function cellRange({ sheet, row, col }: CellPlace): HostRange {
  return { sheet, top: row, left: col, bottom: row, right: col };
}
