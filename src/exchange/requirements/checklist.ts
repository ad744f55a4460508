import type { UnitIdentity } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import type { PredicateName, Requirement } from '../../instrument/types';

/** How a requirement stands, as the unit says; null while nobody said. */
export const REQUIREMENT_STATES = ['met', 'open', 'not-applicable'] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** What the unit says about one requirement outside the score. */
export interface RequirementEntry {
  /** What was reached: `WTP`, `BB`, `100 %`. */
  readonly actual: string | null;
  readonly state: RequirementState | null;
  /** Number of a letter, or where the document is kept. */
  readonly remark: string | null;
}

export const NO_ENTRY: RequirementEntry = { actual: null, state: null, remark: null };

/** Entries by requirement id; what is not there was not said. */
export type RequirementEntries = ReadonlyMap<string, RequirementEntry>;

/** One line of the checklist. */
export interface ChecklistItem extends RequirementEntry {
  readonly requirement: Requirement;
  /** What the target predicate asks for. */
  readonly required: string;
  readonly done: boolean;
}

export interface Checklist {
  readonly predicate: PredicateName;
  readonly items: readonly ChecklistItem[];
  readonly done: number;
}

/**
 * The requirements for submitting (PermenPANRB 5/2024, table 5) with what the unit says about them. They lie outside
 * the score: nobody but the unit and its agency knows them, so they are asked for and never computed.
 */
export function checklistOf(edition: Edition, unit: UnitIdentity, entries: RequirementEntries): Checklist {
  const predicate = unit.target ?? 'WBK';
  const items = edition.requirements.map((requirement): ChecklistItem => {
    const entry = entries.get(requirement.id) ?? NO_ENTRY;
    return {
      requirement,
      required: requirement.required[predicate],
      ...entry,
      done: entry.state === 'met' || entry.state === 'not-applicable',
    };
  });
  return { predicate, items, done: items.filter(({ done }) => done).length };
}
