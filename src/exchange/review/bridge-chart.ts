import { box, chartRange, formula, value } from '../../worksheet/layouts/per-area/operations';
import type { ChartSpec } from '../../worksheet/plan';
import type { BridgePage } from './bridge-page';
import { chartSteps, DATA, LAST_COLUMN, ROW } from './bridge-rows';
import type { BridgeRow } from './bridge-rows';
import type { ExplainedBridge } from './explained-bridge';

const COLORS = { base: 'FFFFFF', total: '12384A', up: '3A8F7B', down: 'C0504D' } as const;
const DATA_COLUMNS = ['change', 'level', 'base', 'up', 'down', 'total'] as const;
type DataColumn = (typeof DATA_COLUMNS)[number];

/** Columns of the chart's data, in characters. */
export const DATA_WIDTH = 10;

function namesOf({ say }: BridgePage): Readonly<Record<DataColumn, string>> {
  return {
    change: say('bridge.change'),
    level: say('bridge.step'),
    base: say('bridge.base'),
    up: say('bridge.up'),
    down: say('bridge.down'),
    total: say('bridge.step'),
  };
}

/** The part of the axis the levels lie in, in whole fives, so that small changes can be seen; 0 and 100 at the ends. */
function axisOf({ from, areas }: ExplainedBridge): { readonly min: number; readonly max: number } {
  let level = from.total;
  const levels = [level, ...areas.map(({ points }) => (level += points))];
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const air = Math.max(1, (high - low) * 0.3);
  return {
    min: Math.max(0, Math.floor((low - air) / 5) * 5),
    max: Math.min(100, Math.ceil((high + air) / 5) * 5),
  };
}

/**
 * A waterfall of stacked columns: what rises or falls stands on a series without fill. Not every program that opens
 * the file knows Excel's own kind of waterfall.
 */
function waterfall(page: BridgePage, bridge: ExplainedBridge, last: number): ChartSpec {
  const names = namesOf(page);
  const column = (col: number): string => chartRange(page.sheet, col, ROW.first, last);
  const layers = { from: page.short(bridge.from.layer), to: page.short(bridge.to.layer) };
  const series = (part: 'base' | 'up' | 'down' | 'total'): ChartSpec['series'][number] => ({
    name: names[part],
    values: column(DATA[part]),
    categories: column(DATA.label),
    color: COLORS[part],
  });
  return {
    type: 'column',
    grouping: 'stacked',
    title: page.say('bridge.chart', layers),
    altText: page.say('bridge.alt', layers),
    series: [{ ...series('base'), invisible: true }, series('total'), series('up'), series('down')],
    legend: false,
    from: { row: ROW.chart, col: 1 },
    to: { row: ROW.chartEnd, col: LAST_COLUMN },
    axis: { ...axisOf(bridge), format: '0' },
  };
}

/** The chart's data beside the table, outside the printed page, and the chart above it. */
export function writeChart(page: BridgePage, bridge: ExplainedBridge, rows: readonly BridgeRow[]): void {
  const { sheet } = page;
  const steps = chartSteps(rows);
  const names = namesOf(page);
  const last = ROW.first + steps.length - 1;
  const headings = [page.say('bridge.data'), ...DATA_COLUMNS.map((column) => names[column])];
  const lines = steps.map((step) => [
    formula(step.label),
    ...DATA_COLUMNS.map((column) => {
      const own = step[column];
      return own === null ? null : formula(own);
    }),
  ]);
  const heading = box(ROW.heading, DATA.label, ROW.heading, DATA.total);
  const data = box(ROW.first, DATA.label, last, DATA.total);
  page.operations.push(
    { op: 'write', sheet, at: box(ROW.heading, DATA.label), cells: [headings.map(value), ...lines] },
    { op: 'style', sheet, range: heading, style: 'bridgeDataHeading' },
    { op: 'style', sheet, range: data, style: 'bridgeData' },
    { op: 'chart', sheet, chart: waterfall(page, bridge, last) },
  );
  for (let row: number = ROW.chart; row <= ROW.chartEnd; row++) page.height(row, 15);
}
