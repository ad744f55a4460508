import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../../src/assessment/assessment';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { itemId } from '../../../src/instrument/edition';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { planFill } from '../../../src/worksheet/fill';
import { lampiranStyles } from '../../../src/worksheet/layouts/lampiran-iii/styles';
import { portalFormPlan } from '../../../src/worksheet/layouts/portalrb-jawaban/plan';
import type { Reading } from '../../../src/worksheet/reading';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { sharedFixture } from '../../corpus/support/shared-fixtures';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { entryDifferences } from '../recognise/support/entry-differences';
import { filledImage, readingOf } from '../recognise/support/filled-image';
import { MARKED_BY_BOTH } from '../recognise/support/marked';

const PLAN = portalFormPlan(edition, { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', target: 'WBBM' });
const FORM = 'Jawaban';

const bothLayers = fc
  .tuple(arbitraryAssessment('mixed', 'unit', true), arbitraryAssessment('half', 'tpi', true))
  .map(([unit, tpi]) =>
    // The form has no column for TPI's evidence.
    applyEdits(
      unit,
      [...tpi.layers.tpi].map(([item, entry]) => ({ layer: 'tpi' as const, item, ...entry, evidence: null })),
    ),
  );

describe("PortalRB's form as we write it", () => {
  let image: WorkbookImage;
  let reading: Reading;

  before(async () => {
    image = await xlsxFiles.read(await xlsxFiles.write(PLAN, lampiranStyles));
    reading = readingOf(image);
  });

  it('keeps every question on the row the portal knows it by', () => {
    for (const question of edition.portal) {
      const item = itemId(question.indicator, question.count);
      assert.deepEqual(
        reading.places.get(`unit/answer/${item}`),
        { sheet: FORM, row: question.formRow, col: 11 },
        item,
      );
    }
  });

  it('numbers its rows in column A as the portal does', () => {
    const form = image.sheets.find(({ name }) => name === FORM);
    for (const { row } of reading.places.values()) assert.equal(form?.cell(row, 1)?.value, row);
  });

  it('names the unit and the predicate it is proposed for', () => {
    const { name, target } = reading.assessment.unit;
    assert.deepEqual({ name, target }, { name: 'KPU Kota Contoh', target: 'WBBM' });
  });

  it("stands cell by cell as the portal's own file does", async function () {
    const file = sharedFixture(this, 'jawaban-2026-filled.xlsx');
    const official = readingOf(await xlsxFiles.read(readFileSync(file)));
    assert.deepEqual(
      [...reading.places].filter(([key]) => !key.includes('evidence')),
      [...official.places].filter(([key]) => !key.includes('evidence')),
    );
    assert.deepEqual(reading.nodes, official.nodes);
    assert.deepEqual(reading.total, official.total);
  });

  it('finds the columns an agency pushed aside with one of its own', async function () {
    const [plain, variant] = await Promise.all(
      ['jawaban-2026-filled.xlsx', 'jawaban-2026-agency-variant.xlsx'].map(async (name) =>
        readingOf(await xlsxFiles.read(readFileSync(sharedFixture(this, name)))),
      ),
    );
    assert.ok(plain && variant);
    assert.equal(plain.places.get('tpi/answer/A.I.1.i.a')?.col, 14);
    assert.equal(variant.places.get('tpi/answer/A.I.1.i.a')?.col, 15);
    assert.deepEqual(entryDifferences(variant.assessment, plain.assessment), []);
  });

  it('reads back what both layers were filled with', () => {
    fc.assert(
      fc.property(bothLayers, (assessment) => {
        const filled = readingOf(filledImage(PLAN, assessment));
        assert.deepEqual(entryDifferences(filled.assessment, assessment), []);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }).timeout(60_000);

  it('takes all entries of both layers in a file, and a second time changes nothing', async () => {
    const blank = await xlsxFiles.write(PLAN, lampiranStyles);
    const fill = planFill(edition, reading, MARKED_BY_BOTH, false);
    assert.deepEqual([fill.conflicts, fill.homeless], [[], []]);
    const filled = await xlsxFiles.patch(blank, fill.edits);
    const again = readingOf(await xlsxFiles.read(filled));
    assert.deepEqual(entryDifferences(again.assessment, MARKED_BY_BOTH), []);
    const second = planFill(edition, again, MARKED_BY_BOTH, false);
    assert.deepEqual([second.edits, second.conflicts], [[], []]);
    assert.deepEqual(await xlsxFiles.patch(filled, second.edits), filled);
  });
});
