import { entryOf } from '../assessment/assessment';
import { interpretAnswer } from '../assessment/interpret';
import type { Assessment, LayerId, RawAnswer } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import type { Indicator } from '../instrument/types';
import { DEFAULT_POLICIES } from './policies';
import type { Policies } from './policies';
import { scoreAssessment } from './score';
import type { Score } from './score';

/** Why an indicator's points differ between two layers. */
export type BridgeReason =
  /** Another option or index. */
  | 'answer-changed'
  /** Other counts behind a computed value. */
  | 'counts-changed'
  /** Answered by the first, not (yet) by the second; and the other way round. */
  | 'became-open'
  | 'became-answered'
  /** The second layer's answer is none of the scale, so it counts as open. */
  | 'became-invalid'
  /** A zero case decided by a policy on either side. */
  | 'policy';

export interface BridgeSide {
  /** Null for an indicator computed from counts, and while open. */
  readonly answer: RawAnswer;
  /** 0..1 or null while open. */
  readonly value: number | null;
}

/** One step of the bridge. */
export interface BridgeChange {
  readonly indicator: string;
  /** Points the indicator is worth: its own weight, or its share of its subarea's. */
  readonly weight: number;
  /** Change in points of the total; 0 where another answer is worth the same. */
  readonly points: number;
  readonly reason: BridgeReason;
  readonly from: BridgeSide;
  readonly to: BridgeSide;
}

/**
 * From one layer's total to another's. Totals are floors (open indicators count 0): only then does an indicator's
 * share of the total not depend on its neighbours, so that changes add up to the difference exactly whatever is
 * open; and gates are met by the floor. With nothing open it is the figure the worksheet shows.
 */
export interface Bridge {
  readonly from: { readonly layer: LayerId; readonly total: number };
  readonly to: { readonly layer: LayerId; readonly total: number };
  /** In worksheet order; indicators that say the same are left out. */
  readonly changes: readonly BridgeChange[];
  /** to.total - from.total, in points. */
  readonly difference: number;
}

function itemsOf(indicator: Indicator): readonly string[] {
  return indicator.kind === 'persen'
    ? indicator.counts.filter((count) => !count.computed).map((count) => itemId(indicator.code, count.key))
    : [indicator.code];
}

function answersOf(assessment: Assessment, layer: LayerId, indicator: Indicator): readonly RawAnswer[] {
  return itemsOf(indicator).map((item) => entryOf(assessment, layer, item).answer);
}

/** Two answers are one where the scale reads them alike (`ya` and `Ya`). */
function sameAnswer(indicator: Indicator, a: RawAnswer, b: RawAnswer): boolean {
  if (a === b) return true;
  const [left, right] = [interpretAnswer(indicator, a), interpretAnswer(indicator, b)];
  return left.status === 'choice' && right.status === 'choice' && left.option === right.option;
}

function reasonOf(
  indicator: Indicator,
  from: BridgeSide,
  to: BridgeSide,
  answers: { readonly from: readonly RawAnswer[]; readonly to: readonly RawAnswer[] },
  policy: boolean,
): BridgeReason | null {
  const same = answers.from.every((answer, at) => sameAnswer(indicator, answer, answers.to[at] ?? null));
  if (same && from.value === to.value) return null;
  const invalid = answers.to.some((answer) => interpretAnswer(indicator, answer).status === 'invalid');
  if (to.value === null && from.value !== null && invalid) return 'became-invalid';
  if (policy) return 'policy';
  if (to.value === null && from.value !== null) return 'became-open';
  if (from.value === null && to.value !== null) return 'became-answered';
  if (to.value === null) return null;
  return indicator.kind === 'persen' ? 'counts-changed' : 'answer-changed';
}

/** The bridge between two layers of one assessment, with the policies both are scored by. */
export function bridgeLayers(
  edition: Edition,
  assessment: Assessment,
  from: LayerId,
  to: LayerId,
  policies: Policies = DEFAULT_POLICIES,
): Bridge {
  const [first, second] = [from, to].map((layer) =>
    scoreAssessment(edition, assessment, layer, policies),
  ) as [Score, Score];
  const decided = new Set([...first.policies, ...second.policies].map(({ indicator }) => indicator));
  const changes = edition.indicators.flatMap((indicator): readonly BridgeChange[] => {
    const { code } = indicator;
    const weight = first.indicatorByCode.get(code)?.weight ?? 0;
    const answers = {
      from: answersOf(assessment, from, indicator),
      to: answersOf(assessment, to, indicator),
    };
    const side = (score: Score, given: readonly RawAnswer[]): BridgeSide => ({
      answer: indicator.kind === 'persen' ? null : (given[0] ?? null),
      value: score.indicatorByCode.get(code)?.value ?? null,
    });
    const sides = { from: side(first, answers.from), to: side(second, answers.to) };
    const reason = reasonOf(indicator, sides.from, sides.to, answers, decided.has(code));
    if (reason === null) return [];
    const points = ((sides.to.value ?? 0) - (sides.from.value ?? 0)) * weight;
    return [{ indicator: code, weight, points, reason, ...sides }];
  });
  return {
    from: { layer: from, total: first.total.floor },
    to: { layer: to, total: second.total.floor },
    changes,
    difference: second.total.floor - first.total.floor,
  };
}
