import type { UnitIdentity } from '../assessment/types';
import type { GateId, PredicateName, Threshold } from '../instrument/types';
import type { Score } from './score';

/** Figures are compared with this tolerance, so that 0.6 x 8 points typed in full meets 60 %. */
export const GATE_TOLERANCE = 1e-9;

/** One gate of a predicate, worked out. `required`, `actual` and `ceiling` are in the gate's `unit`. */
export interface GateResult {
  readonly id: GateId;
  readonly unit: Threshold['unit'];
  readonly required: number;
  /** By the floor: what is certain today. Null where it cannot be known from the workbook. */
  readonly actual: number | null;
  /** By the ceiling: what is still possible. */
  readonly best: number | null;
  readonly met: boolean;
  readonly possible: boolean;
  readonly source: string;
}

export interface PredicateResult {
  readonly name: PredicateName;
  readonly met: boolean;
  readonly possible: boolean;
  readonly gates: readonly GateResult[];
}

interface Figures {
  readonly floor: number;
  readonly ceiling: number;
  readonly weight: number;
}

/** Floor, ceiling and weight of nodes or single indicators taken together, in points. */
export function figuresOf(score: Score, codes: readonly string[]): Figures {
  let floor = 0;
  let ceiling = 0;
  let weight = 0;
  for (const code of codes) {
    const node = score.nodeByCode.get(code);
    const indicator = score.indicatorByCode.get(code);
    if (node) {
      floor += node.floor;
      ceiling += node.ceiling;
      weight += node.weight;
    } else if (indicator) {
      floor += (indicator.value ?? 0) * indicator.weight;
      ceiling += (indicator.value ?? 1) * indicator.weight;
      weight += indicator.weight;
    }
  }
  return { floor, ceiling, weight };
}

function earlierPredicate(threshold: Threshold, unit: UnitIdentity): GateResult {
  const actual = unit.holdsWbk === null ? null : Number(unit.holdsWbk);
  return {
    id: threshold.gate,
    unit: threshold.unit,
    required: 1,
    actual,
    best: actual,
    met: unit.holdsWbk === true,
    possible: unit.holdsWbk !== false,
    source: threshold.source,
  };
}

function gate(threshold: Threshold, score: Score, unit: UnitIdentity): GateResult {
  if (threshold.unit === 'predicate') return earlierPredicate(threshold, unit);
  const { floor, ceiling, weight } = figuresOf(score, threshold.nodes);
  const scale = threshold.unit === 'share' ? weight : 1;
  return {
    id: threshold.gate,
    unit: threshold.unit,
    required: threshold.required,
    actual: floor / scale,
    best: ceiling / scale,
    met: floor / scale >= threshold.required - GATE_TOLERANCE,
    possible: ceiling / scale >= threshold.required - GATE_TOLERANCE,
    source: threshold.source,
  };
}

/** All gates of every predicate of the edition: met by the floor, possible by the ceiling. */
export function judgePredicates(score: Score, unit: UnitIdentity): readonly PredicateResult[] {
  const names = [...new Set(score.edition.thresholds.map((threshold) => threshold.predicate))];
  return names.map((name) => {
    const gates = score.edition.thresholds
      .filter((threshold) => threshold.predicate === name)
      .map((threshold) => gate(threshold, score, unit));
    return {
      name,
      met: gates.every((each) => each.met),
      possible: gates.every((each) => each.possible),
      gates,
    };
  });
}

/** A change area's fulfilment and reform together, by floor figures (PermenPANRB 90/2021: minimum per area). */
export interface AreaScore {
  readonly area: number;
  readonly weight: number;
  readonly score: number;
  readonly best: number;
  /** score / weight, 0..1 */
  readonly share: number;
}

export function scoreAreas(score: Score): readonly AreaScore[] {
  return score.edition.areas.map((area) => {
    const { floor, ceiling, weight } = figuresOf(score, area.nodes);
    return { area: area.number, weight, score: floor, best: ceiling, share: floor / weight };
  });
}
