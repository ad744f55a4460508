import { itemId } from '../../../../instrument/edition';
import type { Count, Indicator } from '../../../../instrument/types';
import { PORTAL_LAYERS } from '../../../../assessment/types';
import type { PortalLayer } from '../../../../assessment/types';
import { absRef, range, ref, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import type { CellContent } from '../../../plan';
import { COLUMN, LAYER_COLUMNS, ROW } from '../columns';
import { choiceValue, countNumber, indexValue } from '../formulas/answer';
import { computedCount, computedValue } from '../formulas/computed';
import { ownPoints } from '../formulas/nodes';
import { answerState, computedState, countState, onceBegun } from '../formulas/state';
import type { StateWords } from '../formulas/state';
import type { Geometry } from '../geometry';
import { formula, value } from '../operations';
import { rowNumber } from '../rows';
import type { SheetRow } from '../rows';
import type { Wording } from '../texts';
import { nodeCells } from './node-cells';
import { countExplanation, explanationText } from './explanation';

/** Contents of one row by column; columns left out stay blank. */
export type RowCells = ReadonlyMap<number, CellContent>;

/** Cell of the TPI's count of answered indicators, in the head of the sheet. */
export const TPI_ANSWERED = { row: ROW.figures, col: COLUMN.tpiAnswer } as const;

function stateWords(layer: PortalLayer, wording: Wording): StateWords {
  const open = wording.say('state.open');
  const begun = absRef(TPI_ANSWERED.row, TPI_ANSWERED.col);
  return {
    open: layer === 'unit' ? text(open) : onceBegun(begun, open),
    invalid: wording.say('state.invalid'),
  };
}

function countRow(geometry: Geometry, indicator: Indicator, count: Count): number {
  return geometry.rowOf.get(itemId(indicator.code, count.key))?.row ?? 1;
}

function indicatorFigures(
  geometry: Geometry,
  indicator: Indicator,
  row: number,
  layer: PortalLayer,
  words: StateWords,
): readonly (readonly [number, CellContent])[] {
  const columns = LAYER_COLUMNS[layer];
  const answer = ref(row, columns.answer);
  const scored = ref(row, columns.value);
  if (indicator.kind !== 'persen') {
    const worth =
      indicator.kind === 'nilai_0_4' ? indexValue(answer) : choiceValue(answer, indicator.options);
    return [
      [columns.value, formula(worth)],
      [columns.percent, formula(answerState(answer, scored, words))],
    ];
  }
  const numberOf = (count: Count): Expr => ref(countRow(geometry, indicator, count), columns.number);
  const rows = indicator.counts.map((count) => countRow(geometry, indicator, count));
  const states = range(ref(Math.min(...rows), columns.percent), ref(Math.max(...rows), columns.percent));
  const numbers = indicator.counts.filter((count) => !count.computed).map(numberOf);
  return [
    [columns.answer, formula(scored)],
    [columns.value, formula(computedValue(indicator, numberOf))],
    [columns.percent, formula(computedState(scored, numbers, states, words))],
  ];
}

function indicatorCells(
  geometry: Geometry,
  row: Extract<SheetRow, { kind: 'indicator' }>,
  wording: Wording,
): readonly (readonly [number, CellContent])[] {
  const { indicator } = row;
  const weight = indicator.weight;
  return [
    [COLUMN.statement, value(wording.of(indicator.statement))],
    [COLUMN.explanation, value(explanationText(indicator, wording))],
    [COLUMN.kind, value(wording.say(`kind.${indicator.kind}`))],
    ...(weight === null ? [] : [[COLUMN.weight, value(weight)] as const]),
    ...PORTAL_LAYERS.flatMap((layer) =>
      indicatorFigures(geometry, indicator, row.row, layer, stateWords(layer, wording)),
    ),
    ...(weight === null
      ? []
      : PORTAL_LAYERS.flatMap((layer) => {
          const points = ownPoints(row.row, layer);
          return (['answered', 'floor', 'ceiling'] as const).map(
            (name) => [LAYER_COLUMNS[layer][name], formula(points[name])] as const,
          );
        })),
  ];
}

function countCells(
  geometry: Geometry,
  row: Extract<SheetRow, { kind: 'count' }>,
  wording: Wording,
): readonly (readonly [number, CellContent])[] {
  const { indicator, count } = row;
  const explanation = countExplanation(geometry, indicator, count, wording);
  return [
    [COLUMN.statement, value(`- ${wording.of(count.label)}`)],
    [COLUMN.kind, value(wording.say('kind.count'))],
    ...(explanation ? [[COLUMN.explanation, explanation] as const] : []),
    ...PORTAL_LAYERS.flatMap((layer): readonly (readonly [number, CellContent])[] => {
      const columns = LAYER_COLUMNS[layer];
      const answer = ref(row.row, columns.answer);
      const number = ref(row.row, columns.number);
      if (count.computed) {
        const total = computedCount(indicator, (each) =>
          ref(countRow(geometry, indicator, each), columns.number),
        );
        return [
          [columns.answer, formula(total)],
          [columns.number, formula(answer)],
        ];
      }
      const state = countState(answer, number, stateWords(layer, wording));
      return [
        [columns.number, formula(countNumber(answer))],
        [columns.percent, formula(state)],
      ];
    }),
  ];
}

/** What one row of the table holds, the answers aside. */
export function rowCells(geometry: Geometry, row: SheetRow, wording: Wording): RowCells {
  if (row.kind === 'hint') {
    return new Map([
      [
        COLUMN.statement,
        value(wording.say('hint.evidence', { hint: wording.of(row.indicator.evidenceHint) })),
      ],
    ]);
  }
  const cells =
    row.kind === 'node'
      ? nodeCells(geometry, row, wording)
      : row.kind === 'count'
        ? countCells(geometry, row, wording)
        : indicatorCells(geometry, row, wording);
  return new Map([[COLUMN.code, value(rowNumber(row))], ...cells]);
}
