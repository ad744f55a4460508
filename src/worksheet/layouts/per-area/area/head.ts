import { binary, iff, num, over, ref, sum } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import type { CellContent, Operation } from '../../../plan';
import { COLUMN, LAST_COLUMN, LAST_VISIBLE, LAYER_COLUMNS, ROW } from '../columns';
import type { ColumnName } from '../columns';
import { OPEN, sumOfScored } from '../formulas/parts';
import type { Geometry, TableSheet } from '../geometry';
import { unitLine } from '../identity/unit-line';
import { box, formula, linkTo, value, writeRows } from '../operations';
import { SHEET } from '../sheet-names';
import type { PerAreaStyle } from '../styles';
import type { Wording } from '../texts';
import { indicatorsBelow } from './node-cells';

interface Figure {
  readonly col: number;
  readonly label: string;
  readonly content: CellContent;
  readonly style: PerAreaStyle;
}

/** The sheet's own figures: both parts of the area together, unit and TPI. */
function figures(geometry: Geometry, table: TableSheet, wording: Wording): readonly Figure[] {
  const roots = table.roots.map((code) => geometry.rowOf.get(code)?.row ?? ROW.first);
  const cells = (col: number): readonly Expr[] => roots.map((row) => ref(row, col));
  const of = table.roots.reduce((total, code) => total + indicatorsBelow(geometry, code), 0);
  const weight = table.roots.reduce(
    (total, code) => total + (geometry.edition.nodeByCode.get(code)?.weight ?? 0),
    0,
  );
  const at = (col: number): Expr => ref(ROW.figures, col);
  const share = (floors: readonly Expr[]): Expr => over(sum(...floors), at(COLUMN.kind));
  const onceBegun = (figure: Expr): Expr => iff(binary('>', at(COLUMN.tpiAnswer), num(0)), figure, OPEN);
  const { unit, tpi } = LAYER_COLUMNS;
  return [
    { col: COLUMN.kind, label: wording.say('figure.weight'), content: value(weight), style: 'figurePoints' },
    {
      col: COLUMN.answer,
      label: wording.say('figure.answered', { of }),
      content: formula(sum(...cells(unit.answered))),
      style: 'figureCount',
    },
    {
      col: COLUMN.value,
      label: wording.say('figure.score'),
      content: formula(sumOfScored(cells(unit.value))),
      style: 'figurePoints',
    },
    {
      col: COLUMN.percent,
      label: wording.say('figure.share'),
      content: formula(share(cells(unit.floor))),
      style: 'figureShare',
    },
    {
      col: COLUMN.note,
      label: wording.say('figure.floor'),
      content: formula(sum(...cells(unit.floor))),
      style: 'figurePoints',
    },
    {
      col: COLUMN.evidence,
      label: wording.say('figure.ceiling'),
      content: formula(sum(...cells(unit.ceiling))),
      style: 'figurePoints',
    },
    {
      col: COLUMN.tpiAnswer,
      label: wording.say('figure.tpiAnswered'),
      content: formula(sum(...cells(tpi.answered))),
      style: 'figureCount',
    },
    {
      col: COLUMN.tpiValue,
      label: wording.say('figure.tpiScore'),
      content: formula(sumOfScored(cells(tpi.value))),
      style: 'figurePoints',
    },
    {
      col: COLUMN.tpiPercent,
      label: wording.say('figure.tpiShare'),
      content: formula(onceBegun(share(cells(tpi.floor)))),
      style: 'figureShare',
    },
  ];
}

function title(table: TableSheet, wording: Wording): string {
  return table.area
    ? wording.say('area.title', { number: table.area.number, name: wording.of(table.area.name) })
    : wording.say('results.title');
}

const COLUMN_NAMES = Object.keys(COLUMN) as readonly ColumnName[];

/** Title, unit, figures, links and the headings of the table. */
export function headOperations(
  geometry: Geometry,
  table: TableSheet,
  wording: Wording,
): readonly Operation[] {
  const { sheet } = table;
  const own = figures(geometry, table, wording);
  const links = [
    { col: COLUMN.evidence, target: SHEET.identity, text: wording.say('link.identity') },
    { col: COLUMN.tpiNote, target: SHEET.recap, text: wording.say('link.recap') },
  ];
  const row = (cells: readonly (readonly [number, CellContent])[]): ReadonlyMap<number, CellContent> =>
    new Map(cells);
  return [
    writeRows(sheet, ROW.title, 1, LAST_COLUMN, [
      row([
        [COLUMN.code, value(title(table, wording))],
        ...links.map(({ col, text }) => [col, value(text)] as const),
      ]),
      row([
        [COLUMN.code, formula(unitLine(sheet, wording))],
        ...own.map(({ col, label }) => [col, value(label)] as const),
      ]),
      row(own.map(({ col, content }) => [col, content] as const)),
      row([]),
      row(COLUMN_NAMES.map((name) => [COLUMN[name], value(wording.say(`column.${name}`))] as const)),
    ]),
    { op: 'style', sheet, range: box(ROW.title, COLUMN.code), style: 'title' },
    { op: 'style', sheet, range: box(ROW.labels, COLUMN.code), style: 'subtitle' },
    {
      op: 'style',
      sheet,
      range: box(ROW.labels, COLUMN.kind, ROW.labels, COLUMN.tpiPercent),
      style: 'figureLabel',
    },
    ...own.map(({ col, style }): Operation => ({ op: 'style', sheet, range: box(ROW.figures, col), style })),
    ...links.flatMap(({ col, target }): readonly Operation[] => [
      { op: 'style', sheet, range: box(ROW.title, col), style: 'link' },
      {
        op: 'link',
        sheet,
        cell: box(ROW.title, col),
        target: linkTo(target),
        tip: wording.say('contents.tip', { sheet: target }),
      },
    ]),
    {
      op: 'style',
      sheet,
      range: box(ROW.header, COLUMN.code, ROW.header, COLUMN.evidence),
      style: 'heading',
    },
    {
      op: 'style',
      sheet,
      range: box(ROW.header, COLUMN.tpiAnswer, ROW.header, LAST_VISIBLE),
      style: 'tpiHeading',
    },
    {
      op: 'style',
      sheet,
      range: box(ROW.header, LAST_VISIBLE + 1, ROW.header, LAST_COLUMN),
      style: 'helperHeading',
    },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: ROW.title, height: 27 },
        { row: ROW.labels, height: 24 },
        { row: ROW.figures, height: 18 },
        { row: ROW.gap, height: 6 },
        { row: ROW.header, height: 30 },
      ],
    },
  ];
}
