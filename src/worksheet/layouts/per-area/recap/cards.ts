import type { PortalLayer } from '../../../../assessment/types';
import { binary, call, iff, num, ref, sum, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import type { Operation } from '../../../plan';
import { sheetFigure } from '../formulas/figures';
import type { Figure } from '../formulas/figures';
import { joined } from '../formulas/parts';
import type { Geometry } from '../geometry';
import { block, formula, value } from '../operations';
import { SHEET } from '../sheet-names';
import type { Wording } from '../texts';
import { RECAP_COLUMN as COL, RECAP_LAST_COLUMN, RECAP_ROW } from './cells';
import type { RecapCells } from './cells';

const sheet = SHEET.recap;

interface Card {
  readonly from: number;
  readonly to: number;
  readonly key: 'recap.answered' | 'recap.floor' | 'recap.ceiling' | 'recap.completeness';
  readonly figure: Expr;
  readonly tpi: Expr;
}

function everySheet(geometry: Geometry, figure: Figure, layer: PortalLayer): readonly Expr[] {
  return geometry.tables.flatMap((table) => sheetFigure(geometry, table, figure, layer, sheet));
}

function cards(geometry: Geometry, cells: RecapCells, wording: Wording): readonly Card[] {
  const of = geometry.edition.indicators.length;
  const count = (layer: PortalLayer): Expr => sum(...everySheet(geometry, 'answered', layer));
  const begun = (figure: Expr): Expr =>
    iff(binary('>', count('tpi'), num(0)), figure, text(wording.say('recap.tpi.none')));
  const total = (col: number): Expr => ref(cells.totalRow, col);
  const tpiSum = (figure: Figure): Expr => begun(call('SUM', ...everySheet(geometry, figure, 'tpi')));
  const progress = (layer: PortalLayer): Expr => joined(count(layer), text(wording.say('recap.of', { of })));
  return [
    { from: COL.code, to: COL.name, key: 'recap.answered', figure: total(COL.score), tpi: tpiSum('value') },
    { from: COL.weight, to: COL.tpi, key: 'recap.floor', figure: total(COL.floor), tpi: tpiSum('floor') },
    {
      from: COL.gate,
      to: COL.best,
      key: 'recap.ceiling',
      figure: total(COL.ceiling),
      tpi: tpiSum('ceiling'),
    },
    {
      from: COL.firstRequired,
      to: RECAP_LAST_COLUMN,
      key: 'recap.completeness',
      figure: progress('unit'),
      tpi: begun(joined(text(wording.say('recap.tpi.of')), progress('tpi'))),
    },
  ];
}

/** The three totals and completeness, each with one sentence and the evaluator's figure below it. */
export function cardOperations(
  geometry: Geometry,
  cells: RecapCells,
  wording: Wording,
): readonly Operation[] {
  return cards(geometry, cells, wording).flatMap(({ from, to, key, figure, tpi }) => [
    ...block(sheet, { row: RECAP_ROW.cardLabel, from, to }, value(wording.say(key)), 'cardLabel'),
    ...block(sheet, { row: RECAP_ROW.cardFigure, from, to }, formula(figure), 'cardFigure'),
    ...block(
      sheet,
      { row: RECAP_ROW.cardMeaning, from, to },
      value(wording.say(`${key}.meaning`)),
      'cardMeaning',
    ),
    ...block(sheet, { row: RECAP_ROW.cardTpi, from, to }, formula(tpi), 'cardTpi'),
  ]);
}
