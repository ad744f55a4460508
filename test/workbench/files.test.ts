import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { emptyAssessment } from '../../src/assessment/assessment';
import { createExcelHost } from '../../src/workbook/excel/create-host';
import { patchWorkbookFile } from '../../src/workbook/file/patch';
import { readWorkbookFile } from '../../src/workbook/file/read';
import { writePlan } from '../../src/workbook/file/write';
import { perAreaPlan } from '../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../src/worksheet/layouts/per-area/styles';
import type { CellImage, WorkbookImage } from '../../src/worksheet/workbook-image';
import { createWorkbenchHost, type WorkbenchHost } from '../../workbench/host/host';
import { sharedFixture } from '../corpus/support/shared-fixtures';
import { edition } from '../support/edition';

const UNIT = {
  ...emptyAssessment(edition.id).unit,
  name: 'KPU Kota Contoh',
  year: 2026,
  target: 'WBK' as const,
};
const PLAN = perAreaPlan(edition, UNIT);
const AREA = '1 Manajemen Perubahan';

describe('workbench host: files', function () {
  this.timeout(60_000);

  let host: WorkbenchHost;
  let made: Uint8Array;
  before(async () => {
    made = await writePlan(PLAN, perAreaStyles);
  });
  beforeEach(() => {
    host = createWorkbenchHost();
  });
  afterEach(() => {
    host.dispose();
  });

  /** First cell of the area sheet a person may fill. */
  function firstInput(image: WorkbookImage): {
    readonly row: number;
    readonly col: number;
    readonly a1: string;
  } {
    const sheet = image.sheets.find(({ name }) => name === AREA);
    for (let row = 6; row <= (sheet?.rows ?? 0); row++)
      if (sheet?.cell(row, 6)?.locked === false) return { row, col: 6, a1: `F${String(row)}` };
    throw new Error('no input');
  }

  it('opens our own file with the figures it shows', async () => {
    await host.load(made, 'lke.xlsx');
    const image = await readWorkbookFile(made);
    const read = await createExcelHost(host.Excel, host.Office).readWorkbook();
    for (const sheet of image.sheets) {
      const held = read.sheets.find(({ name }) => name === sheet.name);
      for (let row = 1; row <= sheet.rows; row++) {
        for (let col = 1; col <= sheet.cols; col++) {
          const [a, b] = [sheet.cell(row, col), held?.cell(row, col)];
          const shown = a?.value === '' ? null : (a?.value ?? null);
          assert.deepEqual(
            [b?.value ?? null, b?.formula],
            [shown, a?.formula],
            `${sheet.name} ${String(row)},${String(col)}`,
          );
        }
      }
    }
    assert.equal(read.properties.get('lke-layout'), 'per-area');
  });

  it('gives back the same bytes where nothing was changed', async () => {
    await host.load(made);
    assert.deepEqual(await host.save(), made);
  });

  it('changes the file where a person answers, as the patcher does', async () => {
    await host.load(made);
    const image = await readWorkbookFile(made);
    const { row, col, a1 } = firstInput(image);
    assert.equal(await host.user.type(AREA, a1, 'Ya'), 'accepted');
    const saved = await host.save();
    assert.deepEqual(saved, await patchWorkbookFile(made, [{ sheet: AREA, row, col, value: 'Ya' }]));
  });

  it('keeps locks, lists and protection of the file', async () => {
    await host.load(made);
    const { a1 } = firstInput(await readWorkbookFile(made));
    assert.equal(await host.user.type(AREA, a1, 'Mungkin'), 'refused');
    await assert.rejects(host.user.type(AREA, 'B8', 'x'), { code: 'AccessDenied' });
  });

  it('writes what an add-in made, so that the file says the same', async () => {
    await createExcelHost(host.Excel, host.Office).applyPlan(PLAN, perAreaStyles);
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem('Sheet1').delete();
      await sync();
    });
    const [saved, planned] = [await readWorkbookFile(await host.save()), await readWorkbookFile(made)];
    assert.deepEqual(
      saved.sheets.map(({ name, visibility }) => [name, visibility]),
      planned.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    for (const sheet of planned.sheets) {
      const held = saved.sheets.find(({ name }) => name === sheet.name);
      assert.deepEqual(held?.protection, sheet.protection);
      assert.deepEqual(held.hiddenCols, sheet.hiddenCols);
      assert.equal(held.validations.length, sheet.validations.length, `${sheet.name}: validations`);
      for (let row = 1; row <= sheet.rows; row++) {
        for (let col = 1; col <= sheet.cols; col++) {
          const a: CellImage | undefined = held.cell(row, col);
          const b: CellImage | undefined = sheet.cell(row, col);
          const place = `${sheet.name} ${String(row)},${String(col)}`;
          assert.deepEqual([a?.formula, a?.value ?? null], [b?.formula, b?.value ?? null], place);
          assert.equal(a?.locked ?? true, b?.locked ?? true, `${place}: lock`);
          // The adapter leaves formats out where they cannot show.
          if (typeof b?.value === 'number')
            assert.equal(a?.numberFormat, b.numberFormat, `${place}: number format`);
        }
      }
    }
  });

  it('opens an official sheet and gives it back as it was', async function () {
    const bytes = new Uint8Array(readFileSync(sharedFixture(this, 'lampiran-iii-filled.xlsx')));
    await host.load(bytes);
    assert.deepEqual(await host.save(), bytes);
  });

  it('refuses what is no workbook and keeps what it has', async () => {
    await host.load(made);
    await assert.rejects(host.load(new TextEncoder().encode('<html></html>')), { code: 'not-a-zip' });
    assert.deepEqual(await host.save(), made);
  });
});
