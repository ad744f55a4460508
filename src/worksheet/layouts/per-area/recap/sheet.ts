import type { Operation } from '../../../plan';
import type { Geometry } from '../geometry';
import { unitLine } from '../identity/unit-line';
import { block, box, formula, linkTo, value } from '../operations';
import { landscape } from '../print';
import { SHEET, SUMMARY_TAB } from '../sheet-names';
import type { Wording } from '../texts';
import { areaOperations } from './areas';
import { cardOperations } from './cards';
import { RECAP_COLUMN as COL, RECAP_LAST_COLUMN, RECAP_ROW, RECAP_WIDTHS, recapCells } from './cells';
import type { RecapCells } from './cells';
import { CHART_ROWS, areaChart } from './chart';
import { componentOperations } from './components';
import { gateOperations } from './gates';

const sheet = SHEET.recap;
const TABLE_ROW = 19;

function heights(cells: RecapCells): Operation {
  const table = Array.from({ length: cells.chartRow - RECAP_ROW.first }, (_, at) => ({
    row: RECAP_ROW.first + at,
    height: TABLE_ROW,
  }));
  const chart = Array.from({ length: CHART_ROWS }, (_, at) => ({ row: cells.chartRow + at, height: 15 }));
  return {
    op: 'rows',
    sheet,
    heights: [
      { row: RECAP_ROW.title, height: 28 },
      { row: RECAP_ROW.unit, height: 18 },
      { row: RECAP_ROW.unit + 1, height: 8 },
      { row: RECAP_ROW.cardLabel, height: 20 },
      { row: RECAP_ROW.cardFigure, height: 32 },
      { row: RECAP_ROW.cardMeaning, height: 27 },
      { row: RECAP_ROW.cardTpi, height: 18 },
      { row: RECAP_ROW.bar - 1, height: 12 },
      { row: RECAP_ROW.bar, height: 21 },
      { row: RECAP_ROW.header, height: 28 },
      ...table,
      ...chart,
    ],
  };
}

/** The sheet leaders read: totals, areas, components, conditions of both predicates and a chart, on one page. */
export function recapOperations(geometry: Geometry, wording: Wording): readonly Operation[] {
  const cells = recapCells(geometry.edition);
  const lastRow = cells.chartRow + CHART_ROWS - 1;
  return [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: SUMMARY_TAB, showGridlines: false, zoom: 85 },
    { op: 'columns', sheet, widths: RECAP_WIDTHS.map((width, at) => ({ col: at + 1, width })) },
    heights(cells),
    ...block(
      sheet,
      { row: RECAP_ROW.title, from: COL.code, to: COL.code },
      value(wording.say('recap.title')),
      'coverTitle',
    ),
    ...block(
      sheet,
      { row: RECAP_ROW.unit, from: COL.code, to: COL.code },
      formula(unitLine(sheet, wording)),
      'coverSubtitle',
    ),
    ...block(
      sheet,
      { row: RECAP_ROW.title, from: RECAP_LAST_COLUMN, to: RECAP_LAST_COLUMN },
      value(wording.say('link.identity')),
      'link',
    ),
    {
      op: 'link',
      sheet,
      cell: box(RECAP_ROW.title, RECAP_LAST_COLUMN),
      target: linkTo(SHEET.identity),
      tip: wording.say('contents.tip', { sheet: SHEET.identity }),
    },
    ...cardOperations(geometry, cells, wording),
    ...areaOperations(geometry, cells, wording),
    ...componentOperations(geometry, cells, wording),
    ...gateOperations(geometry, cells, wording),
    { op: 'chart', sheet, chart: areaChart(geometry, cells, wording) },
    {
      op: 'print',
      sheet,
      setup: {
        ...landscape(box(1, 1, lastRow, RECAP_LAST_COLUMN), wording.of(geometry.edition.name), wording),
        fitToHeight: 1,
      },
    },
    { op: 'protect', sheet },
  ];
}
