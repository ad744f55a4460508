import { gateSubject } from '../../../../scoring/gate-subject';
import type { GateId, PredicateName } from '../../../../instrument/types';
import { ref } from '../../../formula/expr';
import type { CellContent } from '../../../plan';
import { asShare, pointsOf, weightOf } from '../formulas/figures';
import { refTo } from '../formulas/parts';
import type { Geometry } from '../geometry';
import { IDENTITY_PLACES } from '../identity/cells';
import { formula, value } from '../operations';
import { SHEET } from '../sheet-names';
import type { Wording } from '../texts';
import { RECAP_COLUMN as COL, predicateColumns } from './cells';
import type { GateRow, RecapCells } from './cells';
import { earlierStatus, earlierText, gateStatus } from './statuses';

const sheet = SHEET.recap;

function gateName(geometry: Geometry, gate: GateId, wording: Wording): string {
  const subject = gateSubject(geometry.edition, gate);
  switch (subject.kind) {
    case 'named':
      return wording.say(`gate.${subject.gate}`);
    case 'area':
      return wording.say('gate.area', { number: subject.area.number, name: wording.of(subject.area.name) });
    case 'node':
      return wording.say('gate.node', { code: subject.code, name: wording.of(subject.name) });
    case 'unknown':
      return subject.id;
  }
}

function figures(
  geometry: Geometry,
  gate: GateRow,
  wording: Wording,
): readonly (readonly [number, CellContent])[] {
  if (gate.unit === 'predicate') {
    const said = formula(earlierText(refTo(IDENTITY_PLACES.holdsWbk, sheet), wording));
    return [
      [COL.actual, said],
      [COL.best, said],
    ];
  }
  const weight = gate.unit === 'share' ? weightOf(geometry, gate.nodes) : null;
  return (['floor', 'ceiling'] as const).map((figure) => {
    const points = pointsOf(geometry, gate.nodes, figure, sheet);
    return [
      figure === 'floor' ? COL.actual : COL.best,
      formula(weight === null ? points : asShare(points, weight)),
    ] as const;
  });
}

function conditionCells(
  cells: RecapCells,
  gate: GateRow,
  predicate: PredicateName,
  wording: Wording,
): readonly (readonly [number, CellContent])[] {
  const { required, status } = predicateColumns(cells, predicate);
  const threshold = gate.required.get(predicate);
  if (!threshold)
    return [required, status].map((col) => [col, value(wording.say('recap.notNeeded'))] as const);
  if (gate.unit === 'predicate') {
    return [
      [required, value('Ya')],
      [status, formula(earlierStatus(refTo(IDENTITY_PLACES.holdsWbk, sheet), wording))],
    ];
  }
  const at = (col: number) => ref(gate.row, col);
  return [
    [required, value(threshold.required)],
    [status, formula(gateStatus(at(COL.actual), at(COL.best), at(required), wording))],
  ];
}

/** One condition: its name, today's and the best figure, and what each predicate asks. */
export function gateCells(
  geometry: Geometry,
  cells: RecapCells,
  gate: GateRow,
  wording: Wording,
): ReadonlyMap<number, CellContent> {
  return new Map<number, CellContent>([
    [COL.gate, value(gateName(geometry, gate.gate, wording))],
    ...figures(geometry, gate, wording),
    ...cells.predicates.flatMap((predicate) => conditionCells(cells, gate, predicate, wording)),
  ]);
}

/** Headings of the table of conditions. */
export function gateHeadings(cells: RecapCells, wording: Wording): ReadonlyMap<number, CellContent> {
  return new Map<number, CellContent>([
    [COL.gate, value(wording.say('recap.gate'))],
    [COL.actual, value(wording.say('recap.actual'))],
    [COL.best, value(wording.say('recap.best'))],
    ...cells.predicates.flatMap((predicate) => {
      const { required, status } = predicateColumns(cells, predicate);
      return [
        [required, value(wording.say('recap.required'))],
        [status, value(wording.say('recap.status'))],
      ] as const;
    }),
  ]);
}
