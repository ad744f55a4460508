import assert from 'node:assert/strict';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import { planFill } from '../../src/worksheet/fill';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { edition } from '../support/edition';
import { blankWorkbook, readBack } from '../support/layouts';

const unit = { id: 'UNIT-1', name: 'Kantor Lain', agency: 'KPU', year: 2025 };
const given = applyEdits(emptyAssessment(edition.id, unit), [
  { layer: 'unit', item: 'A.I.1.i.a', answer: 'ya', note: '=SUM(A1)' },
]);

describe('filling a workbook', () => {
  it('brings the identity into blank cells and never over what stands there', async () => {
    const blank = await blankWorkbook('per-area');
    const plan = planFill(edition, await readBack(blank), given, false);
    const filled = await readBack(await xlsxFiles.patch(blank, plan.edits));
    const { id, name, agency, year } = filled.assessment.unit;
    assert.deepEqual({ id, name, agency, year }, { ...unit, name: 'KPU Kota Contoh', year: 2026 });
  });

  it('spells a choice as its scale does and keeps a formula-like note as text', async () => {
    const blank = await blankWorkbook('lampiran-iii');
    const plan = planFill(edition, await readBack(blank), given, false);
    const filled = await readBack(await xlsxFiles.patch(blank, plan.edits));
    assert.deepEqual(filled.assessment.layers.unit.get('A.I.1.i.a'), {
      answer: 'Ya',
      note: '=SUM(A1)',
      evidence: null,
      recommendation: null,
    });
  });
});
