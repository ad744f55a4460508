import type { Assessment, LayerId, RawAnswer } from '../../assessment/types';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review';
import { areaNumber } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { LocalText } from '../../instrument/types';
import { bridgeLayers } from '../../scoring/bridge';
import type { Bridge, BridgeChange } from '../../scoring/bridge';
import { areaName, remarkText } from './remarks';

/** A change with its reason in words: the second layer's note on the indicator, else what became of the answer. */
export interface ExplainedChange extends BridgeChange {
  readonly statement: LocalText;
  readonly why: string;
}

/** Changes of one change area, or of the results (`area` null), with their points taken together. */
export interface BridgeArea {
  readonly area: number | null;
  readonly name: LocalText;
  readonly points: number;
  readonly changes: readonly ExplainedChange[];
}

export interface ExplainedBridge extends Omit<Bridge, 'changes'> {
  readonly changes: readonly ExplainedChange[];
  /** Every change area of the edition, then the results, whether anything changed there or not. */
  readonly areas: readonly BridgeArea[];
}

function shown(answer: RawAnswer, language: Language): string {
  if (answer === null) return '–';
  return typeof answer === 'number' ? formatNumber(answer, language) : String(answer);
}

/** The bridge from one layer to another, each change with its reason, by area. Points as `bridgeLayers` gives them. */
export function explainBridge(
  edition: Edition,
  assessment: Assessment,
  from: LayerId,
  to: LayerId,
  language: Language,
): ExplainedBridge {
  const say = reviewText(language);
  const bridge = bridgeLayers(edition, assessment, from, to);
  const changes = bridge.changes.flatMap((change): readonly ExplainedChange[] => {
    const indicator = edition.indicatorByCode.get(change.indicator);
    if (!indicator) return [];
    const sentence = say(`reason.${change.reason}`, {
      from: shown(change.from.answer, language),
      to: shown(change.to.answer, language),
    });
    const why = remarkText(assessment, to, indicator, 'note') ?? sentence;
    return [{ ...change, statement: indicator.statement, why }];
  });
  const numbers = [...edition.areas.map(({ number }) => number), null];
  const areas = numbers.map((area): BridgeArea => {
    const own = changes.filter(({ indicator }) => (areaNumber(edition, indicator) ?? null) === area);
    return {
      area,
      name: areaName(edition, area),
      points: own.reduce((sum, { points }) => sum + points, 0),
      changes: own,
    };
  });
  return { ...bridge, changes, areas };
}
