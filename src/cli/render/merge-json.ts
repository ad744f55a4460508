import { openConflicts } from '../../exchange/review/merge-types';
import type { MergePlan } from '../../exchange/review/merge-types';
import type { Verification } from '../../exchange/seal/verify';

/** What `lke merge` did. */
export interface MergeResult {
  readonly unit: string;
  readonly review: string;
  /** Null where nothing was written. */
  readonly out: string | null;
  readonly edition: string;
  readonly plan: MergePlan;
  /** How the unit's workbook stands to its own seal. */
  readonly seal: Verification;
}

/** The document of `lke merge --json`, schema lke-merge/1. */
export function mergeJson({ unit, review, out, edition, plan, seal }: MergeResult): unknown {
  return {
    schema: 'lke-merge/1',
    file: out,
    unit,
    review,
    edition,
    seal: { state: seal.state, changes: 'changes' in seal ? seal.changes.length : null },
    merged: plan.merged,
    already: plan.already,
    conflicts: plan.conflicts.map(({ item, layer, field, kind, ours, theirs, base, decision }) => ({
      item,
      layer,
      field,
      kind,
      ours,
      theirs,
      base,
      decision,
    })),
    open: openConflicts(plan).length,
  };
}
