import { areaNumber, isWithin, resultComponents } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { Indicator, LocalText } from '../../instrument/types';

/** A change area, or the results: how staff divide the work. */
export interface Section {
  /** `1`..`6`, `B` */
  readonly id: string;
  readonly name: LocalText;
  readonly nodes: readonly string[];
}

/** The six areas and, after them, the components outside of them (B, results). */
export function sectionsOf(edition: Edition): readonly Section[] {
  const results = new Set(resultComponents(edition));
  const others = (edition.childNodes.get('') ?? []).filter(({ code }) => results.has(code));
  return [
    ...edition.areas.map(({ number, name, nodes }) => ({ id: String(number), name, nodes })),
    ...others.map(({ code, name }) => ({ id: code, name, nodes: [code] })),
  ];
}

/** Id of the section a code lies in; undefined for what stands above them (`A`, `A.I`). */
export function sectionId(edition: Edition, code: string): string | undefined {
  const area = areaNumber(edition, code);
  if (area !== undefined) return String(area);
  return resultComponents(edition).find((component) => isWithin(code, component));
}

/** Indicators in the order staff work: section by section, fulfilment before reform. */
export function indicatorsBySection(edition: Edition): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>(sectionsOf(edition).map(({ id }) => [id, []]));
  for (const indicator of edition.indicators)
    groups.get(sectionId(edition, indicator.code) ?? '')?.push(indicator);
  return groups;
}
