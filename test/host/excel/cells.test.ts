import assert from 'node:assert/strict';
import type { CellScalar } from '../../../src/worksheet/workbook-image';
import { WORKBENCH, onBench, onLke, portOf } from './bench';
import type { Bench } from './bench';
import { createExcelHost } from '../../../src/workbook/excel/create-host';

const SHEET = 'Sheet1';
const at = (row: number, col: number, sheet = SHEET) => ({ sheet, row, col });

async function set({ bench }: Bench, address: string, formulas: unknown[][], format?: string): Promise<void> {
  await bench.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    range.formulas = formulas;
    await context.sync();
  });
  bench.stats.reset();
}

describe('reading cells of Excel', () => {
  it('reads values of many blocks in one round trip', () =>
    onBench(async (b) => {
      await set(b, 'A1:C2', [
        [1, 'dua', true],
        ['=A1*2', '', '=A1/0'],
      ]);
      const [block, single] = await b.port.readRanges([
        { sheet: SHEET, top: 1, left: 1, bottom: 2, right: 3 },
        { sheet: SHEET, top: 2, left: 1, bottom: 2, right: 1 },
      ]);
      assert.deepEqual(block, [
        [1, 'dua', true],
        [2, null, { error: '#DIV/0!' }],
      ]);
      assert.deepEqual(single, [[2]]);
      assert.deepEqual(await b.port.readCells([at(2, 1), at(9, 9)]), [2, null]);
      assert.deepEqual(
        b.bench.stats.runs.map(({ syncs }) => syncs),
        [1, 1],
      );
    }));

  it('reads numbers as they are, whatever their format shows', () =>
    onBench(async (b) => {
      await set(b, 'A1', [[0.66666]], '0.0%');
      assert.deepEqual(await b.port.readCells([at(1, 1)]), [0.66666]);
    }));

  it('says which sheet is missing', () =>
    onBench(async ({ port }) => {
      await assert.rejects(port.readCells([at(1, 1, 'Tidak ada')]), {
        code: 'sheet-missing',
        facts: { sheet: 'Tidak ada', excel: 'ItemNotFound' },
      });
    }));

  it('asks Excel nothing for no cells', () =>
    onBench(async ({ bench, port }) => {
      assert.deepEqual(await port.readRanges([]), []);
      assert.deepEqual(await port.writeCells([]), { written: 0, kept: [] });
      assert.equal(bench.stats.runs.length, 0);
    }));
});

describe('reading the whole workbook', () => {
  it('takes three round trips for any number of sheets', () =>
    onLke('per-area', async ({ bench, port }) => {
      const image = await port.readWorkbook();
      assert.equal(bench.stats.last.syncs, 3);
      assert.ok(bench.stats.last.responseBytes < 1_000_000);
      assert.equal(image.sheets.length, 11);
      assert.equal(image.sheets.at(-1)?.visibility, 'veryHidden');
      assert.equal(image.properties.get('lke-edition'), 'permenpanrb-90-2021');
      assert.deepEqual(image.skipped, []);
    }));

  it('tells values from formulas, and where the used range begins', () =>
    onBench(async (b) => {
      await set(b, 'C3:D4', [
        ['=1/0', 'teks'],
        [7, ''],
      ]);
      const [sheet] = (await b.port.readWorkbook()).sheets;
      assert.deepEqual(sheet?.cell(3, 3), { value: { error: '#DIV/0!' }, formula: '1/0' });
      assert.deepEqual(sheet?.cell(3, 4), { value: 'teks' });
      assert.deepEqual(
        [sheet?.cell(4, 4), sheet?.cell(1, 1), sheet?.cell(99, 99)],
        [undefined, undefined, undefined],
      );
      assert.deepEqual([sheet?.rows, sheet?.cols], [4, 4]);
    }));

  it('leaves out a sheet that is far larger than any LKE, and says so', () =>
    onBench(async (b) => {
      await b.bench.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Anggaran');
        sheet.getRange('A1').values = [['x']];
        sheet.getRange('ZZ400').values = [['y']];
        await context.sync();
      });
      const image = await b.port.readWorkbook();
      assert.deepEqual(image.skipped, ['Anggaran']);
      assert.deepEqual(
        image.sheets.map(({ name }) => name),
        [SHEET],
      );
    }));
});

describe('writing cells of Excel', () => {
  it('writes scattered cells in two round trips, neighbours as one block', () =>
    onBench(async (b) => {
      await set(b, 'A1', [['ada']]);
      const edits = [at(1, 1), at(2, 1), at(2, 2), at(9, 9)].map((cell, n) => ({ ...cell, value: n }));
      assert.deepEqual(await b.port.writeCells(edits), { written: 4, kept: [] });
      assert.equal(b.bench.stats.last.syncs, 2);
      assert.deepEqual(await b.port.readCells(edits), [0, 1, 2, 3]);
    }));

  it('keeps texts texts, numbers numbers, and clears', () =>
    onBench(async (b) => {
      const values: readonly CellScalar[] = [
        '=1+1',
        '12',
        '3/4',
        '0,5',
        'TRUE',
        '-',
        "'petik",
        'Ya',
        0.25,
        true,
        null,
        '+62 81',
        '50%',
        'Mei 2026',
      ];
      await set(b, 'A11', [['hilang']]);
      await b.port.writeCells(values.map((value, row) => ({ ...at(row + 1, 1), value })));
      assert.deepEqual(await b.port.readCells(values.map((_, row) => at(row + 1, 1))), values);
      const [sheet] = (await b.port.readWorkbook()).sheets;
      assert.equal(sheet?.cell(1, 1)?.formula, undefined, 'no formula came of it');
    }));

  it('keeps formulas and reports them', () =>
    onBench(async (b) => {
      await set(b, 'A1:A3', [[1], ['=A1*2'], [3]]);
      const edits = [at(1, 1), at(2, 1), at(3, 1)].map((cell) => ({ ...cell, value: 9 }));
      assert.deepEqual(await b.port.writeCells(edits), { written: 2, kept: [edits[1]] });
      assert.deepEqual(await b.port.readCells(edits), [9, 18, 9]);
    }));

  it('takes the last of several edits of a cell', () =>
    onBench(async ({ port }) => {
      await port.writeCells([
        { ...at(1, 1), value: 'lama' },
        { ...at(1, 1), value: 'baru' },
      ]);
      assert.deepEqual(await port.readCells([at(1, 1)]), ['baru']);
    }));

  it('goes past a validation list: checks look at it afterwards', () =>
    onLke('lampiran-iii', async ({ port }) => {
      const answer = at(8, 11, 'LKE ZI');
      await port.writeCells([{ ...answer, value: 'F' }]);
      assert.deepEqual(await port.readCells([answer]), ['F']);
    }));

  it('refuses a locked cell by its name and writes nothing at all', () =>
    onLke('lampiran-iii', async ({ bench, port }) => {
      const answer = at(8, 11, 'LKE ZI');
      const title = at(1, 2, 'LKE ZI');
      const edits = [
        { ...answer, value: 'Ya' },
        { ...title, value: 'x' },
      ];
      await assert.rejects(port.writeCells(edits), {
        code: 'protected',
        facts: { sheet: 'LKE ZI', cell: 'B1' },
      });
      assert.deepEqual(await port.readCells([answer]), [null]);
      assert.ok(bench.stats.runs.every(({ syncs }) => syncs <= 3));
    }));

  it('names the locked cell of a block that is locked in part', () =>
    onLke('lampiran-iii', async ({ port }) => {
      const edits = [at(8, 10, 'LKE ZI'), at(8, 11, 'LKE ZI')].map((cell) => ({ ...cell, value: 'Ya' }));
      await assert.rejects(port.writeCells(edits), {
        code: 'protected',
        facts: { sheet: 'LKE ZI', cell: 'J8' },
      });
    }));

  it('waits until the user has left the cell', () =>
    onBench(async ({ bench, port }) => {
      bench.faults.enterEditMode();
      let done = false;
      const writing = port.writeCells([{ ...at(1, 1), value: 'x' }]).then(() => {
        done = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(done, false);
      bench.faults.leaveEditMode();
      await writing;
      assert.equal(done, true);
    }));

  it('writes nothing when the round trip before it fails', () =>
    onBench(async ({ bench, port }) => {
      bench.faults.failSync(1, 'RequestAborted');
      await assert.rejects(port.writeCells([{ ...at(1, 1), value: 'x' }]), { code: 'cancelled' });
      assert.deepEqual(await port.readCells([at(1, 1)]), [null]);
    }));

  it('is one step of undo where Excel can, which Excel on the web cannot be trusted with', () =>
    onBench(async ({ bench }) => {
      const asked: unknown[] = [];
      const watched = (platform: string) => {
        const run = ((...args: unknown[]): unknown => {
          if (args.length > 1) asked.push((args[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup ?? false);
          return (bench.Excel.run as (...all: unknown[]) => unknown)(...args);
        }) as typeof Excel.run;
        const office = {
          ...bench.Office,
          context: { ...bench.Office.context, platform, requirements: bench.Office.context.requirements },
        };
        return createExcelHost({ ...bench.Excel, run }, office as unknown as typeof Office, WORKBENCH);
      };
      for (const platform of ['PC', 'OfficeOnline'])
        await watched(platform).writeCells([{ ...at(1, 1), value: platform }]);
      bench.faults.apiVersion = '1.19';
      await watched('PC').writeCells([{ ...at(1, 1), value: 'x' }]);
      assert.deepEqual(asked, [true, false, false]);
      assert.equal((await watched('PC').capability()).apiVersion, '1.19');
    }));
});

describe('what the adapter says of its host', () => {
  it('asks for versions as texts and takes the newest', () =>
    onBench(async ({ bench, port }) => {
      bench.faults.apiVersion = '1.14';
      assert.deepEqual(await port.capability(), {
        ...WORKBENCH,
        readOnly: false,
        mergesUndo: false,
        apiVersion: '1.14',
      });
      bench.setReadOnly(true);
      assert.equal((await port.capability()).readOnly, true);
    }));

  it('goes to a cell, and says when its sheet is gone', () =>
    onLke('per-area', async ({ bench, port }) => {
      await port.goTo('Rekap', 5, 2);
      await bench.Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        const selected = context.workbook.getSelectedRange().load('address');
        await context.sync();
        assert.deepEqual([active.name, selected.address.replace(/^.*!/, '')], ['Rekap', 'B5']);
      });
      await assert.rejects(port.goTo('Tidak ada', 1, 1), { code: 'sheet-missing' });
    }));

  it('keeps small texts with the workbook', () =>
    onBench(async ({ bench, port }) => {
      assert.equal(await port.readSetting('lke'), null);
      await port.writeSetting('lke', 'lke-worksheet/1');
      assert.equal(await portOf(bench.connect()).readSetting('lke'), 'lke-worksheet/1');
      await port.writeSetting('lke', null);
      await port.writeSetting('lke', null);
      assert.equal(await port.readSetting('lke'), null);
    }));
});
