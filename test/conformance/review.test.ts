import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits, sameEntries } from '../../src/assessment/assessment';
import type { Assessment } from '../../src/assessment/types';
import { BRIDGE_SHEET, bridgePlan } from '../../src/exchange/review/bridge-sheet';
import { bridgeStyles } from '../../src/exchange/review/bridge-styles';
import { COLUMN, DATA, ROW } from '../../src/exchange/review/bridge-rows';
import { explainBridge } from '../../src/exchange/review/explained-bridge';
import { remarksOf } from '../../src/exchange/review/remarks';
import { scoreAssessment } from '../../src/scoring/score';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { columnOf, REVIEW_SHEET } from '../../src/worksheet/layouts/review/columns';
import { reviewPlan } from '../../src/worksheet/layouts/review/plan';
import { reviewRows } from '../../src/worksheet/layouts/review/rows';
import { reviewStyles } from '../../src/worksheet/layouts/review/styles';
import { recogniseAll } from '../../src/worksheet/recognise/recognise';
import { EXAMPLE } from '../cli/support/samples';
import { ITEMS, validAnswer } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';
import { blankWorkbook, filledWorkbook, readBack } from '../support/layouts';
import type { MadeLayout } from '../support/layouts';
import { convertAll, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';
import { sheetOf } from '../workbook/support/inspect';

const TOLERANCE = 1e-9;
const LAYOUTS: readonly MadeLayout[] = ['per-area', 'lampiran-iii'];

/** The example with answers of the TPI and of the dalnis on every item, each with note and recommendation. */
function reviewed(): Assessment {
  const edits = (['tpi', 'dalnis'] as const).flatMap((layer, at) =>
    ITEMS.map((item, number) => ({
      layer,
      item,
      answer: fc.sample(validAnswer(item), { numRuns: 1, seed: 31 * number + at })[0] ?? null,
      note: `catatan ${item}`,
      recommendation: `perbaiki ${item}`,
    })),
  );
  return applyEdits(EXAMPLE, edits);
}

describe('the review sheet and the bridge, recalculated by LibreOffice, agree with the engine', function () {
  this.timeout(240_000);
  let folder = '';
  before(function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    folder = mkdtempSync(join(tmpdir(), 'lke-review-'));
  });
  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('every value, subtotal and total, to 1e-9; and the workbook is read as it was', async () => {
    const given = reviewed();
    const bridge = explainBridge(edition, given, 'unit', 'tpi', 'id');
    assert.ok(bridge.changes.length > 60);
    const inputs: string[] = [];
    for (const layout of LAYOUTS) {
      const filled = await filledWorkbook(await blankWorkbook(layout), given);
      const review = reviewPlan(edition, await readBack(filled), { language: 'id', entries: given });
      const joined = await xlsxFiles.apply(filled, review, reviewStyles);
      const remarks = remarksOf(edition, given, 'tpi');
      const plan = bridgePlan(edition, { sheet: BRIDGE_SHEET, bridge, remarks, language: 'id' });
      const file = join(folder, `${layout}.xlsx`);
      writeFileSync(file, await xlsxFiles.apply(joined, plan, bridgeStyles));
      inputs.push(file);
    }
    const outputs = await convertAll(inputs, 'xlsx', join(folder, 'out'));
    for (const output of outputs) {
      const { image, assessment } = await readBack(readFileSync(output));
      assert.ok(sameEntries(assessment, given), output);
      const taken = recogniseAll(image, edition).candidates.flatMap(({ sheets }) => sheets);
      assert.ok(!taken.includes(REVIEW_SHEET) && !taken.includes(BRIDGE_SHEET), taken.join());
      const table = sheetOf(image, BRIDGE_SHEET);
      const near = (row: number, col: number, expected: number): void => {
        const found = table.cell(row, col)?.value;
        assert.ok(
          typeof found === 'number' && Math.abs(found - expected) <= TOLERANCE,
          `${output} ${String(row)} ${String(col)}: ${String(found)} instead of ${String(expected)}`,
        );
      };
      const last = Array.from({ length: table.rows }, (_, at) => at + 1).find(
        (row) => table.cell(row, COLUMN.statement)?.value === 'Selisih',
      );
      assert.ok(last !== undefined);
      near(last, COLUMN.points, bridge.difference);
      near(last - 1, COLUMN.points, bridge.to.total);
      let level = bridge.from.total;
      bridge.areas.forEach(({ points }, at) => {
        near(ROW.first + 1 + at, DATA.change, points);
        near(ROW.first + 1 + at, DATA.base, Math.min(level, level + points));
        level += points;
      });

      const sheet = sheetOf(image, REVIEW_SHEET);
      for (const layer of ['tpi', 'dalnis'] as const) {
        const score = scoreAssessment(edition, given, layer);
        for (const row of reviewRows(edition)) {
          if (row.kind !== 'item' || row.source.kind !== 'indicator') continue;
          const expected = score.indicatorByCode.get(row.item)?.value ?? null;
          const found = sheet.cell(row.row, columnOf(layer, 'value'))?.value ?? null;
          if (expected === null) assert.ok(found === null || found === '', row.item);
          else assert.ok(typeof found === 'number' && Math.abs(found - expected) <= TOLERANCE, row.item);
        }
      }
    }
  });
});
