import { entryOf } from '../assessment/assessment';
import type { Assessment, RawAnswer } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { Indicator, LocalText, StructureNode } from '../instrument/types';
import { figuresOf, judgePredicates } from './predicate';
import type { GateResult } from './predicate';
import type { Score, Totals } from './score';
import { interpretAnswer } from '../assessment/interpret';
import type { PolicyEffect } from './policies';

/** One step from an answer to a gate, with the source of its rule. Texts are chosen by whoever shows it. */
export type ExplainStep =
  | {
      readonly step: 'answer';
      readonly item: string;
      readonly label: LocalText;
      readonly answer: RawAnswer;
      readonly taken: boolean;
      readonly source: string;
    }
  | {
      readonly step: 'option';
      readonly option: string;
      readonly meaning: LocalText;
      readonly value: number;
      readonly source: string;
    }
  | {
      readonly step: 'computation';
      readonly rule: 'ratio' | 'decrease' | 'index';
      readonly value: number | null;
      readonly source: string;
    }
  | { readonly step: 'policy'; readonly policy: PolicyEffect }
  | {
      readonly step: 'value';
      readonly code: string;
      readonly name: LocalText;
      readonly value: number | null;
      readonly weight: number;
      readonly points: number | null;
    }
  | {
      readonly step: 'mean';
      readonly answered: number;
      readonly of: number;
      readonly mean: number | null;
      readonly weight: number;
      readonly source: string;
    }
  | ({
      readonly step: 'part';
      readonly code: string;
      readonly name: LocalText;
      readonly weight: number;
    } & Totals)
  | ({ readonly step: 'sum'; readonly source: string } & Totals)
  | { readonly step: 'gate'; readonly predicate: string; readonly gate: GateResult };

/** Why a node, indicator or the total (`''`) has its score: the steps in the order they are worked out. */
export interface Explanation {
  readonly code: string;
  readonly name: LocalText;
  readonly weight: number;
  readonly totals: Totals;
  readonly steps: readonly ExplainStep[];
}

const TOTAL_NAME: LocalText = { id: 'Nilai Zona Integritas', en: 'Zona Integritas score' };

function answerSteps(score: Score, assessment: Assessment, indicator: Indicator): readonly ExplainStep[] {
  const { layer } = score;
  if (indicator.kind !== 'persen') {
    const { answer } = entryOf(assessment, layer, indicator.code);
    const read = interpretAnswer(indicator, answer);
    const taken = read.status === 'choice' || read.status === 'number';
    const given: ExplainStep = {
      step: 'answer',
      item: indicator.code,
      label: indicator.statement,
      answer,
      taken,
      source: indicator.source,
    };
    if (read.status !== 'choice') return [given];
    const { option, meaning, score: value, source } = read.option;
    return [given, { step: 'option', option, meaning, value, source }];
  }
  return indicator.counts
    .filter((count) => !count.computed)
    .map((count) => {
      const item = itemId(indicator.code, count.key);
      const { answer } = entryOf(assessment, layer, item);
      const taken = interpretAnswer(indicator, answer).status === 'number';
      return { step: 'answer', item, label: count.label, answer, taken, source: count.source };
    });
}

function valueStep(score: Score, indicator: Indicator): ExplainStep {
  const { value = null, weight = 0 } = score.indicatorByCode.get(indicator.code) ?? {};
  return {
    step: 'value',
    code: indicator.code,
    name: indicator.statement,
    value,
    weight,
    points: value === null ? null : value * weight,
  };
}

function indicatorSteps(score: Score, assessment: Assessment, indicator: Indicator): readonly ExplainStep[] {
  const value = score.indicatorByCode.get(indicator.code)?.value ?? null;
  const rule = indicator.kind === 'nilai_0_4' ? 'index' : indicator.computation?.rule;
  const policies = score.policies.filter((policy) => policy.indicator === indicator.code);
  return [
    ...answerSteps(score, assessment, indicator),
    ...(rule === undefined
      ? []
      : [
          {
            step: 'computation',
            rule,
            value,
            source: indicator.computation?.source ?? indicator.source,
          } as const,
        ]),
    ...policies.map((policy) => ({ step: 'policy', policy }) as const),
    valueStep(score, indicator),
  ];
}

function nodeSteps(score: Score, node: StructureNode): readonly ExplainStep[] {
  const { edition } = score;
  const indicators = edition.childIndicators.get(node.code) ?? [];
  const totals = score.nodeByCode.get(node.code);
  const values = indicators.map((indicator) => valueStep(score, indicator));
  if (node.level === 'subarea' && totals) {
    const { answered, answeredCount, of } = totals;
    const mean = answered === null ? null : answered / node.weight;
    return [
      ...values,
      { step: 'mean', answered: answeredCount, of, mean, weight: node.weight, source: node.source },
    ];
  }
  const parts = (edition.childNodes.get(node.code) ?? []).map((child): ExplainStep => partStep(score, child));
  return [
    ...parts,
    ...values,
    ...(totals ? [{ step: 'sum', ...totalsOf(totals), source: node.source } as const] : []),
  ];
}

const totalsOf = ({ answered, floor, ceiling }: Totals): Totals => ({ answered, floor, ceiling });

function partStep(score: Score, node: StructureNode): ExplainStep {
  const totals = score.nodeByCode.get(node.code) ?? { answered: null, floor: 0, ceiling: node.weight };
  return { step: 'part', code: node.code, name: node.name, weight: node.weight, ...totalsOf(totals) };
}

/** Gates whose figure the node is part of: its own, and those of everything above it. */
function gateSteps(score: Score, assessment: Assessment, code: string): readonly ExplainStep[] {
  const { thresholds } = score.edition;
  const touches = (node: string): boolean => code === '' || code === node || code.startsWith(`${node}.`);
  return judgePredicates(score, assessment.unit).flatMap((predicate) =>
    predicate.gates
      .filter((gate) => {
        const threshold = thresholds.find(
          (each) => each.predicate === predicate.name && each.gate === gate.id,
        );
        return (
          threshold !== undefined &&
          (threshold.nodes.some(touches) || (code === '' && threshold.nodes.length === 0))
        );
      })
      .map((gate): ExplainStep => ({ step: 'gate', predicate: predicate.name, gate })),
  );
}

/**
 * Explains a component, group, area, subarea or indicator, or the whole (`''`): answer -> value -> mean ->
 * weight -> score -> gate.
 * @returns undefined where the edition has no such code.
 */
export function explainScore(score: Score, assessment: Assessment, code: string): Explanation | undefined {
  const { edition } = score;
  const gates = gateSteps(score, assessment, code);
  if (code === '') {
    const parts = (edition.childNodes.get('') ?? []).map((node) => partStep(score, node));
    const sum = { step: 'sum', ...totalsOf(score.total), source: edition.nodes[0]?.source ?? '' } as const;
    return { code, name: TOTAL_NAME, weight: 100, totals: score.total, steps: [...parts, sum, ...gates] };
  }
  const node = edition.nodeByCode.get(code);
  if (node) {
    const totals = totalsOf(score.nodeByCode.get(code) ?? { answered: null, floor: 0, ceiling: node.weight });
    return {
      code,
      name: node.name,
      weight: node.weight,
      totals,
      steps: [...nodeSteps(score, node), ...gates],
    };
  }
  const indicator = edition.indicatorByCode.get(code);
  const scored = score.indicatorByCode.get(code);
  if (!indicator || !scored) return undefined;
  const { floor, ceiling } = figuresOf(score, [code]);
  const totals = { answered: scored.value === null ? null : scored.value * scored.weight, floor, ceiling };
  return {
    code,
    name: indicator.statement,
    weight: scored.weight,
    totals,
    steps: [...indicatorSteps(score, assessment, indicator), ...gates],
  };
}
