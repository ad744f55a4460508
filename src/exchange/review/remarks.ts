import { entryOf } from '../../assessment/assessment';
import type { Assessment, LayerId } from '../../assessment/types';
import { areaNumber, itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { Indicator, LocalText } from '../../instrument/types';

/** What an evaluator wrote about one indicator, its counts included. */
export interface Remark {
  readonly indicator: string;
  readonly statement: LocalText;
  readonly note: string | null;
  readonly recommendation: string | null;
}

/** Remarks of one change area, or of the results (`area` null). */
export interface RemarkGroup {
  readonly area: number | null;
  readonly name: LocalText;
  readonly remarks: readonly Remark[];
}

/** What a layer wrote about an indicator and its counts, each text once. */
export function remarkText(
  assessment: Assessment,
  layer: LayerId,
  indicator: Indicator,
  field: 'note' | 'recommendation',
): string | null {
  const items = [itemId(indicator.code), ...indicator.counts.map(({ key }) => itemId(indicator.code, key))];
  const texts = items.map((item) => entryOf(assessment, layer, item)[field]).filter((text) => text !== null);
  return [...new Set(texts)].join('\n') || null;
}

/** Name of a change area by its number; of the results where it is null. */
export function areaName(edition: Edition, area: number | null): LocalText {
  return edition.areas.find(({ number }) => number === area)?.name ?? { id: 'Hasil', en: 'Results' };
}

/** Everything a layer wrote, by change area in worksheet order. */
export function remarksOf(edition: Edition, assessment: Assessment, layer: LayerId): readonly RemarkGroup[] {
  const groups = new Map<number | null, Remark[]>();
  for (const indicator of edition.indicators) {
    const note = remarkText(assessment, layer, indicator, 'note');
    const recommendation = remarkText(assessment, layer, indicator, 'recommendation');
    if (note === null && recommendation === null) continue;
    const area = areaNumber(edition, indicator.code) ?? null;
    const group = groups.get(area) ?? [];
    groups.set(area, group);
    group.push({ indicator: indicator.code, statement: indicator.statement, note, recommendation });
  }
  return [...groups].map(([area, remarks]) => ({ area, name: areaName(edition, area), remarks }));
}
