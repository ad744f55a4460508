import type { RawAnswer } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';

/** What the pages on the way to a predicate can set going. */
export interface PathActions {
  /** Takes a move of the way, or leaves it out. */
  readonly chooseMove: (code: string, chosen: boolean) => void;
  /** Sets what a step of an indicator costs; null where it cannot be raised this year. */
  readonly setEffort: (code: string, effort: number | null) => void;
  readonly clearEfforts: () => void;
  /** Writes the chosen moves into the work plan sheet; rows that are there stay. */
  readonly writeWorkPlan: () => Promise<void>;
  /** Goes on to try the chosen moves. */
  readonly tryMoves: () => Promise<void>;
  readonly tryAnswer: (item: ItemId, answer: RawAnswer) => void;
  readonly stopTrying: (code: string | null) => void;
}
