import type { Assessment, LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import type { StructureNode } from '../instrument/types';
import { indicatorValue } from './indicator-value';
import { DEFAULT_POLICIES } from './policies';
import type { Policies, PolicyEffect } from './policies';

/**
 * Three figures instead of one, because the official worksheet leaves open indicators out of its averages
 * and so shows a figure that falls as work goes on. Points.
 */
export interface Totals {
  /** Open indicators left out, as the official formulas do; null while nothing below is answered. */
  readonly answered: number | null;
  /** Open indicators count 0: what is certain. */
  readonly floor: number;
  /** Open indicators count 1: what is still possible. */
  readonly ceiling: number;
}

export interface NodeScore extends Totals {
  readonly code: string;
  readonly weight: number;
  /** Indicators below: answered, and all. */
  readonly answeredCount: number;
  readonly of: number;
}

export interface IndicatorScore {
  readonly code: string;
  /** 0..1, or null while open. */
  readonly value: number | null;
  /** Points the indicator is worth at value 1. */
  readonly weight: number;
}

/** Scores of one layer of an assessment. A pure function of edition, policies and answers. */
export interface Score {
  readonly edition: Edition;
  readonly layer: LayerId;
  readonly total: Totals;
  readonly answeredCount: number;
  /** Parents before children, in worksheet order. */
  readonly nodes: readonly NodeScore[];
  readonly nodeByCode: ReadonlyMap<string, NodeScore>;
  readonly indicators: readonly IndicatorScore[];
  readonly indicatorByCode: ReadonlyMap<string, IndicatorScore>;
  readonly policies: readonly PolicyEffect[];
}

/** Running sums of a node; kept as sums of values so that nothing is ever rounded on the way. */
interface Tally {
  answered: number;
  any: boolean;
  floor: number;
  ceiling: number;
  answeredCount: number;
  of: number;
}

const emptyTally = (): Tally => ({ answered: 0, any: false, floor: 0, ceiling: 0, answeredCount: 0, of: 0 });

function addTally(total: Tally, part: Tally): void {
  total.answered += part.answered;
  total.any ||= part.any;
  total.floor += part.floor;
  total.ceiling += part.ceiling;
  total.answeredCount += part.answeredCount;
  total.of += part.of;
}

/** Mean of the values times the weight; the mean is over answered ones, or over all with 0 or 1 for open ones. */
function meanTally(values: readonly (number | null)[], weight: number): Tally {
  const tally = emptyTally();
  let sum = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    tally.answeredCount++;
  }
  tally.of = values.length;
  if (tally.of === 0) return tally;
  tally.any = tally.answeredCount > 0;
  tally.answered = tally.any ? (sum / tally.answeredCount) * weight : 0;
  tally.floor = (sum / tally.of) * weight;
  tally.ceiling = ((sum + (tally.of - tally.answeredCount)) / tally.of) * weight;
  return tally;
}

/**
 * Scores one layer. Sub-area = mean of its indicators' values x weight; indicators with a weight of their
 * own (component B) = value x weight; everything above = sum (Lampiran III, columns H and L).
 */
export function scoreAssessment(
  edition: Edition,
  assessment: Assessment,
  layer: LayerId = 'unit',
  policies: Policies = DEFAULT_POLICIES,
): Score {
  const entries = assessment.layers[layer];
  const effects: PolicyEffect[] = [];
  const indicators: IndicatorScore[] = [];
  const indicatorByCode = new Map<string, IndicatorScore>();
  const nodes: NodeScore[] = [];
  const nodeByCode = new Map<string, NodeScore>();

  function scoreIndicators(parent: StructureNode): Tally {
    const children = edition.childIndicators.get(parent.code) ?? [];
    const tally = emptyTally();
    const shared: (number | null)[] = [];
    for (const indicator of children) {
      const { value, policy } = indicatorValue(indicator, entries, policies);
      if (policy) effects.push({ ...policy, indicator: indicator.code });
      const weight = indicator.weight ?? parent.weight / children.length;
      const scored = { code: indicator.code, value, weight };
      indicators.push(scored);
      indicatorByCode.set(indicator.code, scored);
      if (indicator.weight === null) shared.push(value);
      else addTally(tally, meanTally([value], indicator.weight));
    }
    if (shared.length > 0) addTally(tally, meanTally(shared, parent.weight));
    return tally;
  }

  function scoreNode(node: StructureNode): Tally {
    const at = nodes.length;
    nodes.push(PLACEHOLDER);
    const tally = scoreIndicators(node);
    for (const child of edition.childNodes.get(node.code) ?? []) addTally(tally, scoreNode(child));
    const scored = {
      code: node.code,
      weight: node.weight,
      answered: tally.any ? tally.answered : null,
      floor: tally.floor,
      ceiling: tally.ceiling,
      answeredCount: tally.answeredCount,
      of: tally.of,
    };
    nodes[at] = scored;
    nodeByCode.set(node.code, scored);
    return tally;
  }

  const total = emptyTally();
  for (const component of edition.childNodes.get('') ?? []) addTally(total, scoreNode(component));
  return {
    edition,
    layer,
    total: { answered: total.any ? total.answered : null, floor: total.floor, ceiling: total.ceiling },
    answeredCount: total.answeredCount,
    nodes,
    nodeByCode,
    indicators,
    indicatorByCode,
    policies: effects,
  };
}

const PLACEHOLDER: NodeScore = {
  code: '',
  weight: 0,
  answered: null,
  floor: 0,
  ceiling: 0,
  answeredCount: 0,
  of: 0,
};
