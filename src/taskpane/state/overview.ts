import type { PredicateName } from '../../instrument/types';
import { judgePredicates } from '../../scoring/predicate';
import type { PredicateResult } from '../../scoring/predicate';
import type { Words } from '../words';
import { sectionViews } from './sections';
import type { SectionView } from './sections';
import { gateState, gateView } from './gates';
import type { GateState, GateView } from './gates';
import type { Lke } from './lke';
import { policyText } from './policies';
import { openIndicator } from './walk';

/** One of the three totals, with the sentence that says what it is. */
export interface TotalView {
  readonly id: 'answered' | 'floor' | 'ceiling';
  readonly label: string;
  readonly figure: string;
  readonly sentence: string;
}

export interface OverviewView {
  readonly totals: readonly TotalView[];
  /** Points of 100, for the bar; `label` says the same in words. */
  readonly range: {
    readonly floor: number;
    readonly ceiling: number;
    readonly required: number;
    readonly label: string;
  };
  readonly completeness: { readonly answered: number; readonly of: number; readonly text: string };
  readonly nextOpen: string | null;
  readonly target: PredicateName;
  readonly targets: readonly PredicateName[];
  readonly verdict: { readonly state: GateState; readonly text: string };
  /** Gates not met first; each half in the order of the regulation. */
  readonly unmet: readonly GateView[];
  readonly met: readonly GateView[];
  readonly sections: readonly SectionView[];
  readonly policies: readonly string[];
  /** Set where the workbook's own total differs: its formulas may be damaged or not yet recalculated. */
  readonly worksheetDiffers: string | null;
}

function totals({ score }: Lke, words: Words): readonly TotalView[] {
  const { answered, floor, ceiling } = score.total;
  const open = score.indicators.length - score.answeredCount;
  const say = (id: TotalView['id'], value: number | null): TotalView => ({
    id,
    label: words.t(`total.${id}`),
    figure: value === null ? words.t('total.none') : words.points(value),
    sentence: words.t(`total.${id}.sentence`, { open }),
  });
  return [say('answered', answered), say('floor', floor), say('ceiling', ceiling)];
}

function verdict(predicate: PredicateResult | undefined, words: Words): OverviewView['verdict'] {
  const state = gateState(predicate ?? { met: false, possible: false });
  const number = predicate?.gates.filter(({ met }) => !met).length ?? 0;
  const lost = predicate?.gates.filter(({ possible }) => !possible).length ?? 0;
  const name = predicate?.name ?? '';
  return { state, text: words.t(`verdict.${state}`, { predicate: name, number, lost }) };
}

/** The workbook's own total against ours; half a hundredth apart is the rounding of what is shown. */
function worksheetDiffers({ reading, score }: Lke, words: Words): string | null {
  const { answered } = score.total;
  const own = reading.worksheetTotal;
  // After an edit the reading's image is older than the answers, and so is its total.
  if (own === null || answered === null || Math.abs(own - answered) < 0.005) return null;
  return words.t('overview.worksheetDiffers', { own: words.points(own), ours: words.points(answered) });
}

/** @param fresh whether the reading's image is as new as its answers */
export function overviewView(
  lke: Lke,
  chosen: PredicateName | null,
  words: Words,
  fresh = false,
): OverviewView {
  const { score, assessment, reading } = lke;
  const predicates = judgePredicates(score, assessment.unit);
  const target = chosen ?? assessment.unit.target ?? 'WBK';
  const predicate = predicates.find(({ name }) => name === target);
  const gates = (predicate?.gates ?? []).map((result) =>
    gateView(score, target, result, words, reading.identity),
  );
  const { floor, ceiling } = score.total;
  const required = predicate?.gates.find(({ id }) => id === 'total')?.required ?? 0;
  const answered = score.answeredCount;
  const of = score.indicators.length;
  return {
    totals: totals(lke, words),
    range: {
      floor,
      ceiling,
      required,
      label: words.t('overview.range', {
        floor: words.points(floor),
        ceiling: words.points(ceiling),
        required: words.points(required),
        predicate: target,
      }),
    },
    completeness: { answered, of, text: words.t('overview.completeness', { answered, of }) },
    nextOpen: openIndicator(score, null),
    target,
    targets: predicates.map(({ name }) => name),
    verdict: verdict(predicate, words),
    unmet: gates.filter(({ state }) => state !== 'met'),
    met: gates.filter(({ state }) => state === 'met'),
    sections: sectionViews(score, predicate, words),
    policies: score.policies.map((policy) => policyText(policy, words)),
    worksheetDiffers: fresh ? worksheetDiffers(lke, words) : null,
  };
}
