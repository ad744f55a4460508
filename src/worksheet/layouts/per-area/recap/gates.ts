import { equals, range, ref, text } from '../../../formula/expr';
import type { Operation } from '../../../plan';
import type { Geometry } from '../geometry';
import { block, box, formula, value, writeRows } from '../operations';
import { SHEET } from '../sheet-names';
import type { PerAreaStyle } from '../styles';
import type { Wording } from '../texts';
import { RECAP_COLUMN as COL, RECAP_LAST_COLUMN, RECAP_ROW, predicateColumns } from './cells';
import type { GateRow, RecapCells } from './cells';
import { gateCells, gateHeadings } from './gate-cells';
import { verdict } from './statuses';

const sheet = SHEET.recap;

function figureStyle(gate: GateRow): PerAreaStyle {
  if (gate.unit === 'predicate') return 'cellCenter';
  return gate.unit === 'share' ? 'cellShare' : 'cellPoints';
}

function looks(cells: RecapCells): readonly Operation[] {
  return [
    {
      op: 'style',
      sheet,
      range: box(RECAP_ROW.header, COL.gate, RECAP_ROW.header, RECAP_LAST_COLUMN),
      style: 'tableHeading',
    },
    {
      op: 'style',
      sheet,
      range: box(RECAP_ROW.first, COL.gate, cells.verdictRow - 1, COL.gate),
      style: 'cellText',
    },
    ...cells.gates.map((gate): Operation => ({
      op: 'style',
      sheet,
      range: box(gate.row, COL.actual, gate.row, RECAP_LAST_COLUMN),
      style: figureStyle(gate),
    })),
    ...cells.predicates.map((predicate): Operation => {
      const { status } = predicateColumns(cells, predicate);
      return {
        op: 'style',
        sheet,
        range: box(RECAP_ROW.first, status, cells.verdictRow - 1, status),
        style: 'cellStatus',
      };
    }),
  ];
}

function verdicts(cells: RecapCells, wording: Wording): readonly Operation[] {
  const row = cells.verdictRow;
  return [
    ...block(sheet, { row, from: COL.gate, to: COL.best }, value(wording.say('recap.verdict')), 'totalText'),
    ...cells.predicates.flatMap((predicate) => {
      const { required, status } = predicateColumns(cells, predicate);
      const statuses = range(ref(RECAP_ROW.first, status), ref(row - 1, status));
      const conditions = cells.gates.filter((gate) => gate.required.has(predicate)).length;
      return block(
        sheet,
        { row, from: required, to: status },
        formula(verdict(statuses, conditions, wording)),
        'totalStatus',
      );
    }),
  ];
}

const TINTS = [
  ['status.met', 'whenMet'],
  ['status.possible', 'whenPossible'],
  ['status.missed', 'whenMissed'],
] as const;

function tints(cells: RecapCells, wording: Wording): readonly Operation[] {
  return cells.predicates.flatMap((predicate) => {
    const { required, status } = predicateColumns(cells, predicate);
    const areas = [
      { from: RECAP_ROW.first, left: status, to: cells.verdictRow - 1 },
      { from: cells.verdictRow, left: required, to: cells.verdictRow },
    ];
    return areas.flatMap(({ from, left, to }) =>
      TINTS.map(([key, style]): Operation => {
        const cell = { ...ref(from, left), absCol: true };
        return {
          op: 'conditional',
          sheet,
          range: box(from, left, to, status),
          formula: equals(cell, text(wording.say(key))),
          style,
        };
      }),
    );
  });
}

/** An edition of the user's own whose thresholds nobody confirmed: said in place of a table. */
function unknownGates(wording: Wording): readonly Operation[] {
  const row = RECAP_ROW.header;
  return block(
    sheet,
    { row, from: COL.gate, to: RECAP_LAST_COLUMN },
    value(wording.say('recap.gates.unknown')),
    'remark',
  );
}

/** Table of all conditions with today's and the best figure, and the verdict on each predicate. */
export function gateOperations(
  geometry: Geometry,
  cells: RecapCells,
  wording: Wording,
): readonly Operation[] {
  const bar = block(
    sheet,
    { row: RECAP_ROW.bar, from: COL.gate, to: COL.best },
    value(wording.say('recap.gates')),
    'bar',
  );
  if (cells.gates.length === 0) return [...bar, ...unknownGates(wording)];
  return [
    ...bar,
    ...cells.predicates.flatMap((predicate) => {
      const { required, status } = predicateColumns(cells, predicate);
      return block(sheet, { row: RECAP_ROW.bar, from: required, to: status }, value(predicate), 'barCenter');
    }),
    writeRows(sheet, RECAP_ROW.header, COL.gate, RECAP_LAST_COLUMN, [
      gateHeadings(cells, wording),
      ...cells.gates.map((gate) => gateCells(geometry, cells, gate, wording)),
    ]),
    ...looks(cells),
    ...verdicts(cells, wording),
    ...block(
      sheet,
      { row: cells.verdictRow + 1, from: COL.gate, to: RECAP_LAST_COLUMN },
      value(wording.say('recap.gates.meaning')),
      'remark',
    ),
    ...tints(cells, wording),
  ];
}
