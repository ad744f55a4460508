import type { Edition } from '../../instrument/edition';
import { foldText } from '../../support/text';
import { box, formula, value } from '../../worksheet/layouts/per-area/operations';
import { landscape } from '../../worksheet/layouts/per-area/print';
import type { CellContent, Plan } from '../../worksheet/plan';
import type { CellScalar, WorkbookImage } from '../../worksheet/workbook-image';
import { DATA_WIDTH, writeChart } from './bridge-chart';
import { BridgePage, WIDTHS } from './bridge-page';
import type { BridgeSheet } from './bridge-page';
import { writeRemarks } from './bridge-remarks';
import {
  areaPoints,
  bridgeRows,
  changePoints,
  COLUMN,
  DATA,
  LAST_COLUMN,
  ROW,
  totalFormulas,
} from './bridge-rows';
import type { BridgeRow } from './bridge-rows';
import type { ExplainedBridge, ExplainedChange } from './explained-bridge';

/** Its name stays Indonesian in both languages, as those of all sheets; further ones are numbered: `Jembatan Nilai 2`. */
export const BRIDGE_SHEET = 'Jembatan Nilai';

/** A name for the sheet that no sheet of the workbook has: an earlier bridge is a record and stays. */
export function bridgeSheetName(image: WorkbookImage): string {
  const taken = new Set(image.sheets.map(({ name }) => foldText(name)));
  for (let number = 1; ; number++) {
    const name = number === 1 ? BRIDGE_SHEET : `${BRIDGE_SHEET} ${String(number)}`;
    if (!taken.has(foldText(name))) return name;
  }
}

function writeHead(page: BridgePage, { from, to }: ExplainedBridge): void {
  const { say } = page;
  page.write(ROW.title, new Map([[1, value(say('bridge.title'))]]));
  page.style(ROW.title, 1, 1, 'bridgeTitle');
  page.height(ROW.title, 28);
  const layers = { from: page.long(from.layer), to: page.long(to.layer) };
  page.write(ROW.subtitle, new Map([[1, value(say('bridge.subtitle', layers))]]));
  page.style(ROW.subtitle, 1, LAST_COLUMN, 'bridgeSubtitle');
  page.merge(ROW.subtitle, 1, LAST_COLUMN);
  page.height(ROW.subtitle, 18);
  const [a, b] = [{ layer: page.short(from.layer) }, { layer: page.short(to.layer) }];
  page.headings(
    ROW.heading,
    new Map([
      [COLUMN.code, say('bridge.code')],
      [COLUMN.statement, say('bridge.statement')],
      [COLUMN.fromAnswer, say('sheet.answer', a)],
      [COLUMN.toAnswer, say('sheet.answer', b)],
      [COLUMN.fromValue, say('sheet.value', a)],
      [COLUMN.toValue, say('sheet.value', b)],
      [COLUMN.weight, say('bridge.weight')],
      [COLUMN.points, say('bridge.points')],
      [COLUMN.reason, say('bridge.reason')],
    ]),
  );
}

/** A row of a total, of a difference or of an area: texts on the left, points on the right. */
function writeSum(
  page: BridgePage,
  row: number,
  texts: readonly [code: string, text: string],
  points: CellContent,
  styles: readonly [row: string, points: string],
): void {
  page.write(
    row,
    new Map([
      [COLUMN.code, value(texts[0])],
      [COLUMN.statement, value(texts[1])],
      [COLUMN.points, points],
    ]),
  );
  page.style(row, 1, LAST_COLUMN, styles[0]);
  page.style(row, COLUMN.points, COLUMN.points, styles[1]);
  page.height(row, 19);
}

function writeChange(page: BridgePage, row: number, change: ExplainedChange): void {
  const { indicator, from, to, weight, why } = change;
  const statement = page.wording.of(change.statement);
  const given = (col: number, scalar: CellScalar): readonly (readonly [number, CellContent])[] =>
    scalar === null ? [] : [[col, { value: scalar }]];
  page.write(
    row,
    new Map([
      [COLUMN.code, value(indicator)],
      [COLUMN.statement, value(statement)],
      ...given(COLUMN.fromAnswer, from.answer),
      ...given(COLUMN.toAnswer, to.answer),
      ...given(COLUMN.fromValue, from.value),
      ...given(COLUMN.toValue, to.value),
      [COLUMN.weight, value(weight)],
      [COLUMN.points, formula(changePoints(row))],
      [COLUMN.reason, value(why)],
    ]),
  );
  page.style(row, COLUMN.code, COLUMN.code, 'bridgeCode');
  page.style(row, COLUMN.statement, COLUMN.statement, 'bridgeText');
  page.style(row, COLUMN.fromAnswer, COLUMN.toAnswer, 'bridgeAnswer');
  page.style(row, COLUMN.fromValue, COLUMN.weight, 'bridgeValue');
  page.style(row, COLUMN.points, COLUMN.points, 'bridgePoints');
  page.style(row, COLUMN.reason, COLUMN.reason, 'bridgeText');
  page.fit(row, [
    [statement, COLUMN.statement, COLUMN.statement],
    [why, COLUMN.reason, COLUMN.reason],
  ]);
}

function writeRow(
  page: BridgePage,
  bridge: ExplainedBridge,
  rows: readonly BridgeRow[],
  row: BridgeRow,
): void {
  const { say } = page;
  const totals = totalFormulas(rows);
  switch (row.kind) {
    case 'total': {
      const { layer, total } = bridge[row.side];
      const points = row.side === 'from' ? value(total) : formula(totals.to);
      const text = say('bridge.total', { layer: page.long(layer) });
      writeSum(page, row.row, [page.short(layer), text], points, ['bridgeTotal', 'bridgeTotalPoints']);
      return;
    }
    case 'difference': {
      const points = formula(totals.difference);
      writeSum(page, row.row, ['', say('bridge.difference')], points, ['bridgeTotal', 'bridgeDifference']);
      return;
    }
    case 'area': {
      const { area, name } = row.area;
      const text = page.wording.of(name);
      const points = formula(areaPoints(rows, row.area));
      writeSum(page, row.row, [area === null ? text : String(area), text], points, [
        'bridgeArea',
        'bridgeAreaPoints',
      ]);
      return;
    }
    case 'none':
      page.write(row.row, new Map([[COLUMN.statement, value(say('bridge.none'))]]));
      page.style(row.row, 1, LAST_COLUMN, 'bridgeNone');
      return;
    case 'change':
      writeChange(page, row.row, row.change);
  }
}

/**
 * The bridge as a sheet to be added to a workbook: a waterfall chart, the changes by area with subtotals that add up
 * to the second total by formulas, and the second layer's notes and recommendations.
 */
export function bridgePlan(edition: Edition, given: BridgeSheet): Plan {
  const { sheet, bridge } = given;
  const page = new BridgePage(given);
  const rows = bridgeRows(bridge);
  writeHead(page, bridge);
  for (const row of rows) writeRow(page, bridge, rows, row);
  writeChart(page, bridge, rows);
  const last = writeRemarks(page, given, (rows.at(-1)?.row ?? ROW.first) + 2);
  const widths = [
    ...WIDTHS.map((width, at) => ({ col: at + 1, width })),
    ...Array.from({ length: DATA.total - DATA.label + 1 }, (_, at) => ({
      col: DATA.label + at,
      width: DATA_WIDTH,
    })),
  ];
  return {
    layout: 'bridge',
    edition: edition.id,
    operations: [
      { op: 'addSheet', sheet, visibility: 'visible', tabColor: '4B4070', showGridlines: false, zoom: 90 },
      { op: 'columns', sheet, widths },
      { op: 'rows', sheet, heights: page.heights },
      ...page.operations,
      {
        op: 'print',
        sheet,
        setup: landscape(box(1, 1, last, LAST_COLUMN), page.wording.of(edition.name), page.wording),
      },
      { op: 'protect', sheet },
    ],
  };
}
