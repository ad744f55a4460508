import type { ChartSpec } from '../../../plan';
import type { Geometry } from '../geometry';
import { chartRange } from '../operations';
import { COLOR } from '../palette';
import { SHEET } from '../sheet-names';
import type { Wording } from '../texts';
import { RECAP_COLUMN as COL, RECAP_LAST_COLUMN, RECAP_ROW } from './cells';
import type { RecapCells } from './cells';

const MINIMUM_COLORS = [COLOR.wbk, COLOR.wbbm];
export const CHART_ROWS = 19;

/** Shares of the areas beside the minimum of each predicate, as a native chart that follows the cells. */
export function areaChart(geometry: Geometry, cells: RecapCells, wording: Wording): ChartSpec {
  const last = RECAP_ROW.first + geometry.edition.areas.length - 1;
  const column = (col: number): string => chartRange(SHEET.recap, col, RECAP_ROW.first, last);
  const categories = column(COL.name);
  return {
    type: 'column',
    grouping: 'clustered',
    title: wording.say('chart.title'),
    altText: wording.say('chart.alt'),
    series: [
      { name: wording.say('chart.share'), values: column(COL.areaShare), categories, color: COLOR.bar },
      ...cells.predicates.map((predicate, at) => ({
        name: wording.say('recap.minimum', { predicate }),
        values: column(COL.areaFirstMinimum + at),
        categories,
        color: MINIMUM_COLORS[at] ?? COLOR.muted,
      })),
    ],
    from: { row: cells.chartRow, col: COL.code },
    to: { row: cells.chartRow + CHART_ROWS - 1, col: RECAP_LAST_COLUMN },
    axis: { min: 0, max: 1, format: '0%' },
  };
}
