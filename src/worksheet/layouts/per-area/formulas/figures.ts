import type { PortalLayer } from '../../../../assessment/types';
import { iff, num, over, sum, times } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import { LAYER_COLUMNS } from '../columns';
import { cellOf } from '../geometry';
import type { Geometry, TableSheet } from '../geometry';
import { isNumber, refTo } from './parts';

export type Figure = 'value' | 'answered' | 'floor' | 'ceiling';

/** Cell of a figure of a node that stands on a table sheet. */
function onTable(
  geometry: Geometry,
  code: string,
  figure: Figure,
  layer: PortalLayer,
  sheet: string,
): Expr | undefined {
  const place = cellOf(geometry, code, LAYER_COLUMNS[layer][figure]);
  return place && refTo(place, sheet);
}

/** The table-sheet nodes a node is made of: itself, or those right below it that have a row. */
function shownNodes(geometry: Geometry, code: string): readonly string[] {
  if (geometry.rowOf.has(code)) return [code];
  return (geometry.edition.childNodes.get(code) ?? []).flatMap((child) => shownNodes(geometry, child.code));
}

/** One figure of a node as cells of table sheets that add up to it, for a formula on `sheet`. */
export function figureCells(
  geometry: Geometry,
  code: string,
  figure: Figure,
  layer: PortalLayer,
  sheet: string,
): readonly Expr[] {
  return shownNodes(geometry, code).flatMap((each) => onTable(geometry, each, figure, layer, sheet) ?? []);
}

/** The same for a whole sheet: an area with both its parts, or component B. */
export function sheetFigure(
  geometry: Geometry,
  table: TableSheet,
  figure: Figure,
  layer: PortalLayer,
  sheet: string,
): readonly Expr[] {
  return table.roots.flatMap((code) => figureCells(geometry, code, figure, layer, sheet));
}

/** Floor or ceiling of a single indicator, in points; an open one counts 0 or its full weight. */
function indicatorPoints(
  geometry: Geometry,
  code: string,
  figure: 'floor' | 'ceiling',
  sheet: string,
): readonly Expr[] {
  const indicator = geometry.edition.indicatorByCode.get(code);
  const place = cellOf(geometry, code, LAYER_COLUMNS.unit.value);
  if (!indicator || !place) return [];
  const siblings = geometry.edition.childIndicators.get(indicator.parent)?.length ?? 1;
  const weight =
    indicator.weight ?? (geometry.edition.nodeByCode.get(indicator.parent)?.weight ?? 0) / siblings;
  const value = refTo(place, sheet);
  return [iff(isNumber(value), times(value, num(weight)), num(figure === 'floor' ? 0 : weight))];
}

/** Floor or ceiling of nodes or single indicators taken together, in points. */
export function pointsOf(
  geometry: Geometry,
  codes: readonly string[],
  figure: 'floor' | 'ceiling',
  sheet: string,
): Expr {
  return sum(
    ...codes.flatMap((code) =>
      geometry.edition.nodeByCode.has(code)
        ? figureCells(geometry, code, figure, 'unit', sheet)
        : indicatorPoints(geometry, code, figure, sheet),
    ),
  );
}

/** Weight of nodes or single indicators taken together, in points. */
export function weightOf(geometry: Geometry, codes: readonly string[]): number {
  const { nodeByCode, indicatorByCode } = geometry.edition;
  return codes.reduce(
    (total, code) => total + (nodeByCode.get(code)?.weight ?? indicatorByCode.get(code)?.weight ?? 0),
    0,
  );
}

/** Points as a share of a weight. */
export const asShare = (points: Expr, weight: number): Expr => over(points, num(weight));
