import type { Edition } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import { foldText } from '../../support/text';

/** What differs between two indicators that are one and the same question; figures as texts for a reader. */
export interface Change {
  readonly kind: 'weight' | 'kind' | 'scale' | 'text' | 'place' | 'counts';
  readonly a: string | number;
  readonly b: string | number;
}

/** Points an indicator is worth: its own, or its share of its parent's. */
export function pointsOf(edition: Edition, indicator: Indicator): number {
  const siblings = edition.childIndicators.get(indicator.parent)?.length ?? 1;
  return indicator.weight ?? (edition.nodeByCode.get(indicator.parent)?.weight ?? 0) / siblings;
}

export const scaleText = (indicator: Indicator): string =>
  indicator.options.map(({ option, score }) => `${option}=${String(score)}`).join(' ');

const countsText = (indicator: Indicator): string =>
  [
    indicator.computation?.rule ?? '',
    ...indicator.counts.map(({ role, label }) => `${role}: ${foldText(label.id)}`),
  ].join('; ');

/** Everything that changed for one question from edition `a` to `b`; empty where it is the same. */
export function changesBetween(a: Edition, from: Indicator, b: Edition, to: Indicator): readonly Change[] {
  const changes: Change[] = [];
  const compare = (kind: Change['kind'], before: string | number, after: string | number): void => {
    const same =
      typeof before === 'number' && typeof after === 'number'
        ? Math.abs(before - after) < 1e-9
        : before === after;
    if (!same) changes.push({ kind, a: before, b: after });
  };
  compare('weight', pointsOf(a, from), pointsOf(b, to));
  compare('kind', from.kind, to.kind);
  if (from.kind === to.kind) compare('scale', scaleText(from), scaleText(to));
  if (foldText(from.statement.id) !== foldText(to.statement.id))
    compare('text', from.statement.id, to.statement.id);
  compare('place', from.code, to.code);
  if (from.kind === 'persen' && to.kind === 'persen') compare('counts', countsText(from), countsText(to));
  return changes;
}
