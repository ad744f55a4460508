import { areaNumber } from '../../instrument/edition';
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
  const inAreas = new Set(edition.areas.flatMap(({ nodes }) => nodes.map((code) => code.split('.')[0])));
  const others = (edition.childNodes.get('') ?? []).filter(({ code }) => !inAreas.has(code));
  return [
    ...edition.areas.map(({ number, name, nodes }) => ({ id: String(number), name, nodes })),
    ...others.map(({ code, name }) => ({ id: code, name, nodes: [code] })),
  ];
}

/** Id of the section a code lies in; undefined for what stands above them (`A`, `A.I`). */
export function sectionId(code: string): string | undefined {
  const area = areaNumber(code);
  if (area !== undefined) return String(area);
  return code.startsWith('A') ? undefined : code.split('.')[0];
}

/** Indicators in the order staff work: section by section, fulfilment before reform. */
export function indicatorsBySection(edition: Edition): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>(sectionsOf(edition).map(({ id }) => [id, []]));
  for (const indicator of edition.indicators) groups.get(sectionId(indicator.code) ?? '')?.push(indicator);
  return groups;
}
