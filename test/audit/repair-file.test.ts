import assert from 'node:assert/strict';
import { setValue } from '../../src/audit/cell-change';
import { planRepair } from '../../src/audit/repair/plan';
import { RECORD_SHEET, recordPlan, recordStyles } from '../../src/audit/repair/record';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { lazy } from '../../src/validation/lazy';
import type { FileEdit } from '../../src/workbook/file-edit';
import { edition } from '../support/edition';
import { blankWorkbook, filledWorkbook, readBack } from '../support/layouts';
import { changedCells, packedPartsOf, partText, sheetOf } from '../workbook/support/inspect';
import { SOUND } from '../validation/support/complete';
import { auditOf } from './support/workbook';

const WHEN = '2026-05-31 14:05';

const DAMAGE: readonly FileEdit[] = [
  setValue({ sheet: 'LKE ZI', row: 62, col: 12 }, 2.5),
  setValue({ sheet: 'LKE ZI', row: 8, col: 10 }, 'Ya'),
].flatMap(({ place, to }) => ('value' in to ? [{ ...place, value: to.value }] : []));

/** A damaged official workbook as bytes, the mended one, and what the repair wrote in between. */
async function made() {
  const clean = await filledWorkbook(await blankWorkbook('lampiran-iii'), SOUND);
  const before = await xlsxFiles.patch(clean, DAMAGE, { allowFormula: true });
  const reading = await readBack(before);
  const plan = planRepair(edition, reading, auditOf(reading));
  const cells = await xlsxFiles.patch(before, plan.edits, { allowFormula: true, refresh: plan.stale });
  const record = recordPlan(reading.image, edition.id, plan.steps, WHEN, 'id');
  return { before, plan, cells, after: await xlsxFiles.apply(cells, record, recordStyles) };
}

const once = lazy(made);
const repaired = (): ReturnType<typeof made> => once();

describe('repairing a file', () => {
  it('changes the mended cells and what follows from them, and no other byte of any part', async () => {
    const { before, cells, plan } = await repaired();
    const [was, is] = [packedPartsOf(before), packedPartsOf(cells)];
    const touched = [...was.keys()].filter(
      (part) => !Buffer.from(was.get(part) ?? []).equals(is.get(part) ?? Buffer.of()),
    );
    const main = (await readBack(before)).image.sheets.findIndex(({ name }) => name === 'LKE ZI');
    assert.ok(touched.includes(`xl/worksheets/sheet${String(main + 1)}.xml`));
    const allowed = new Set([
      'L62',
      'J8',
      'L175',
      'L61',
      'L8',
      'L7',
      'L6',
      'L5',
      'L4',
      'L167',
      'L125',
      'L198',
      'L208',
    ]);
    for (const part of touched) {
      if (!part.startsWith('xl/worksheets/')) continue;
      const changed = changedCells(partText(before, part), partText(cells, part));
      if (part === `xl/worksheets/sheet${String(main + 1)}.xml`) {
        const beyond = changed.filter((cell) => !allowed.has(cell) && !cell.startsWith('M'));
        assert.deepEqual(beyond, []);
      } else
        assert.ok(
          changed.every((cell) => /^[IJ]\d+$/.test(cell)),
          part,
        );
    }
    assert.equal(plan.edits.length, 3);
  });

  it('keeps what it replaced on a sheet of its own, formulas as texts', async () => {
    const { after } = await repaired();
    const sheet = sheetOf(await xlsxFiles.read(after), RECORD_SHEET);
    assert.equal(sheet.visibility, 'visible');
    const rows = [5, 6, 7].map((row) => [3, 6, 7].map((col) => sheet.cell(row, col)?.value));
    assert.deepEqual(rows, [
      ['J8', 'Ya', 'Ya/Tidak'],
      ['L62', '2.5', '=AVERAGE(L63:L65)*H62'],
      ['L175', '=AVERAGE(L176:L179)*H175', '=AVERAGE(L177,L184)*H175'],
    ]);
    for (const row of [5, 6, 7])
      for (let col = 1; col <= 8; col++) assert.equal(sheet.cell(row, col)?.formula, undefined);
  });

  it('adds a later repair below the earlier one', async () => {
    const { after } = await repaired();
    const again = await xlsxFiles.patch(after, [{ sheet: 'LKE ZI', row: 113, col: 8, value: 1.5 }]);
    const reading = await readBack(again);
    const plan = planRepair(edition, reading, auditOf(reading));
    const record = recordPlan(reading.image, edition.id, plan.steps, WHEN, 'id');
    const cells = await xlsxFiles.patch(again, plan.edits, { allowFormula: true });
    const sheet = sheetOf(
      await xlsxFiles.read(await xlsxFiles.apply(cells, record, recordStyles)),
      'Perbaikan',
    );
    assert.deepEqual(
      [5, 8, 9].map((row) => sheet.cell(row, 3)?.value ?? null),
      ['J8', 'H113', null],
    );
  });

  it('gives back the same bytes when nothing is left to mend', async () => {
    const { after } = await repaired();
    const reading = await readBack(after);
    const plan = planRepair(edition, reading, auditOf(reading));
    assert.deepEqual([plan.edits, plan.steps], [[], []]);
    assert.equal(await xlsxFiles.patch(after, plan.edits, { refresh: plan.stale }), after);
  });

  it('computes a total from before the last change anew although no cell is written', async () => {
    const clean = await filledWorkbook(await blankWorkbook('lampiran-iii'), SOUND);
    const slip = await readBack(clean);
    const answer = { sheet: 'LKE ZI', row: 8, col: 11, value: 'Tidak' };
    const bytes = await xlsxFiles.patch(clean, [answer], { recalculate: false });
    const reading = await readBack(bytes);
    const plan = planRepair(edition, reading, auditOf(reading), { only: ['stale-cached-total'] });
    assert.deepEqual([plan.edits, plan.stale], [[], true]);
    const fresh = await readBack(await xlsxFiles.patch(bytes, [], { refresh: plan.stale }));
    assert.equal(reading.worksheetTotal, slip.worksheetTotal);
    assert.equal(fresh.worksheetTotal, plan.total.after);
    assert.notEqual(fresh.worksheetTotal, reading.worksheetTotal);
  });
});
