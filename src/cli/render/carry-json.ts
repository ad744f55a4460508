import type { CarryPlan } from '../../audit/carry/carry';
import type { Comparison } from '../../audit/compare/compare';
import { toA1 } from '../../support/address';
import type { FillPlan } from '../../worksheet/fill';
import type { CliText } from '../output';

/** What `lke carry` did. */
export interface CarryResult {
  readonly file: string;
  /** `per-area`, or the workbook that was filled. */
  readonly to: string;
  readonly out: string;
  readonly learned: boolean;
  readonly comparison: Comparison;
  readonly plan: CarryPlan;
  readonly fill: FillPlan;
}

/** The document of `lke carry --json`, schema lke-carry/1. */
export function carryJson(
  { file, to, out, learned, comparison, plan, fill }: CarryResult,
  text: CliText,
): unknown {
  return {
    schema: 'lke-carry/1',
    from: { file, edition: comparison.a.id, learned },
    to: { file: to, edition: comparison.b.id },
    file: out,
    written: fill.edits.length,
    same: fill.same,
    carried: plan.carried,
    needed: plan.needed.map(({ to: { code }, from, reason }) => ({
      code,
      from,
      reason: reason.kind,
      facts: reason.facts,
      message: text(`reason.${reason.kind}`, reason.facts),
    })),
    gone: comparison.gone.map(({ code }) => code),
    homeless: [
      ...plan.homeless,
      ...fill.homeless.map(({ item, field }) => ({ from: item, field, text: null })),
    ],
    conflicts: fill.conflicts.map(({ place, layer: _, ...rest }) => ({
      ...rest,
      sheet: place.sheet,
      cell: toA1(place),
    })),
    reviewers: plan.reviewers,
  };
}
