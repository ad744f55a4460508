import type { PortalLayer } from '../../../../assessment/types';
import { call, ref } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import type { CellContent, Operation } from '../../../plan';
import type { StructureNode } from '../../../../instrument/types';
import { figureCells } from '../formulas/figures';
import type { Figure } from '../formulas/figures';
import { shareOf, sumOfScored } from '../formulas/parts';
import type { Geometry } from '../geometry';
import { block, box, formula, value, writeRows } from '../operations';
import { SHEET } from '../sheet-names';
import type { PerAreaStyle } from '../styles';
import type { Wording } from '../texts';
import { RECAP_COLUMN as COL } from './cells';
import type { RecapCells } from './cells';

const sheet = SHEET.recap;

/** A node's figure: the sum of its parts in this table, or of the cells on the sheets that show them. */
function parts(
  geometry: Geometry,
  cells: RecapCells,
  node: StructureNode,
  col: number,
  figure: Figure,
  layer: PortalLayer,
): readonly Expr[] {
  const below = cells.nodes.filter((each) => each.node.parent === node.code).map(({ row }) => ref(row, col));
  return below.length > 0 && !geometry.rowOf.has(node.code)
    ? below
    : figureCells(geometry, node.code, figure, layer, sheet);
}

function nodeCells(
  geometry: Geometry,
  cells: RecapCells,
  node: StructureNode,
  row: number,
  wording: Wording,
): ReadonlyMap<number, CellContent> {
  const of = (col: number, figure: Figure, layer: PortalLayer = 'unit'): readonly Expr[] =>
    parts(geometry, cells, node, col, figure, layer);
  return new Map<number, CellContent>([
    [COL.code, value(node.code)],
    [COL.name, value(wording.of(node.name))],
    [COL.weight, value(node.weight)],
    [COL.score, formula(sumOfScored(of(COL.score, 'value')))],
    [COL.floor, formula(call('SUM', ...of(COL.floor, 'floor')))],
    [COL.ceiling, formula(call('SUM', ...of(COL.ceiling, 'ceiling')))],
    [COL.percent, formula(shareOf(ref(row, COL.score), ref(row, COL.weight)))],
    [COL.tpi, formula(sumOfScored(of(COL.tpi, 'value', 'tpi')))],
  ]);
}

function totalCells(cells: RecapCells, wording: Wording): ReadonlyMap<number, CellContent> {
  const components = cells.nodes.filter(({ node }) => node.parent === null);
  const column = (col: number): readonly Expr[] => components.map(({ row }) => ref(row, col));
  return new Map<number, CellContent>([
    [COL.name, value(wording.say('recap.total'))],
    [COL.weight, formula(call('SUM', ...column(COL.weight)))],
    [COL.score, formula(sumOfScored(column(COL.score)))],
    [COL.floor, formula(call('SUM', ...column(COL.floor)))],
    [COL.ceiling, formula(call('SUM', ...column(COL.ceiling)))],
    [COL.percent, formula(shareOf(ref(cells.totalRow, COL.score), ref(cells.totalRow, COL.weight)))],
    [COL.tpi, formula(sumOfScored(column(COL.tpi)))],
  ]);
}

const LOOKS: readonly (readonly [number, PerAreaStyle, PerAreaStyle])[] = [
  [COL.code, 'cellText', 'totalText'],
  [COL.name, 'cellText', 'totalText'],
  [COL.weight, 'cellPoints', 'totalPoints'],
  [COL.score, 'cellPoints', 'totalPoints'],
  [COL.floor, 'cellPoints', 'totalPoints'],
  [COL.ceiling, 'cellPoints', 'totalPoints'],
  [COL.percent, 'cellShare', 'totalShare'],
  [COL.tpi, 'cellPoints', 'totalPoints'],
];

/** Table of components and groups with the grand total. */
export function componentOperations(
  geometry: Geometry,
  cells: RecapCells,
  wording: Wording,
): readonly Operation[] {
  const first = cells.componentsHeader + 1;
  return [
    ...block(
      sheet,
      { row: cells.componentsBar, from: COL.code, to: COL.tpi },
      value(wording.say('recap.components')),
      'bar',
    ),
    writeRows(sheet, cells.componentsHeader, COL.code, COL.tpi, [
      new Map([
        [COL.code, value(wording.say('column.code'))],
        [COL.name, value(wording.say('recap.component'))],
        [COL.weight, value(wording.say('column.weight'))],
        [COL.score, value(wording.say('recap.scored'))],
        [COL.floor, value(wording.say('recap.floor'))],
        [COL.ceiling, value(wording.say('recap.ceiling'))],
        [COL.percent, value(wording.say('column.percent'))],
        [COL.tpi, value(wording.say('recap.tpi'))],
      ]),
      ...cells.nodes.map(({ node, row }) => nodeCells(geometry, cells, node, row, wording)),
      totalCells(cells, wording),
    ]),
    {
      op: 'style',
      sheet,
      range: box(cells.componentsHeader, COL.code, cells.componentsHeader, COL.tpi),
      style: 'tableHeading',
    },
    ...LOOKS.flatMap(([col, style, total]): readonly Operation[] => [
      { op: 'style', sheet, range: box(first, col, cells.totalRow - 1, col), style },
      { op: 'style', sheet, range: box(cells.totalRow, col), style: total },
    ]),
    ...cells.nodes
      .filter(({ node }) => node.parent === null)
      .map(({ row }): Operation => ({
        op: 'style',
        sheet,
        range: box(row, COL.code, row, COL.name),
        style: 'cellBold',
      })),
  ];
}
