import type { Assessment, LayerId } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import type { LocalText } from '../../instrument/types';
import { judgePredicates, scoreAreas } from '../../scoring/predicate';
import type { PredicateResult } from '../../scoring/predicate';
import { scoreAssessment } from '../../scoring/score';
import type { Score } from '../../scoring/score';
import { remarksOf } from '../review/remarks';
import type { RemarkGroup } from '../review/remarks';

/** A part of the worksheet with the unit's and the evaluator's points (open indicators as 0). */
export interface PartFigures {
  readonly code: string;
  readonly name: LocalText;
  readonly level: string;
  readonly weight: number;
  readonly unit: number;
  readonly evaluator: number;
}

/** A change area, fulfilment and reform together. Shares 0..1. */
export interface AreaFigures {
  readonly area: number;
  readonly name: LocalText;
  readonly weight: number;
  readonly unit: number;
  readonly evaluator: number;
  readonly share: number;
}

export interface ReportFigures {
  readonly edition: Edition;
  readonly assessment: Assessment;
  /** Whose result the report gives. */
  readonly layer: LayerId;
  readonly unit: Score;
  readonly evaluator: Score;
  /** Components, groups and areas, parents first. */
  readonly parts: readonly PartFigures[];
  readonly areas: readonly AreaFigures[];
  readonly predicates: readonly PredicateResult[];
  readonly remarks: readonly RemarkGroup[];
  /** Indicators the unit answered and the evaluator did not. */
  readonly notEvaluated: readonly string[];
}

/** The evaluator's layer that speaks last: the TPI's result, or how far its work has come; undefined before it began. */
export function reportLayer(assessment: Assessment): LayerId | undefined {
  const order: readonly LayerId[] = ['tpi', 'dalnis', 'kt', 'at'];
  return order.find((layer) => [...assessment.layers[layer].values()].some((entry) => entry.answer !== null));
}

/** Everything an LHE says in figures, worked out once. Points by the floor: an open indicator earns nothing. */
export function reportFigures(edition: Edition, assessment: Assessment, layer: LayerId): ReportFigures {
  const unit = scoreAssessment(edition, assessment, 'unit');
  const evaluator = scoreAssessment(edition, assessment, layer);
  const floor = (score: Score, code: string): number => score.nodeByCode.get(code)?.floor ?? 0;
  const byArea = new Map(scoreAreas(unit).map((area) => [area.area, area.score]));
  return {
    edition,
    assessment,
    layer,
    unit,
    evaluator,
    parts: edition.nodes
      .filter(({ level }) => level !== 'subarea')
      .map(({ code, name, level, weight }) => ({
        code,
        name,
        level,
        weight,
        unit: floor(unit, code),
        evaluator: floor(evaluator, code),
      })),
    areas: scoreAreas(evaluator).map(({ area, weight, score, share }) => ({
      area,
      name: edition.areas.find(({ number }) => number === area)?.name ?? { id: String(area) },
      weight,
      unit: byArea.get(area) ?? 0,
      evaluator: score,
      share,
    })),
    predicates: judgePredicates(evaluator, assessment.unit),
    remarks: remarksOf(edition, assessment, layer),
    notEvaluated: unit.indicators
      .filter(({ code, value }) => value !== null && evaluator.indicatorByCode.get(code)?.value === null)
      .map(({ code }) => code),
  };
}
