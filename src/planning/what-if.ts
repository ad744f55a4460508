import { applyEdits } from '../assessment/assessment';
import type { EntryEdit } from '../assessment/assessment';
import type { Assessment, LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import type { GateId, PredicateName } from '../instrument/types';
import { DEFAULT_POLICIES } from '../scoring/policies';
import type { Policies } from '../scoring/policies';
import { judgePredicates } from '../scoring/predicate';
import { scoreAssessment } from '../scoring/score';
import type { Score, Totals } from '../scoring/score';

/** A gate whose figure or verdict would change. */
export interface GateChange {
  readonly predicate: PredicateName;
  readonly id: GateId;
  /** In the gate's unit, by the floor; null where it cannot be known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly metBefore: boolean;
  readonly metAfter: boolean;
}

/** What hypothetical answers would do; the assessment stays as it is. */
export interface WhatIf {
  readonly before: Totals;
  readonly after: Totals;
  /** Indicators whose value would change, with the points the floor gains or loses. */
  readonly indicators: readonly { readonly code: string; readonly points: number }[];
  readonly gates: readonly GateChange[];
  /** The score that would be, for whoever shows more of it. */
  readonly score: Score;
}

/** Scores an assessment as if these answers were given. */
export function whatIf(
  edition: Edition,
  assessment: Assessment,
  edits: readonly EntryEdit[],
  layer: LayerId = 'unit',
  policies: Policies = DEFAULT_POLICIES,
): WhatIf {
  const before = scoreAssessment(edition, assessment, layer, policies);
  const score = scoreAssessment(edition, applyEdits(assessment, edits), layer, policies);
  const indicators = score.indicators.flatMap(({ code, value, weight }) => {
    const old = before.indicatorByCode.get(code)?.value ?? null;
    return old === value ? [] : [{ code, points: ((value ?? 0) - (old ?? 0)) * weight }];
  });
  const then = new Map(judgePredicates(score, assessment.unit).map((each) => [each.name, each.gates]));
  const gates = judgePredicates(before, assessment.unit).flatMap(({ name, gates: now }) =>
    now.flatMap((gate, at): readonly GateChange[] => {
      const other = then.get(name)?.[at];
      if (!other || (other.actual === gate.actual && other.met === gate.met)) return [];
      const { id, actual: from, met: metBefore } = gate;
      return [{ predicate: name, id, from, to: other.actual, metBefore, metAfter: other.met }];
    }),
  );
  return { before: before.total, after: score.total, indicators, gates, score };
}
