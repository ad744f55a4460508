import { entryOf } from '../../src/assessment/assessment';
import type { Assessment, RawAnswer } from '../../src/assessment/types';
import { splitItem } from '../../src/instrument/edition';
import type { Score } from '../../src/scoring/score';
import { ITEMS } from './arbitrary-assessment';
import { edition } from './edition';

/** Nodes whose figure the ministry's fault of L175 touches. */
const FAULTY: ReadonlySet<string> = new Set(['A.II.5.iii', 'A.II.5', 'A.II', 'A']);
const WEALTH = 'A.II.5.iii';
const WEALTH_OF_STAFF = 'A.II.5.iii.b';

/** What lies below a node: subareas and directly weighted indicators must have a figure each; all its indicators. */
const BELOW = new Map(
  edition.nodes.map(({ code }) => {
    const below = (other: string): boolean => `${other}.`.startsWith(`${code}.`);
    return [
      code,
      {
        subareas: edition.nodes
          .filter((node) => below(node.code) && node.level === 'subarea')
          .map((node) => node.code),
        results: edition.indicators
          .filter((indicator) => indicator.weight !== null && below(indicator.code))
          .map((indicator) => indicator.code),
        indicators: edition.indicators.map((indicator) => indicator.code).filter(below),
      },
    ] as const;
  }),
);

/** Indicators where the official sheet divides by a zero that our policies decide. */
function zeroCases({ policies }: Score): ReadonlySet<string> {
  return new Set(policies.filter(({ id }) => id !== 'violations-none').map(({ indicator }) => indicator));
}

/** Whether a scale takes an answer; what it does not take the official formulas compute with all the same, or fail at. */
function isSlip(item: string, answer: RawAnswer): boolean {
  if (answer === null) return false;
  const { indicator, count } = splitItem(item);
  const { kind, options } = edition.indicatorByCode.get(indicator) ?? { kind: undefined, options: [] };
  if (count !== null) return typeof answer !== 'number' || !Number.isInteger(answer) || answer < 0;
  if (kind === 'nilai_0_4') return typeof answer !== 'number' || answer < 0 || answer > 4;
  return !options.some(({ option }) => option === answer);
}

/** Indicators with an answer no scale takes. */
function slipsOf(assessment: Assessment): readonly string[] {
  return ITEMS.filter((item) => isSlip(item, entryOf(assessment, 'unit', item).answer)).map(
    (item) => splitItem(item).indicator,
  );
}

/**
 * What the official sheet's formulas show for a node: the engine's figure where every subarea below has an answer, an
 * error where one has none, and something of its own (undefined) where the ministry's formulas have a fault
 * or an answer is none of its scale.
 */
export function officialFigures(
  score: Score,
  assessment: Assessment,
): (code: string) => number | null | 'error' | undefined {
  const zeroes = new Set([...zeroCases(score), ...slipsOf(assessment)]);
  return (code) => {
    const below = BELOW.get(code);
    if (!below || FAULTY.has(code) || below.indicators.some((each) => zeroes.has(each))) return undefined;
    const open =
      below.subareas.some((each) => (score.nodeByCode.get(each)?.answered ?? null) === null) ||
      below.results.some((each) => (score.indicatorByCode.get(each)?.value ?? null) === null);
    return open ? 'error' : (score.nodeByCode.get(code)?.answered ?? null);
  };
}

/** The official total, given what the sheet shows for the wealth reports, whose formula has the fault. */
export function officialTotal(
  score: Score,
  assessment: Assessment,
  shownWealth: unknown,
): number | 'error' | undefined {
  if (slipsOf(assessment).length > 0) return undefined;
  const open =
    score.nodes.some(
      ({ code, answered }) => edition.nodeByCode.get(code)?.level === 'subarea' && answered === null,
    ) ||
    edition.indicators.some(
      ({ code, weight }) => weight !== null && (score.indicatorByCode.get(code)?.value ?? null) === null,
    );
  const zero = [...zeroCases(score)].some((indicator) => indicator !== WEALTH_OF_STAFF);
  const { answered } = score.total;
  if (open || zero || answered === null || typeof shownWealth !== 'number') return 'error';
  return answered + shownWealth - (score.nodeByCode.get(WEALTH)?.answered ?? 0);
}
