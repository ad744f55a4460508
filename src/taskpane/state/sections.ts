import { figuresOf } from '../../scoring/predicate';
import type { GateResult, PredicateResult } from '../../scoring/predicate';
import type { Score } from '../../scoring/score';
import type { Words } from '../words';
import { indicatorsBySection, sectionsOf } from './areas';
import { gateState } from './gates';
import type { GateState } from './gates';
import { isAnswered } from './walk';

/** One area (or the results) as a line with a bar. Shares are 0..1. */
export interface SectionView {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  readonly of: number;
  readonly share: number;
  readonly best: number;
  /** The share the target predicate asks for; null where it asks for none. */
  readonly required: number | null;
  readonly state: GateState | null;
  /** `12 dari 20 terjawab` */
  readonly progress: string;
  /** `5,20 dari 8,00 poin · 65,0 %` */
  readonly points: string;
  /** How it stands against the minimum; null without one. */
  readonly stateText: string | null;
  /** Its first open indicator, else its first. */
  readonly leadsTo: string | null;
}

function stateText(gate: GateResult, words: Words): string {
  const minimum = words.number(gate.required * 100);
  return words.t(`area.state.${gateState(gate)}`, { minimum });
}

/** The six areas and the results: progress, points and share by what is certain today. */
export function sectionViews(
  score: Score,
  predicate: PredicateResult | undefined,
  words: Words,
): readonly SectionView[] {
  const indicators = indicatorsBySection(score.edition);
  return sectionsOf(score.edition).map(({ id, name, nodes }) => {
    const { floor, ceiling, weight } = figuresOf(score, nodes);
    const own = indicators.get(id) ?? [];
    const answered = own.filter(({ code }) => isAnswered(score, code)).length;
    const gate = predicate?.gates.find((each) => each.id === `area-${id}`);
    const share = floor / weight;
    const open = own.find(({ code }) => !isAnswered(score, code));
    return {
      id,
      name: words.local(name),
      answered,
      of: own.length,
      share,
      best: ceiling / weight,
      required: gate?.required ?? null,
      state: gate ? gateState(gate) : null,
      progress: words.t('area.progress', { answered, of: own.length }),
      points: words.t('area.points', {
        score: words.points(floor),
        weight: words.points(weight),
        share: words.share(share),
      }),
      stateText: gate ? stateText(gate, words) : null,
      leadsTo: (open ?? own[0])?.code ?? null,
    };
  });
}
