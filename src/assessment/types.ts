import type { ItemId } from '../instrument/edition';
import type { PredicateName } from '../instrument/types';

/**
 * Who answered, in the order the work goes: the unit about itself; of the internal evaluator (TPI) the member
 * (anggota tim), the head (ketua tim) and the technical controller (pengendali teknis); the TPI's result, which
 * is what PortalRB takes; and a second reviewer's, where an agency has its worksheet looked at twice.
 */
export const LAYERS = ['unit', 'at', 'kt', 'dalnis', 'tpi', 'tpi-2'] as const;
export type LayerId = (typeof LAYERS)[number];

/** The layers that PortalRB, its forms and the area sheets know; the others are the evaluator's own way to a result. */
export const PORTAL_LAYERS = ['unit', 'tpi'] as const satisfies readonly LayerId[];
export type PortalLayer = (typeof PORTAL_LAYERS)[number];

/** What was given as an answer, exactly as it was found: nothing is guessed or tidied here. */
export type RawAnswer = string | number | boolean | null;

/** What one layer says about one item. Empty texts are null. */
export interface Entry {
  readonly answer: RawAnswer;
  readonly note: string | null;
  readonly evidence: string | null;
  /** What the evaluator asks the unit to do; the unit itself recommends nothing. */
  readonly recommendation: string | null;
}

export type EntryField = keyof Entry;
export const ENTRY_FIELDS = [
  'answer',
  'note',
  'evidence',
  'recommendation',
] as const satisfies readonly EntryField[];

export const EMPTY_ENTRY: Entry = { answer: null, note: null, evidence: null, recommendation: null };

/** What the layers say, item by item; every layer has its map, an empty one where nobody has begun. */
export type Layers = Readonly<Record<LayerId, ReadonlyMap<ItemId, Entry>>>;

/** Who is assessed. `holdsWbk` is null where nobody said. */
export interface UnitIdentity {
  readonly id: string | null;
  readonly name: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly target: PredicateName | null;
  readonly holdsWbk: boolean | null;
}

export const UNKNOWN_UNIT: UnitIdentity = {
  id: null,
  name: null,
  agency: null,
  year: null,
  target: null,
  holdsWbk: null,
};

/**
 * A unit's self-assessment with the evaluator's layers beside it. A value: edits make a new one.
 * Items without an entry are open; an entry whose fields are all null is never stored.
 */
export interface Assessment {
  readonly edition: string;
  readonly unit: UnitIdentity;
  readonly layers: Layers;
}
