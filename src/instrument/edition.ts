import type { EditionData, Indicator, LocalText, PortalItem, StructureNode } from './types';

/** One of the six change areas: its fulfilment and reform parts together. */
export interface ChangeArea {
  /** 1..6, the number staff know the area by. */
  readonly number: number;
  readonly name: LocalText;
  /** Codes of its parts, e.g. `A.I.1` and `A.II.1`. */
  readonly nodes: readonly string[];
  /** Points of all parts together. */
  readonly weight: number;
}

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

/** Number of the change area a code lies in: `A.II.5.iii.a` -> 5; undefined outside the areas. */
export function areaNumber(code: string): number | undefined {
  const match = /^A\.(?:I|II)\.(\d+)(?:\.|$)/.exec(code);
  return match ? Number(match[1]) : undefined;
}

function changeAreas(nodes: readonly StructureNode[]): readonly ChangeArea[] {
  const byNumber = grouped(
    nodes.filter((node) => node.level === 'area'),
    (node) => String(areaNumber(node.code) ?? node.code),
  );
  return [...byNumber].map(([number, parts]) => ({
    number: Number(number),
    name: parts[0]?.name ?? { id: number },
    nodes: parts.map((part) => part.code),
    weight: parts.reduce((total, part) => total + part.weight, 0),
  }));
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
