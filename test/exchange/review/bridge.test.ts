import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../../src/assessment/assessment';
import { LAYERS } from '../../../src/assessment/types';
import type { Assessment } from '../../../src/assessment/types';
import { COLUMN, DATA, ROW } from '../../../src/exchange/review/bridge-rows';
import { BRIDGE_SHEET, bridgePlan, bridgeSheetName } from '../../../src/exchange/review/bridge-sheet';
import { explainBridge } from '../../../src/exchange/review/explained-bridge';
import type { ExplainedBridge } from '../../../src/exchange/review/explained-bridge';
import { remarksOf } from '../../../src/exchange/review/remarks';
import { scoreAssessment } from '../../../src/scoring/score';
import { applyPlan } from '../../../src/workbook/memory';
import type { SheetImage } from '../../../src/worksheet/workbook-image';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { reviewEdits } from '../../support/arbitrary-review';
import { edition } from '../../support/edition';

const TOLERANCE = 1e-9;
const close = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** The unit's answers, and evaluators' as people give them: slips, blanks and zero counts among them. */
const assessments: fc.Arbitrary<Assessment> = fc
  .tuple(
    arbitraryAssessment('mixed'),
    arbitraryAssessment('mixed', 'tpi', true),
    reviewEdits(['kt', 'tpi'], 60),
  )
  .map(([unit, tpi, edits]) =>
    applyEdits({ ...unit, layers: { ...unit.layers, tpi: tpi.layers.tpi } }, edits),
  );
const layer = fc.constantFrom(...LAYERS);

const totalOf = (sheet: SheetImage, label: string): number | undefined => {
  for (let row = sheet.rows; row > 0; row--)
    if (sheet.cell(row, COLUMN.statement)?.value === label) {
      const value = sheet.cell(row, COLUMN.points)?.value;
      return typeof value === 'number' ? value : undefined;
    }
  return undefined;
};

function sheetOf(assessment: Assessment, bridge: ExplainedBridge): SheetImage {
  const remarks = remarksOf(edition, assessment, bridge.to.layer);
  const plan = bridgePlan(edition, { sheet: BRIDGE_SHEET, bridge, remarks, language: 'id' });
  const [sheet] = applyPlan(plan).sheets;
  assert.ok(sheet);
  return sheet;
}

describe('the bridge between two layers', () => {
  it('adds up: changes to areas, areas to the difference, the difference to both totals', () => {
    fc.assert(
      fc.property(assessments, layer, layer, (assessment, from, to) => {
        const bridge = explainBridge(edition, assessment, from, to, 'id');
        const totals = [from, to].map((each) => scoreAssessment(edition, assessment, each).total.floor);
        assert.deepEqual([bridge.from.total, bridge.to.total], totals);
        const sum = (values: readonly { readonly points: number }[]): number =>
          values.reduce((total, { points }) => total + points, 0);
        assert.ok(close(sum(bridge.changes), bridge.difference));
        assert.ok(close(sum(bridge.areas), bridge.difference));
        assert.ok(close(bridge.from.total + bridge.difference, bridge.to.total));
        for (const { changes, points } of bridge.areas) assert.ok(close(sum(changes), points));
        assert.deepEqual(
          bridge.areas.flatMap(({ changes }) => changes.map(({ indicator }) => indicator)).sort(),
          bridge.changes.map(({ indicator }) => indicator).sort(),
          'every change stands in one area',
        );
        for (const { points, weight, from: was, to: is } of bridge.changes)
          assert.ok(close(points, ((is.value ?? 0) - (was.value ?? 0)) * weight));
        const back = explainBridge(edition, assessment, to, from, 'id');
        assert.ok(close(back.difference, -bridge.difference));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the second layer's note as the reason, else says what became of the answer", () => {
    const assessment = applyEdits(emptyAssessment(edition.id), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' },
      { layer: 'tpi', item: 'A.I.1.i.a', answer: 'Tidak', note: 'SK belum ditandatangani' },
      { layer: 'unit', item: 'A.I.1.i.b', answer: 'A' },
      { layer: 'tpi', item: 'A.I.1.i.b', answer: 'C' },
      { layer: 'unit', item: 'A.I.1.ii.a', answer: 'Ya' },
      { layer: 'tpi', item: 'A.I.1.ii.b', answer: 'B' },
      { layer: 'unit', item: 'A.II.1.i.a#agents', answer: 4 },
      { layer: 'tpi', item: 'A.II.1.i.a#agents', note: 'daftar agen tidak ada' },
    ]);
    const { changes } = explainBridge(edition, assessment, 'unit', 'tpi', 'id');
    assert.deepEqual(
      changes.map(({ indicator, why }) => [indicator, why]),
      [
        ['A.I.1.i.a', 'SK belum ditandatangani'],
        ['A.I.1.i.b', 'A → C'],
        ['A.I.1.ii.a', 'Ya → belum dinilai'],
        ['A.I.1.ii.b', 'belum dijawab → B'],
      ],
    );
  });

  it('shows the same on its sheet by formulas: totals, subtotals, and columns that join each other', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const bridge = explainBridge(edition, assessment, 'unit', 'tpi', 'id');
        const sheet = sheetOf(assessment, bridge);
        const number = (row: number, col: number): number => {
          const value = sheet.cell(row, col)?.value;
          assert.ok(typeof value === 'number', `${String(row)} ${String(col)}`);
          return value;
        };
        const second = totalOf(sheet, 'Nilai tim penilai internal (TPI)');
        assert.ok(second !== undefined && close(second, bridge.to.total));
        const difference = totalOf(sheet, 'Selisih');
        assert.ok(difference !== undefined && close(difference, bridge.difference));
        const steps = bridge.areas.length + 2;
        let level = bridge.from.total;
        for (let at = 1; at < steps - 1; at++) {
          const row = ROW.first + at;
          const points = bridge.areas[at - 1]?.points ?? 0;
          const [base, up, down] = [number(row, DATA.base), number(row, DATA.up), number(row, DATA.down)];
          assert.ok(close(base, Math.min(level, level + points)));
          assert.ok(close(up - down, points) && (up === 0 || down === 0) && base >= -TOLERANCE);
          level += points;
        }
        assert.ok(close(number(ROW.first + steps - 1, DATA.total), level));
      }),
      { numRuns: 15 },
    );
  });

  it('lists every note and recommendation by area, and takes a free name beside an earlier bridge', () => {
    const assessment = applyEdits(emptyAssessment(edition.id), [
      { layer: 'tpi', item: 'A.I.5.iii.a', note: 'catatan lima', recommendation: 'lengkapi' },
      { layer: 'tpi', item: 'B.I.b', recommendation: 'ulangi survei' },
    ]);
    const bridge = explainBridge(edition, assessment, 'unit', 'tpi', 'id');
    const sheet = sheetOf(assessment, bridge);
    const texts = Array.from({ length: sheet.rows }, (_, at) =>
      [1, COLUMN.fromAnswer, COLUMN.reason].map((col) => sheet.cell(at + 1, col)?.value ?? null),
    );
    assert.ok(texts.some((row) => row.join() === 'A.I.5.iii.a,catatan lima,lengkapi'));
    assert.ok(texts.some((row) => row.join() === 'B.I.b,–,ulangi survei'));
    const image = { sheets: [{ ...sheet, name: 'JEMBATAN nilai' }], names: new Map(), properties: new Map() };
    assert.equal(bridgeSheetName(image), 'Jembatan Nilai 2');
  });
});
