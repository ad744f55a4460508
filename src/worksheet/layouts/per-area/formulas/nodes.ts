import type { StructureNode } from '../../../../instrument/types';
import type { PortalLayer } from '../../../../assessment/types';
import { binary, call, iff, minus, num, over, plus, range, ref, sum, times } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import { COLUMN, LAYER_COLUMNS } from '../columns';
import type { LayerColumns } from '../columns';
import type { Geometry } from '../geometry';
import { OPEN, isNumber, shareOf } from './parts';

/** Formulas of one row in the columns of a layer. */
export interface FigureFormulas {
  readonly value: Expr;
  readonly percent: Expr;
  readonly answered: Expr;
  readonly floor: Expr;
  readonly ceiling: Expr;
}

/** Helper columns of an indicator that has points of its own (component B). */
export function ownPoints(
  row: number,
  layer: PortalLayer,
): Pick<FigureFormulas, 'answered' | 'floor' | 'ceiling'> {
  const value = ref(row, LAYER_COLUMNS[layer].value);
  const weight = ref(row, COLUMN.weight);
  const points = times(value, weight);
  return {
    answered: iff(isNumber(value), num(1), num(0)),
    floor: iff(isNumber(value), points, num(0)),
    ceiling: iff(isNumber(value), points, weight),
  };
}

/**
 * Formulas of a structure node: a subarea is the mean of its indicators' values times its weight; whatever
 * has parts with points of their own is their sum (Lampiran III, columns H and L). The score is blank only
 * while nothing below is answered; floor and ceiling take open indicators as 0 and 1.
 */
export function nodeFormulas(
  geometry: Geometry,
  node: StructureNode,
  row: number,
  layer: PortalLayer,
): FigureFormulas {
  const columns = LAYER_COLUMNS[layer];
  const weight = ref(row, COLUMN.weight);
  const rowsOf = (parts: readonly { readonly code: string }[]): readonly number[] =>
    parts.map((part) => geometry.rowOf.get(part.code)?.row ?? row);
  const indicators = geometry.edition.childIndicators.get(node.code) ?? [];
  const own = rowsOf(indicators.filter((indicator) => indicator.weight !== null));
  const children = rowsOf(geometry.edition.childNodes.get(node.code) ?? []);
  const points =
    own.length + children.length > 0
      ? summedPoints(own, children, columns)
      : meanPoints(rowsOf(indicators), columns, weight);
  return {
    ...points,
    value: iff(binary('>', ref(row, columns.answered), num(0)), points.value, OPEN),
    percent: shareOf(ref(row, columns.value), weight),
  };
}

function meanPoints(
  rows: readonly number[],
  columns: LayerColumns,
  weight: Expr,
): Omit<FigureFormulas, 'percent'> {
  const values = range(ref(Math.min(...rows), columns.value), ref(Math.max(...rows), columns.value));
  const answered = call('COUNT', values);
  const open = minus(num(rows.length), answered);
  return {
    value: times(call('AVERAGE', values), weight),
    answered,
    floor: times(over(sum(values), num(rows.length)), weight),
    ceiling: times(over(plus(sum(values), open), num(rows.length)), weight),
  };
}

/** An indicator's answered points are its floor: both are 0 while it is open. */
function summedPoints(
  own: readonly number[],
  children: readonly number[],
  columns: LayerColumns,
): Omit<FigureFormulas, 'percent'> {
  const total = (ownCol: number, childCol: number): Expr =>
    sum(...own.map((row) => ref(row, ownCol)), ...children.map((row) => ref(row, childCol)));
  return {
    value: total(columns.floor, columns.value),
    answered: total(columns.answered, columns.answered),
    floor: total(columns.floor, columns.floor),
    ceiling: total(columns.ceiling, columns.ceiling),
  };
}
