import type { NodeLevel } from '../../instrument/types';
import type { OutlineItem } from './outline';

const RESULTS = /\bhasil\b/i;

/**
 * The level of every node, from what lies below it: a subarea has indicators, an area subareas, a component stands
 * at the top, and what is between component and area is a group. Results have indicators right below their groups.
 */
export function levelsOf(
  nodes: readonly OutlineItem[],
  indicators: readonly OutlineItem[],
): ReadonlyMap<string, NodeLevel> {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const withIndicators = new Set(indicators.map(({ parent }) => parent));
  const below = (code: string): readonly OutlineItem[] => nodes.filter(({ parent }) => parent === code);
  const depth = ({ parent }: OutlineItem): number => {
    const above = byCode.get(parent);
    return above ? 1 + depth(above) : 0;
  };
  const component = (node: OutlineItem): OutlineItem => {
    const above = byCode.get(node.parent);
    return above ? component(above) : node;
  };
  const deepest = (code: string): number =>
    Math.max(0, ...below(code).map((child) => 1 + deepest(child.code)));
  const levels = new Map<string, NodeLevel>();
  for (const node of nodes) {
    const top = component(node);
    const isResult = deepest(top.code) <= 1 && RESULTS.test(top.row.text);
    if (depth(node) === 0) levels.set(node.code, 'component');
    else if (isResult) levels.set(node.code, 'group');
    else if (withIndicators.has(node.code)) levels.set(node.code, depth(node) === 1 ? 'area' : 'subarea');
    else if (below(node.code).some((child) => withIndicators.has(child.code))) levels.set(node.code, 'area');
    else levels.set(node.code, 'group');
  }
  return levels;
}
