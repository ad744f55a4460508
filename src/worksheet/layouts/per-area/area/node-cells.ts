import { PORTAL_LAYERS } from '../../../../assessment/types';
import { ref, text } from '../../../formula/expr';
import type { CellContent } from '../../../plan';
import { COLUMN, LAYER_COLUMNS } from '../columns';
import { nodeFormulas } from '../formulas/nodes';
import { joined } from '../formulas/parts';
import type { Geometry } from '../geometry';
import { formula, value } from '../operations';
import type { SheetRow } from '../rows';
import type { Wording } from '../texts';

/** Number of indicators below a node. */
export function indicatorsBelow(geometry: Geometry, code: string): number {
  const own = geometry.edition.childIndicators.get(code)?.length ?? 0;
  return (geometry.edition.childNodes.get(code) ?? []).reduce(
    (total, child) => total + indicatorsBelow(geometry, child.code),
    own,
  );
}

/** Name, weight, progress and figures of a structure row. */
export function nodeCells(
  geometry: Geometry,
  row: Extract<SheetRow, { kind: 'node' }>,
  wording: Wording,
): readonly (readonly [number, CellContent])[] {
  const { node } = row;
  const group =
    node.level === 'area' && node.parent !== null ? geometry.edition.nodeByCode.get(node.parent) : undefined;
  const name = group
    ? wording.say('area.part', { group: wording.of(group.name), name: wording.of(node.name) })
    : wording.of(node.name);
  const progress = wording.say('area.progress', { of: indicatorsBelow(geometry, node.code) });
  return [
    [COLUMN.statement, value(name)],
    [COLUMN.weight, value(node.weight)],
    [COLUMN.explanation, formula(joined(ref(row.row, COLUMN.answered), text(progress)))],
    ...PORTAL_LAYERS.flatMap((layer) => {
      const figures = nodeFormulas(geometry, node, row.row, layer);
      const columns = LAYER_COLUMNS[layer];
      return (['value', 'percent', 'answered', 'floor', 'ceiling'] as const).map(
        (name) => [columns[name], formula(figures[name])] as const,
      );
    }),
  ];
}
