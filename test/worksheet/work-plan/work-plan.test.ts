import assert from 'node:assert/strict';
import { emptyAssessment } from '../../../src/assessment/assessment';
import { findPath } from '../../../src/planning/path';
import { withSteps, workPlanRows } from '../../../src/planning/work-plan';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { applyPlan } from '../../../src/workbook/memory';
import { columnOf, FIRST_ROW, WORK_PLAN_SHEET } from '../../../src/worksheet/layouts/work-plan/columns';
import type { WorkPlanField, WorkPlanRow } from '../../../src/worksheet/layouts/work-plan/columns';
import { workPlanPlan } from '../../../src/worksheet/layouts/work-plan/plan';
import { readWorkPlan } from '../../../src/worksheet/layouts/work-plan/read';
import type { WorkPlanReading } from '../../../src/worksheet/layouts/work-plan/read';
import { workPlanStyles } from '../../../src/worksheet/layouts/work-plan/styles';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { blankBytes } from '../../cli/support/samples';
import { edition } from '../../support/edition';
import { sheetOf } from '../../workbook/support/inspect';

const step = (indicator: string, more: Partial<WorkPlanRow> = {}): WorkPlanRow => ({
  indicator,
  statement: 'uraian',
  step: 'langkah',
  owner: '',
  quarter: '',
  output: 'bukti',
  realisation: '',
  status: 'Belum mulai',
  ...more,
});

function reading(image: WorkbookImage): WorkPlanReading {
  const found = readWorkPlan(image);
  assert.ok(typeof found === 'object');
  return found;
}

const typed = (row: number, field: WorkPlanField, value: string) => ({
  sheet: WORK_PLAN_SHEET,
  row,
  col: columnOf(field),
  value,
});

describe('the work plan sheet', () => {
  for (const layout of ['per-area', 'lampiran-iii'] as const) {
    it(`joins a ${layout} workbook, is read back, and keeps the rows somebody filled`, async () => {
      const blank = await blankBytes(layout);
      assert.equal(readWorkPlan(await xlsxFiles.read(blank)), 'none');
      const first = withSteps(undefined, [step('A.I.1.i.a'), step('A.I.1.i.b')]);
      const made = await xlsxFiles.apply(blank, workPlanPlan(edition, first.steps), workPlanStyles);
      assert.deepEqual(reading(await xlsxFiles.read(made)).steps, first.steps);

      const filled = await xlsxFiles.patch(made, [
        typed(FIRST_ROW, 'owner', 'Kepala Subbag'),
        typed(FIRST_ROW, 'step', 'kata-kata sendiri'),
        typed(FIRST_ROW, 'status', 'Selesai'),
        typed(FIRST_ROW + 4, 'step', 'langkah tambahan'),
      ]);
      const held = reading(await xlsxFiles.read(filled));
      const next = withSteps(held, [step('A.I.1.i.a'), step('A.I.1.i.b'), step('B.I.b')]);
      assert.deepEqual([next.added, next.kept], [2, 1], 'a done step may be followed by another');
      const grown = await xlsxFiles.apply(filled, workPlanPlan(edition, next.steps), workPlanStyles);
      const after = reading(await xlsxFiles.read(grown));
      assert.deepEqual(
        after.steps.map(({ row, step: { indicator, step: text, owner } }) => [row, indicator, text, owner]),
        [
          [FIRST_ROW, 'A.I.1.i.a', 'kata-kata sendiri', 'Kepala Subbag'],
          [FIRST_ROW + 1, 'A.I.1.i.b', 'langkah', ''],
          [FIRST_ROW + 4, '', 'langkah tambahan', ''],
          [FIRST_ROW + 5, 'A.I.1.i.a', 'langkah', ''],
          [FIRST_ROW + 6, 'B.I.b', 'langkah', ''],
        ],
      );
      const again = withSteps(after, [step('A.I.1.i.a'), step('B.I.b')]);
      assert.equal(again.added, 0);
      assert.deepEqual(
        await xlsxFiles.apply(grown, workPlanPlan(edition, again.steps), workPlanStyles),
        grown,
        'adding the same steps again gives the same file',
      );
    });
  }

  it('makes a row as high as its longest text needs, also where a person typed it', () => {
    const long = 'Rapat pembahasan bersama seluruh pegawai, dengan notula dan daftar hadir. '.repeat(4);
    const { steps } = withSteps(undefined, [
      step('B.I.a'),
      step('B.I.b', { step: long }),
      step('B.II.a', { realisation: long }),
    ]);
    const heights = workPlanPlan(edition, steps).operations.flatMap((each) =>
      each.op === 'rows' ? each.heights.filter(({ row }) => row >= FIRST_ROW) : [],
    );
    const [short = 0, middle = 0, tall = 0] = heights.map(({ height }) => height);
    assert.deepEqual(
      heights.map(({ row }) => row),
      steps.map(({ row }) => row),
    );
    assert.ok(short >= 15 && short < 16, String(short));
    // Four and a half lines of 300 letters in the wide column, more in the narrow one.
    assert.ok(middle > 60 && middle < 120, String(middle));
    assert.ok(tall > middle && tall < 200, String(tall));
  });

  it('counts its steps and those that are done', () => {
    const steps = withSteps(undefined, [step('B.I.a', { status: 'Selesai' }), step('B.I.b')]).steps;
    const sheet = sheetOf(applyPlan(workPlanPlan(edition, steps)), WORK_PLAN_SHEET);
    assert.equal(sheet.cell(3, 1)?.value, 'Selesai: 1 dari 2 langkah');
    assert.deepEqual([sheet.cell(FIRST_ROW, 1)?.value, sheet.cell(FIRST_ROW + 1, 1)?.value], [1, 2]);
    assert.equal(sheet.cell(FIRST_ROW + 2, 1)?.value, '');
  });

  it('offers lists for quarter and status', () => {
    const { validations } = sheetOf(applyPlan(workPlanPlan(edition, [])), WORK_PLAN_SHEET);
    assert.deepEqual(
      validations.map(({ formula1 }) => formula1),
      ['TW I,TW II,TW III,TW IV', 'Belum mulai,Berjalan,Selesai,Terkendala'],
    );
  });

  it('is not taken for one where a sheet of that name holds something else, nor written to where columns moved', async () => {
    const steps = withSteps(undefined, [step('B.I.b')]).steps;
    const made = await xlsxFiles.apply(
      await blankBytes('per-area'),
      workPlanPlan(edition, steps),
      workPlanStyles,
    );
    const heading = { sheet: WORK_PLAN_SHEET, row: FIRST_ROW - 1 };
    const other = await xlsxFiles.patch(made, [{ ...heading, col: columnOf('step'), value: 'Lain' }]);
    assert.equal(readWorkPlan(await xlsxFiles.read(other)), 'other');
    const moved = await xlsxFiles.patch(made, [
      { ...heading, col: columnOf('owner'), value: 'Realisasi' },
      { ...heading, col: columnOf('realisation'), value: 'Penanggung jawab' },
    ]);
    assert.equal(reading(await xlsxFiles.read(moved)).inPlace, false);
  });

  it('says every move of a path as a step a person can take, in both languages', () => {
    const path = findPath(edition, emptyAssessment(edition.id), 'WBBM', { objective: 'cheapest' });
    for (const language of ['id', 'en'] as const) {
      const rows = workPlanRows(edition, path.moves, language);
      assert.equal(rows.length, path.moves.length);
      for (const row of rows) {
        assert.doesNotMatch(row.step, /\{\w+\}|undefined|null/, row.step);
        assert.ok(row.step.length > 10 && row.output.length > 5, row.indicator);
      }
    }
  });
});
