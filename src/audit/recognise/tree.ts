import { COUNT_KIND, SHEET_KIND } from '../../worksheet/recognise/expected-rows';
import type { FoundRow } from '../../worksheet/recognise/found-rows';
import type { Edition } from '../../instrument/edition';
import type { StructureNode } from '../../instrument/types';
import type { WeightTree } from './types';

const SCALES: ReadonlySet<string> = new Set(Object.values(SHEET_KIND));
/** Fewer numbered siblings are no row of areas; all known editions have six. */
const LEAST_AREAS = 4;

interface TreeNode {
  readonly marker: string;
  readonly weight: number;
  readonly children: TreeNode[];
}

export const isScaleRow = (row: FoundRow): boolean => row.kind !== null && SCALES.has(row.kind);

/** How deep a style of numbering lies where all stands in one column: `A`, `II`, `3`, `iv`, `b`. */
function styleDepth(marker: string): number {
  if (/^[IVX]+$/.test(marker)) return 1;
  if (/^[A-Z]$/.test(marker)) return 0;
  if (/^\d+$/.test(marker)) return 2;
  return /^[ivx]+$/.test(marker) ? 3 : 4;
}

/** The numbered rows with a weight as a tree: columns of numbering tell the depth, or its style where there is one column. */
function treeOf(rows: readonly FoundRow[]): readonly TreeNode[] {
  const weighted = rows.filter(({ marker, weight }) => marker !== '' && weight !== null);
  const cols = [...new Set(weighted.map(({ markerCol }) => markerCol))].sort((a, b) => a - b);
  const roots: TreeNode[] = [];
  const path: { readonly depth: number; readonly node: TreeNode }[] = [];
  for (const { marker, markerCol, weight } of weighted) {
    const depth = cols.length > 1 ? cols.indexOf(markerCol) : styleDepth(marker);
    const node: TreeNode = { marker, weight: weight ?? 0, children: [] };
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= depth) path.pop();
    const parent = path.at(-1)?.node;
    (parent ? parent.children : roots).push(node);
    path.push({ depth, node });
  }
  return roots;
}

const isArea = ({ marker }: TreeNode): boolean => /^\d+$/.test(marker);

/** Groups of numbered siblings, wherever they stand. */
function sectionsOf(nodes: readonly TreeNode[]): readonly (readonly number[])[] {
  const areas = nodes.filter(isArea);
  const own = areas.length >= LEAST_AREAS ? [areas.map(({ weight }) => weight)] : [];
  return [...own, ...nodes.filter((node) => !isArea(node)).flatMap(({ children }) => sectionsOf(children))];
}

/** The structure of a sheet by its numbering and weights. */
export function weightTree(rows: readonly FoundRow[]): WeightTree {
  const roots = treeOf(rows);
  return {
    components: roots.map(({ weight }) => weight),
    sections: sectionsOf(roots),
    results: roots.length > 1 ? (roots.at(-1)?.children.map(({ weight }) => weight) ?? []) : [],
    // headings of a block of counts carry a percent sign and a weight, but neither number nor answer
    indicators: rows.filter((row) => isScaleRow(row) && !(row.marker === '' && row.kind === '%')).length,
    counts: rows.filter(({ kind }) => kind === COUNT_KIND).length,
  };
}

/** The structure of an edition, in the same terms. */
export function editionTree(edition: Edition): WeightTree {
  const children = (code: string): readonly StructureNode[] => edition.childNodes.get(code) ?? [];
  const roots = children('');
  const weights = (nodes: readonly StructureNode[]): readonly number[] => nodes.map(({ weight }) => weight);
  const sections = (nodes: readonly StructureNode[]): readonly (readonly number[])[] => {
    const areas = nodes.filter(({ level }) => level === 'area');
    const others = nodes.filter(({ level }) => level !== 'area');
    return [
      ...(areas.length > 0 ? [weights(areas)] : []),
      ...others.flatMap(({ code }) => sections(children(code))),
    ];
  };
  return {
    components: weights(roots),
    sections: sections(roots),
    results: weights(children(roots.at(-1)?.code ?? '')),
    indicators: edition.indicators.length,
    counts: edition.indicators.reduce((sum, { counts }) => sum + counts.length, 0),
  };
}

/** Whether a tree is an LKE's at all: components that add up to 100 points, or a row of areas. */
export function isLkeTree({ components, sections }: WeightTree): boolean {
  const sum = components.reduce((total, weight) => total + weight, 0);
  return sections.length > 0 && (components.length >= 2 || Math.abs(sum - 100) < 0.5);
}
