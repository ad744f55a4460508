import type { ItemId } from '../../instrument/edition';
import { toA1 } from '../../support/address';
import type { CellPlace, NotRecognised } from '../reading';

/** Cells that would have to say the same and do not: which of them counts is the user's to say. */
export interface EntryConflict {
  readonly item: ItemId;
  readonly cells: readonly { readonly place: CellPlace; readonly text: string }[];
}

/** `A.I.1.i.a: K8 "Ya" / K9 "Tidak"` */
function conflictText(main: string, { item, cells }: EntryConflict): string {
  const places = cells.map(({ place, text }) => {
    const sheet = place.sheet === main ? '' : `${place.sheet}!`;
    return `${sheet}${toA1(place)} ${text === '' ? '-' : JSON.stringify(text)}`;
  });
  return `${item}: ${places.join(' / ')}`;
}

/** The refusal that names every conflict with its cells. */
export function conflictRefusal(sheet: string, conflicts: readonly EntryConflict[]): NotRecognised {
  return {
    reason: 'ambiguous-entries',
    evidence: [sheet, ...conflicts.map((conflict) => conflictText(sheet, conflict))],
  };
}
