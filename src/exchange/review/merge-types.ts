import type { EntryEdit } from '../../assessment/assessment';
import type { EntryField, LayerId, RawAnswer } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';

/** Why something of the copy is not simply taken. */
export type ConflictKind =
  /** The unit's workbook holds another change of the same entry (of an earlier copy, or typed there). */
  | 'both-changed'
  /** The unit answered differently since the copy was made: the evaluator looked at another answer. */
  | 'unit-answer-changed'
  /** The evaluator changed what belongs to the unit. */
  | 'unit-entry'
  /** The unit's workbook has no cell for it: a row of its review sheet is gone. */
  | 'no-place'
  /** The copy is of another edition, unit or year. */
  | 'edition'
  | 'unit'
  | 'year'
  /** The copy does not say what it was copied from, or that was changed. */
  | 'origin-missing'
  | 'origin-broken'
  /** The seal that went along with the copy does not hold together any more. */
  | 'seal-broken'
  /** Held back by one of the copy as a whole. */
  | 'held-back';

/** What is wrong with the copy as a whole; until it is decided nothing of the copy is taken. */
export const WHOLE_COPY: ReadonlySet<ConflictKind> = new Set([
  'edition',
  'unit',
  'year',
  'origin-missing',
  'origin-broken',
  'seal-broken',
]);

export type Side = 'unit' | 'review';

export interface MergeConflict {
  /** Null for what is wrong with the copy as a whole. */
  readonly item: ItemId | null;
  readonly layer: LayerId | null;
  readonly field: EntryField | null;
  readonly kind: ConflictKind;
  /** What the unit's workbook holds: the entry; the unit's answer now (`unit-answer-changed`); its edition, unit or year. */
  readonly ours: RawAnswer;
  /** What the copy holds. */
  readonly theirs: RawAnswer;
  /** What the unit's workbook held when the copy was made: the entry, or the unit's answer. */
  readonly base: RawAnswer;
  /** How it was decided, and null while it is open. */
  readonly decision: Side | null;
}

/** A conflict before anybody decided it. */
export type FoundConflict = Omit<MergeConflict, 'decision'>;

/** One entry of the copy that goes into the unit's workbook. */
export interface MergedEntry {
  readonly item: ItemId;
  readonly layer: LayerId;
  readonly field: EntryField;
  readonly before: RawAnswer;
  readonly after: RawAnswer;
}

export interface MergePlan {
  readonly merged: readonly MergedEntry[];
  /** Changes of the copy the unit's workbook holds already. */
  readonly already: number;
  readonly conflicts: readonly MergeConflict[];
  /** The merged entries as edits of the unit's assessment. */
  readonly edits: readonly EntryEdit[];
}

/** Conflicts nobody decided. */
export function openConflicts({ conflicts }: MergePlan): readonly MergeConflict[] {
  return conflicts.filter(({ decision }) => decision === null);
}
