import { binary, call, minus, num, plus, ref, sum, times } from '../../worksheet/formula/expr';
import type { Expr } from '../../worksheet/formula/expr';
import type { BridgeArea, ExplainedBridge, ExplainedChange } from './explained-bridge';

/** Columns of the table, from 1, and of the chart's data beside it. */
export const COLUMN = {
  code: 1,
  statement: 2,
  fromAnswer: 3,
  toAnswer: 4,
  fromValue: 5,
  toValue: 6,
  weight: 7,
  points: 8,
  reason: 9,
} as const;
export const LAST_COLUMN = COLUMN.reason;
export const DATA = { label: 11, change: 12, level: 13, base: 14, up: 15, down: 16, total: 17 } as const;

/** Rows above the table: the chart stands between the figures and the headings. */
export const ROW = { title: 1, subtitle: 2, chart: 4, chartEnd: 21, heading: 23, first: 24 } as const;

export type BridgeRow =
  | { readonly kind: 'total'; readonly row: number; readonly side: 'from' | 'to' }
  | { readonly kind: 'area'; readonly row: number; readonly area: BridgeArea }
  | { readonly kind: 'none'; readonly row: number }
  | { readonly kind: 'change'; readonly row: number; readonly change: ExplainedChange }
  | { readonly kind: 'difference'; readonly row: number };

/** Rows of the table: the first layer's total, each area with its changes, the second layer's total, the difference. */
export function bridgeRows(bridge: ExplainedBridge): readonly BridgeRow[] {
  let row: number = ROW.first;
  const next = (): number => row++;
  return [
    { kind: 'total', row: next(), side: 'from' },
    ...bridge.areas.flatMap((area): readonly BridgeRow[] => [
      { kind: 'area', row: next(), area },
      ...(area.changes.length === 0
        ? [{ kind: 'none', row: next() } as const]
        : area.changes.map((change) => ({ kind: 'change', row: next(), change }) as const)),
    ]),
    { kind: 'total', row: next(), side: 'to' },
    { kind: 'difference', row: next() },
  ];
}

/** Points of an area's row, as the sum of its changes; 0 where there is none. */
export function areaPoints(rows: readonly BridgeRow[], area: BridgeArea): Expr {
  const own = rows.filter((row) => row.kind === 'change' && area.changes.includes(row.change));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return num(0);
  return sum({
    kind: 'range',
    from: ref(first.row, COLUMN.points),
    to: ref(last.row, COLUMN.points),
  });
}

/** Points of one change: what the value rose by, of 1, times the indicator's weight. Blank values are 0. */
export function changePoints(row: number): Expr {
  return times(minus(ref(row, COLUMN.toValue), ref(row, COLUMN.fromValue)), ref(row, COLUMN.weight));
}

const rowsOf = (rows: readonly BridgeRow[], kind: BridgeRow['kind']): readonly number[] =>
  rows.filter((row) => row.kind === kind).map(({ row }) => row);

/** The second total from the first and the areas, and the difference of both. */
export function totalFormulas(rows: readonly BridgeRow[]): { readonly to: Expr; readonly difference: Expr } {
  const [from = 0, to = 0] = rowsOf(rows, 'total');
  const areas = rowsOf(rows, 'area').map((row) => ref(row, COLUMN.points));
  return {
    to: plus(ref(from, COLUMN.points), sum(...areas)),
    difference: minus(ref(to, COLUMN.points), ref(from, COLUMN.points)),
  };
}

/** One column of the chart: where it stands on, and what it shows; levels run from column to column. */
export interface StepFormulas {
  readonly label: Expr;
  readonly change: Expr | null;
  readonly level: Expr;
  readonly base: Expr;
  readonly up: Expr;
  readonly down: Expr;
  readonly total: Expr;
}

/**
 * The waterfall's columns, on rows from `ROW.first`: both totals stand on the axis, an area stands between the levels
 * before and after it.
 */
export function chartSteps(rows: readonly BridgeRow[]): readonly StepFormulas[] {
  const shown = rows.filter(({ kind }) => kind === 'total' || kind === 'area');
  return shown.map(({ kind, row }, at): StepFormulas => {
    const own = ROW.first + at;
    const points = ref(row, COLUMN.points);
    const label = ref(row, COLUMN.code);
    if (kind === 'total')
      return { label, change: null, level: points, base: num(0), up: num(0), down: num(0), total: points };
    const [before, level, change] = [ref(own - 1, DATA.level), ref(own, DATA.level), ref(own, DATA.change)];
    return {
      label,
      change: points,
      level: plus(before, change),
      base: call('MIN', before, level),
      up: call('MAX', change, num(0)),
      down: call('MAX', binary('-', num(0), change), num(0)),
      total: num(0),
    };
  });
}
