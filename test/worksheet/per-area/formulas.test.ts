import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../../src/assessment/assessment';
import type { Assessment, PortalLayer, RawAnswer } from '../../../src/assessment/types';
import { judgePredicates, scoreAreas } from '../../../src/scoring/predicate';
import { scoreAssessment } from '../../../src/scoring/score';
import { LAYER_COLUMNS } from '../../../src/worksheet/layouts/per-area/columns';
import { cellOf, perAreaGeometry } from '../../../src/worksheet/layouts/per-area/geometry';
import {
  RECAP_COLUMN,
  RECAP_ROW,
  predicateColumns,
  recapCells,
} from '../../../src/worksheet/layouts/per-area/recap/cells';
import type { CellPlace } from '../../../src/worksheet/reading';
import type { CellValue } from '../../../src/worksheet/workbook-image';
import { isCellError } from '../../../src/worksheet/workbook-image';
import { ITEMS, anyAssessment, arbitraryAssessment } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { LAYERS, at, blank, computed, fillOf, formulaCells, map } from './support';

const geometry = perAreaGeometry(edition);
const cells = recapCells(edition);
const FORMULAS = [...formulaCells(blank)];
const recap = (row: number, col: number): CellPlace => ({ sheet: 'Rekap', row, col });

type Values = (place: CellPlace | undefined) => CellValue;

function close(found: CellValue, expected: number | null, what: string): void {
  if (expected === null) assert.equal(found, '', what);
  else {
    assert.equal(typeof found, 'number', `${what}: ${JSON.stringify(found)}`);
    assert.ok(
      Math.abs((found as number) - expected) < 1e-9,
      `${what}: ${String(found)} instead of ${String(expected)}`,
    );
  }
}

function checkNodes(values: Values, assessment: Assessment, layer: PortalLayer): void {
  const score = scoreAssessment(edition, assessment, layer);
  const nodes = layer === 'unit' ? map.nodes : map.tpiNodes;
  for (const node of score.nodes) {
    close(values(nodes.get(node.code)?.score), node.answered, `${layer} ${node.code}`);
    const columns = LAYER_COLUMNS[layer];
    if (!geometry.rowOf.has(node.code)) continue;
    close(values(cellOf(geometry, node.code, columns.floor)), node.floor, `floor of ${node.code}`);
    close(values(cellOf(geometry, node.code, columns.ceiling)), node.ceiling, `ceiling of ${node.code}`);
    close(values(cellOf(geometry, node.code, columns.answered)), node.answeredCount, `count of ${node.code}`);
  }
  for (const { code, value } of score.indicators)
    close(values(nodes.get(code)?.score), value, `${layer} ${code}`);
}

function checkTotals(values: Values, assessment: Assessment): void {
  const { total, answeredCount } = scoreAssessment(edition, assessment);
  close(values(map.total), total.answered, 'total');
  close(values(recap(cells.totalRow, RECAP_COLUMN.floor)), total.floor, 'floor');
  close(values(recap(cells.totalRow, RECAP_COLUMN.ceiling)), total.ceiling, 'ceiling');
  close(values(recap(RECAP_ROW.cardFigure, RECAP_COLUMN.code)), total.answered, 'card');
  close(values(recap(RECAP_ROW.cardFigure, RECAP_COLUMN.weight)), total.floor, 'card of the floor');
  close(values(recap(RECAP_ROW.cardFigure, RECAP_COLUMN.gate)), total.ceiling, 'card of the ceiling');
  assert.equal(
    values(recap(RECAP_ROW.cardFigure, RECAP_COLUMN.firstRequired)),
    `${String(answeredCount)} dari 113`,
  );
}

const statusWord = ({ met, possible }: { readonly met: boolean; readonly possible: boolean }): string =>
  met ? 'Terpenuhi' : possible ? 'Masih mungkin' : 'Tidak tercapai';

function checkGates(values: Values, assessment: Assessment): void {
  const score = scoreAssessment(edition, assessment);
  for (const predicate of judgePredicates(score, assessment.unit)) {
    const { status } = predicateColumns(cells, predicate.name);
    for (const gate of predicate.gates) {
      const row = cells.gates.find((each) => each.gate === gate.id)?.row ?? 0;
      const what = `${predicate.name} ${gate.id}`;
      if (gate.unit !== 'predicate') {
        close(values(recap(row, RECAP_COLUMN.actual)), gate.actual, what);
        close(values(recap(row, RECAP_COLUMN.best)), gate.best, what);
      }
      assert.equal(values(recap(row, status)), statusWord(gate), what);
    }
    assert.equal(values(recap(cells.verdictRow, status - 1)), statusWord(predicate), predicate.name);
  }
  for (const area of scoreAreas(score)) {
    const row = cells.areaRow.get(area.area) ?? 0;
    close(values(recap(row, RECAP_COLUMN.areaFloor)), area.score, `area ${String(area.area)}`);
    close(values(recap(row, RECAP_COLUMN.areaShare)), area.share, `share of area ${String(area.area)}`);
  }
}

function checkNoErrors(values: Values, what: string): void {
  for (const cell of FORMULAS) {
    const value = values(cell);
    assert.ok(value === null || !isCellError(value), `${what}: ${at(cell)} shows ${JSON.stringify(value)}`);
  }
}

function checkAll(assessment: Assessment): void {
  const values = computed(fillOf(assessment));
  for (const layer of LAYERS) checkNodes(values, assessment, layer);
  checkTotals(values, assessment);
  checkGates(values, assessment);
}

const counts = (indicator: string, answers: Readonly<Record<string, RawAnswer>>): Assessment =>
  applyEdits(
    emptyAssessment(edition.id),
    Object.entries(answers).map(([count, answer]) => ({
      layer: 'unit',
      item: `${indicator}#${count}`,
      answer,
    })),
  );

describe('formulas of the per-area workbook', () => {
  it('give the scores of the engine for random answers of the unit', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => checkAll(assessment)),
      { numRuns: 40 },
    );
  });

  it('give the scores of the engine for random answers of the evaluator', () => {
    const answered = fc.oneof(arbitraryAssessment('mixed', 'tpi'), arbitraryAssessment('half', 'tpi'));
    fc.assert(
      fc.property(answered, (assessment) => checkAll(assessment)),
      { numRuns: 15 },
    );
  });

  it('judge the earlier predicate by the identity', () => {
    for (const holdsWbk of [true, false, null]) checkAll(emptyAssessment(edition.id, { holdsWbk }));
  });

  const zeroCases: readonly (readonly [string, Readonly<Record<string, RawAnswer>>, number | null])[] = [
    ['A.II.1.i.a', { agents: 0, changes: 3 }, null],
    ['A.II.1.i.b', { changes: 0, integratedChanges: 0 }, null],
    ['A.II.3.iii.a', { violationsLastYear: 0, violationsThisYear: 0, sanctioned: 0 }, 1],
    ['A.II.3.iii.a', { violationsLastYear: 0, violationsThisYear: 2, sanctioned: 0 }, 0],
    ['A.II.3.iii.a', { violationsLastYear: 4, violationsThisYear: 6, sanctioned: 0 }, 0],
    ['A.II.3.iii.a', { violationsLastYear: 4, violationsThisYear: 1 }, null],
    ['A.II.5.ii.a', { complaintsDue: 0, complaintsInProgress: 0, complaintsResolved: 0 }, 1],
    ['A.II.5.ii.a', { complaintsDue: 4, complaintsInProgress: 0, complaintsResolved: 9 }, 1],
    ['A.II.5.ii.a', { complaintsDue: 4, complaintsInProgress: 'tiga', complaintsResolved: 1 }, null],
    ['A.II.5.iii.a', { headOfUnit: 0, mandatoryOfficials: 0, others: 0, reported: 0 }, 1],
    ['A.II.5.iii.b', { administrators: 1, supervisors: 2, functionalAndStaff: 1, reported: 3 }, 0.75],
    ['A.II.5.iii.b', { administrators: 1.5, supervisors: 2, functionalAndStaff: 1, reported: 3 }, null],
    ['A.II.6.i.b', { servicesListed: 0, servicesSimplified: 0 }, null],
    ['A.II.6.i.b', { servicesListed: -1, servicesSimplified: 1 }, null],
  ];
  for (const [indicator, answers, expected] of zeroCases) {
    it(`${indicator} with ${JSON.stringify(answers)} is ${expected === null ? 'open' : String(expected)}`, () => {
      const assessment = counts(indicator, answers);
      close(computed(fillOf(assessment))(map.nodes.get(indicator)?.score), expected, indicator);
      checkAll(assessment);
    });
  }

  it('say Belum for open and Periksa for unusable answers', () => {
    const fill = (value: RawAnswer) => [{ ...(map.places.get('unit/answer/A.I.1.i.b') ?? map.total), value }];
    const state = (value: RawAnswer) => computed(fill(value))(map.nodes.get('A.I.1.i.b')?.percent);
    assert.deepEqual([null, '', 'F', 'A ', 7, true, 'a', 'B'].map(state), [
      'Belum',
      'Belum',
      'Periksa',
      'Periksa',
      'Periksa',
      'Periksa',
      1,
      0.5,
    ]);
    const agents = computed(fillOf(counts('A.II.1.i.a', { agents: 0, changes: 1 })));
    assert.equal(agents(map.nodes.get('A.II.1.i.a')?.percent), 'Periksa');
  });

  it('leave the evaluator alone until the evaluator begins', () => {
    const state = (values: Values) => values(map.tpiNodes.get('A.I.1.i.b')?.percent);
    assert.equal(state(computed([])), '');
    const begun = applyEdits(emptyAssessment(edition.id), [
      { layer: 'tpi', item: 'A.I.1.i.a', answer: 'Ya' },
    ]);
    assert.equal(state(computed(fillOf(begun))), 'Belum');
  });

  it('tell which policy decided a zero case', () => {
    const place = (count: string) => cellOf(geometry, `A.II.5.ii.a#${count}`, 4);
    const note = (due: RawAnswer) =>
      computed(fillOf(counts('A.II.5.ii.a', { complaintsDue: due })))(place('complaintsDue'));
    assert.match(String(note(0)), /100%/);
    assert.equal(note(2), '');
  });

  it('never show an error value, not in a blank workbook', () => checkNoErrors(computed([]), 'blank'));

  it('never show an error value, whatever is typed or pasted into every input', () => {
    const bad: readonly CellValue[] = [
      'x',
      ' ',
      -1,
      2.5,
      7,
      1e15,
      true,
      '0',
      { error: '#N/A' },
      { error: '#DIV/0!' },
    ];
    const inputs = [...map.places.values(), ...Object.values(map.identity)];
    for (const value of bad)
      checkNoErrors(computed(inputs.map((place) => ({ ...place, value }))), JSON.stringify(value));
  });

  it('never show an error value in half-filled workbooks with slips', () => {
    fc.assert(
      fc.property(arbitraryAssessment('mixed'), (assessment) =>
        checkNoErrors(computed(fillOf(assessment)), 'mixed'),
      ),
      { numRuns: 8 },
    );
  });

  it('count 113 indicators and 127 answers', () => {
    assert.equal(ITEMS.length, 127);
    const last = geometry.tables.length + 14;
    assert.equal(computed([])({ sheet: 'Identitas', row: last, col: 6 }), 113);
  });
});
