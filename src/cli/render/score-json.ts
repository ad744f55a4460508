import type { LkeInput } from '../input';
import { entryOf } from '../../assessment/assessment';
import type { Assessment, RawAnswer } from '../../assessment/types';
import { itemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import { judgePredicates, scoreAreas } from '../../scoring/predicate';
import type { Score } from '../../scoring/score';

/** A choice or index as it was given; for an indicator computed from counts, its counts by key. */
function answerJson(
  assessment: Assessment,
  score: Score,
  indicator: Indicator,
): RawAnswer | Readonly<Record<string, RawAnswer>> {
  if (indicator.kind !== 'persen') return entryOf(assessment, score.layer, indicator.code).answer;
  const typed = indicator.counts.filter((count) => !count.computed);
  const counts = typed.map(
    (count) =>
      [count.key, entryOf(assessment, score.layer, itemId(indicator.code, count.key)).answer] as const,
  );
  return counts.every(([, answer]) => answer === null) ? null : Object.fromEntries(counts);
}

/** What the file's own total says; files print a total for the unit's answers only. */
export function worksheetTotal(input: LkeInput, score: Score): number | null {
  return score.layer === 'unit' ? (input.reading?.worksheetTotal ?? null) : null;
}

/** The document `lke score --json` prints, schema lke-score/1. Points, values 0..1, shares 0..1; never rounded. */
export function scoreJson(input: LkeInput, score: Score): unknown {
  const { assessment } = input;
  const { id, name, year } = assessment.unit;
  return {
    schema: 'lke-score/1',
    edition: score.edition.id,
    layout: input.layout,
    layer: score.layer,
    unit: { id, name, year },
    completeness: { answered: score.answeredCount, of: score.indicators.length },
    totals: { ...score.total, worksheet: worksheetTotal(input, score) },
    nodes: score.nodes.map(({ code, weight, answered, floor, ceiling }) => ({
      code,
      weight,
      answered,
      floor,
      ceiling,
    })),
    indicators: score.edition.indicators.map((indicator) => ({
      code: indicator.code,
      answer: answerJson(assessment, score, indicator),
      value: score.indicatorByCode.get(indicator.code)?.value ?? null,
    })),
    areas: scoreAreas(score).map((area) => ({
      area: area.area,
      weight: area.weight,
      score: area.score,
      share: area.share,
    })),
    predicates: judgePredicates(score, assessment.unit).map((predicate) => ({
      name: predicate.name,
      met: predicate.met,
      possible: predicate.possible,
      gates: predicate.gates.map(({ id: gate, required, actual, met, possible }) => ({
        id: gate,
        required,
        actual,
        met,
        possible,
      })),
    })),
    policies: score.policies,
  };
}
