import { over, ref, sum } from '../../../formula/expr';
import type { CellContent, Operation } from '../../../plan';
import { indicatorsBelow } from '../area/node-cells';
import { sheetFigure, weightOf } from '../formulas/figures';
import type { Geometry, TableSheet } from '../geometry';
import { COLOR } from '../palette';
import { block, box, formula, linkTo, value, writeRows } from '../operations';
import { SHEET } from '../sheet-names';
import type { PerAreaStyle } from '../styles';
import type { Wording } from '../texts';
import { IDENTITY_COLUMN as COL, IDENTITY_ROW } from './cells';

const sheet = SHEET.identity;

function sheetRow(
  geometry: Geometry,
  table: TableSheet,
  row: number,
  wording: Wording,
): ReadonlyMap<number, CellContent> {
  const of = table.roots.reduce((total, code) => total + indicatorsBelow(geometry, code), 0);
  const name = table.area ? wording.of(table.area.name) : wording.say('results.title');
  return new Map<number, CellContent>([
    [COL.number, value(table.area ? table.area.number : table.roots.join(', '))],
    [COL.label, value(name)],
    [COL.value, value(weightOf(geometry, table.roots))],
    [COL.answered, formula(sum(...sheetFigure(geometry, table, 'answered', 'unit', sheet)))],
    [COL.of, value(of)],
    [COL.share, formula(over(ref(row, COL.answered), ref(row, COL.of)))],
  ]);
}

function totalRow(
  first: number,
  last: number,
  row: number,
  wording: Wording,
): ReadonlyMap<number, CellContent> {
  const total = (col: number): CellContent =>
    formula(sum({ kind: 'range', from: ref(first, col), to: ref(last, col) }));
  return new Map<number, CellContent>([
    [COL.label, value(wording.say('contents.recap'))],
    [COL.value, total(COL.value)],
    [COL.answered, total(COL.answered)],
    [COL.of, total(COL.of)],
    [COL.share, formula(over(ref(row, COL.answered), ref(row, COL.of)))],
  ]);
}

const LOOKS: readonly (readonly [number, PerAreaStyle, PerAreaStyle])[] = [
  [COL.number, 'cellCenter', 'totalText'],
  [COL.label, 'cellLink', 'totalLink'],
  [COL.value, 'cellPoints', 'totalPoints'],
  [COL.answered, 'cellCount', 'totalCount'],
  [COL.of, 'cellCount', 'totalCount'],
  [COL.share, 'cellShare', 'totalShare'],
];

/** All sheets with a link and how far each is filled, live; the last row leads to the recap. */
export function contentsOperations(geometry: Geometry, wording: Wording): readonly Operation[] {
  const { tables } = geometry;
  const first = IDENTITY_ROW.firstSheet;
  const last = first + tables.length - 1;
  const targets = [...tables.map((table) => table.sheet), SHEET.recap];
  const headings = (['number', 'sheet', 'weight', 'answered', 'of', 'share'] as const).map((name) =>
    wording.say(`contents.${name}`),
  );
  return [
    ...block(
      sheet,
      { row: IDENTITY_ROW.contents, from: COL.number, to: COL.share },
      value(wording.say('contents.heading')),
      'bar',
    ),
    writeRows(sheet, IDENTITY_ROW.contentsHeader, COL.number, COL.share, [
      new Map(headings.map((text, at) => [COL.number + at, value(text)])),
      ...tables.map((table, at) => sheetRow(geometry, table, first + at, wording)),
      totalRow(first, last, last + 1, wording),
    ]),
    {
      op: 'style',
      sheet,
      range: box(IDENTITY_ROW.contentsHeader, COL.number, IDENTITY_ROW.contentsHeader, COL.share),
      style: 'tableHeading',
    },
    ...LOOKS.flatMap(([col, style, total]): readonly Operation[] => [
      { op: 'style', sheet, range: box(first, col, last, col), style },
      { op: 'style', sheet, range: box(last + 1, col), style: total },
    ]),
    ...targets.map((target, at): Operation => ({
      op: 'link',
      sheet,
      cell: box(first + at, COL.label),
      target: linkTo(target),
      tip: wording.say('contents.tip', { sheet: target }),
    })),
    {
      op: 'dataBar',
      sheet,
      range: box(first, COL.share, last + 1, COL.share),
      color: COLOR.progress,
      min: 0,
      max: 1,
    },
  ];
}
