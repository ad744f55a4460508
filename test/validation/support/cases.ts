import type { RawAnswer } from '../../../src/assessment/types';
import type { LayerId } from '../../../src/assessment/types';
import type { Severity } from '../../../src/validation/finding';
import type { RuleId } from '../../../src/validation/rule-ids';
import type { LookEdit } from '../../../src/workbook/file-edit';
import type { CellSketch } from '../../../src/worksheet/image-builder';
import type { Entries } from './complete';

/** What a rule is given: an assessment and, for rules about workbooks, changes made to the official sheet. */
export interface Given {
  /** What a user would call the situation. */
  readonly name: string;
  /** Start from an empty assessment instead of a sound, complete one. */
  readonly empty?: true;
  readonly answers?: Entries;
  readonly layer?: LayerId;
  /** Cells changed by hand: `J8` on the main sheet, `Ctt Eval!H31` elsewhere. Given (also empty), the workbook is checked. */
  readonly cells?: Readonly<Record<string, CellSketch>>;
  /** Locks, number formats and lists changed by hand, by cell as in `cells`. Given, the workbook is checked. */
  readonly looks?: Readonly<Record<string, Look>>;
  /** Takes the protection of all sheets away. */
  readonly unprotected?: true;
}

/** What surrounds a cell's content; a list of null is none. */
export type Look = Omit<LookEdit, 'sheet' | 'row' | 'col'>;

/** One finding a reject case expects; texts in Indonesian, as most readers see them. */
export interface Expected {
  readonly variant: string;
  readonly severity: Severity;
  readonly indicator: string | null;
  /** `K8` on the main sheet, `Ctt Eval!H31` elsewhere; null where it belongs to no cell. */
  readonly cell: string | null;
  readonly message: string;
  /** The answer or evidence a correction would write; left out where there must be no correction. */
  readonly correction?: RawAnswer;
}

export interface Rejected extends Given {
  readonly findings: readonly Expected[];
}

/** Cases of one rule; `cases/<rule>.ts` exports one of these as `cases`. */
export interface RuleCases {
  readonly rule: RuleId;
  readonly accept: readonly Given[];
  readonly reject: readonly Rejected[];
}
