import { wordOverlap, words } from '../support/text';
import { ordinalOf } from './numbering';
import type { LocalText, StructureNode } from './types';

/** One of the change areas (six in every edition known so far): its fulfilment and reform parts together. */
export interface ChangeArea {
  /** From 1, the number staff know the area by. */
  readonly number: number;
  readonly name: LocalText;
  /** Codes of its parts, e.g. `A.I.1` and `A.II.1`. */
  readonly nodes: readonly string[];
  /** Points of all parts together. */
  readonly weight: number;
}

/** Two parts of one area bear its name; other editions may number two sections from 1 each. */
const SAME_NAME = 0.5;

function sameName(a: LocalText, b: LocalText): boolean {
  return a.id.trim() === b.id.trim() || wordOverlap(words(a.id), words(b.id)) >= SAME_NAME;
}

/**
 * The change areas of an edition: nodes of level `area`, those of one number and name taken together. The number
 * is the last part of the code (`A.II.5` and `A.V` are both 5); the next free one where it is taken.
 */
export function changeAreas(nodes: readonly StructureNode[]): readonly ChangeArea[] {
  const areas = new Map<number, StructureNode[]>();
  for (const node of nodes.filter((each) => each.level === 'area')) {
    let number = ordinalOf(node.code) ?? 1;
    for (;;) {
      const [first] = areas.get(number) ?? [];
      if (!first || (first.parent !== node.parent && sameName(first.name, node.name))) break;
      number++;
    }
    areas.set(number, [...(areas.get(number) ?? []), node]);
  }
  return [...areas].map(([number, parts]) => ({
    number,
    name: parts[0]?.name ?? { id: String(number) },
    nodes: parts.map((part) => part.code),
    weight: parts.reduce((total, part) => total + part.weight, 0),
  }));
}
