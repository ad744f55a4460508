import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planRepair } from '../../src/audit/repair/plan';
import { scoreAssessment } from '../../src/scoring/score';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import type { FileEdit } from '../../src/workbook/file-edit';
import { formulaText } from '../../src/worksheet/formula/text';
import { allDamages } from '../audit/support/damage';
import { auditOf, faultless } from '../audit/support/workbook';
import { sharedFixture } from '../corpus/support/shared-fixtures';
import { edition } from '../support/edition';
import { blankWorkbook, filledWorkbook, readBack } from '../support/layouts';
import type { MadeLayout } from '../support/layouts';
import { convertAll, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';
import { SOUND } from '../validation/support/complete';

const TOLERANCE = 1e-9;

/** Every 97th damage, so that all kinds and all parts of the sheet have their turn. */
async function damagedWorkbook(layout: MadeLayout): Promise<Uint8Array> {
  const clean = await filledWorkbook(await blankWorkbook(layout), SOUND);
  const damages = allDamages(faultless(await readBack(clean))).filter((_, at) => at % 97 === 5);
  const edits = damages.map(({ change: { place, to } }): FileEdit =>
    'formula' in to ? { ...place, formula: formulaText(to.formula) } : { ...place, value: to.value },
  );
  return xlsxFiles.patch(clean, edits, { allowFormula: true });
}

/** What LibreOffice computes from the mended file must be our own figure, node by node. */
describe('a mended workbook, computed by LibreOffice', function () {
  this.timeout(240_000);
  let folder = '';
  before(function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    folder = mkdtempSync(join(tmpdir(), 'lke-repair-'));
  });
  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  async function agrees(name: string, damaged: Uint8Array): Promise<void> {
    const reading = await readBack(damaged);
    const plan = planRepair(edition, reading, auditOf(reading));
    assert.ok(plan.edits.length > 3);
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await xlsxFiles.patch(damaged, plan.edits, { allowFormula: true }));
    const out = mkdtempSync(join(folder, 'out-'));
    const [converted = ''] = await convertAll([file], 'xlsx', out);
    const again = await readBack(new Uint8Array(readFileSync(converted)));
    const score = scoreAssessment(edition, reading.assessment);
    assert.ok(Math.abs((again.worksheetTotal ?? 0) - (score.total.answered ?? 1)) <= TOLERANCE, 'total');
    for (const { code, answered } of score.nodes) {
      const place = again.nodes.get(code)?.score;
      const sheet = again.image.sheets.find(({ name: own }) => own === place?.sheet);
      const value = place && sheet?.cell(place.row, place.col)?.value;
      if (place) assert.ok(typeof value === 'number' && Math.abs(value - (answered ?? 1)) <= TOLERANCE, code);
    }
    assert.deepEqual(
      again.assessment.layers.unit.get('A.I.1.i.a'),
      reading.assessment.layers.unit.get('A.I.1.i.a'),
    );
  }

  for (const layout of ['lampiran-iii', 'per-area'] as const) {
    it(`agrees with our engine for damages all over a ${layout} workbook`, async () => {
      await agrees(layout, await damagedWorkbook(layout));
    });
  }

  it('agrees with our engine for a damaged workbook from the field', async function () {
    const file = sharedFixture(this, 'lampiran-iii-damaged.xlsx');
    await agrees('field', new Uint8Array(readFileSync(file)));
  });
});
