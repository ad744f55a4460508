import { changeAreas } from './areas';
import type { ChangeArea } from './areas';
import type { EditionData, Indicator, PortalItem, StructureNode } from './types';

export type { ChangeArea } from './areas';

/**
 * Something a user answers: an indicator (`A.I.1.i.a`) or one of its counts (`A.II.1.i.a#agents`).
 * Indicators of kind `persen` are items too: they carry a note and evidence, but no answer of their own.
 */
export type ItemId = string;

export function itemId(indicator: string, count: string | null = null): ItemId {
  return count === null ? indicator : `${indicator}#${count}`;
}

/** The two halves of an item id; `count` is null for the indicator itself. */
export function splitItem(item: ItemId): { readonly indicator: string; readonly count: string | null } {
  const hash = item.indexOf('#');
  return hash < 0
    ? { indicator: item, count: null }
    : { indicator: item.slice(0, hash), count: item.slice(hash + 1) };
}

/** An edition with the look-ups everyone needs, built once. */
export interface Edition extends EditionData {
  readonly nodeByCode: ReadonlyMap<string, StructureNode>;
  readonly indicatorByCode: ReadonlyMap<string, Indicator>;
  /** Structure nodes right below a node (`''` = the components), in worksheet order. */
  readonly childNodes: ReadonlyMap<string, readonly StructureNode[]>;
  /** Indicators right below a node, in worksheet order. */
  readonly childIndicators: ReadonlyMap<string, readonly Indicator[]>;
  readonly areas: readonly ChangeArea[];
  readonly portalByItem: ReadonlyMap<ItemId, PortalItem>;
  readonly portalBySoal: ReadonlyMap<number, PortalItem>;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Whether a code is this node's or lies below it. */
export const isWithin = (code: string, node: string): boolean => code === node || code.startsWith(`${node}.`);

/** Number of the change area a code lies in: `A.II.5.iii.a` -> 5; undefined outside the areas. */
export function areaNumber(edition: Edition, code: string): number | undefined {
  return edition.areas.find(({ nodes }) => nodes.some((node) => isWithin(code, node)))?.number;
}

/** Codes of the components that lie outside the change areas: component B, results. */
export function resultComponents(edition: Edition): readonly string[] {
  return (edition.childNodes.get('') ?? [])
    .map((node) => node.code)
    .filter(
      (component) => !edition.areas.some(({ nodes }) => nodes.some((node) => isWithin(node, component))),
    );
}

/** Adds the look-ups to edition data. The data is taken as it is: run the linter for its rules. */
export function indexEdition(data: EditionData): Edition {
  return {
    ...data,
    nodeByCode: new Map(data.nodes.map((node) => [node.code, node])),
    indicatorByCode: new Map(data.indicators.map((indicator) => [indicator.code, indicator])),
    childNodes: grouped(data.nodes, (node) => node.parent ?? ''),
    childIndicators: grouped(data.indicators, (indicator) => indicator.parent),
    areas: changeAreas(data.nodes),
    portalByItem: new Map(data.portal.map((item) => [itemId(item.indicator, item.count), item])),
    portalBySoal: new Map(data.portal.map((item) => [item.soalId, item])),
  };
}
