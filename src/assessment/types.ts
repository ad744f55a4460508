import type { ItemId } from '../instrument/edition';
import type { PredicateName } from '../instrument/types';

/** Who answered: the unit about itself, or the internal evaluator (TPI). */
export type LayerId = 'unit' | 'tpi';
export const LAYERS: readonly LayerId[] = ['unit', 'tpi'];

/** What was given as an answer, exactly as it was found: nothing is guessed or tidied here. */
export type RawAnswer = string | number | boolean | null;

/** What one layer says about one item. Empty texts are null. */
export interface Entry {
  readonly answer: RawAnswer;
  readonly note: string | null;
  readonly evidence: string | null;
}

export type EntryField = keyof Entry;

export const EMPTY_ENTRY: Entry = { answer: null, note: null, evidence: null };

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
 * A unit's self-assessment with the evaluator's layer beside it. A value: edits make a new one.
 * Items without an entry are open; an entry whose three fields are null is never stored.
 */
export interface Assessment {
  readonly edition: string;
  readonly unit: UnitIdentity;
  readonly layers: Readonly<Record<LayerId, ReadonlyMap<ItemId, Entry>>>;
}
