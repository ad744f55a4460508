import type { RawAnswer } from '../../assessment/types';
import { splitItem } from '../../instrument/edition';
import type { ItemId } from '../../instrument/edition';
import type { Efforts } from '../../planning/effort';
import type { PathObjective } from '../../planning/path';

/** What the user says about the way to the predicate. */
export interface PathForm {
  readonly objective: PathObjective;
  /** What a step costs, where the user said so; null for an indicator that cannot be raised this year. */
  readonly efforts: Efforts;
  /** Indicators of moves the user does not want. */
  readonly left: ReadonlySet<string>;
  /** Whether all moves are shown, not only the first. */
  readonly all: boolean;
}

export const START_PATH: PathForm = {
  objective: 'fewest',
  efforts: new Map(),
  left: new Set(),
  all: false,
};

/** Answers being tried beside the worksheet, and the indicator they are chosen for. */
export interface Trial {
  readonly indicator: string | null;
  readonly answers: ReadonlyMap<ItemId, RawAnswer>;
}

export const NO_TRIAL: Trial = { indicator: null, answers: new Map() };

/** Items of an indicator that are being tried. */
export function triedItems({ answers }: Trial, code: string): readonly ItemId[] {
  return [...answers.keys()].filter((item) => splitItem(item).indicator === code);
}
