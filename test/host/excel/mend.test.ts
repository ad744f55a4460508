import assert from 'node:assert/strict';
import { contentsOf, onBench, onLke } from './bench';
import type { Bench } from './bench';

const SHEET = 'Sheet1';
const OPTIONS = { allowFormatColumns: true, allowSort: true };

/** Two formulas over two numbers; one of them typed over, the sheet protected. */
async function damaged({ bench }: Bench, password?: string): Promise<void> {
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:A3').values = [[1], [2], [99]];
    sheet.getRange('B1').values = [['salah']];
    sheet.protection.protect(OPTIONS, password);
    await context.sync();
  });
  bench.stats.reset();
}

async function protection({
  bench,
}: Bench): Promise<{ readonly on: boolean; readonly sort: boolean | undefined }> {
  return bench.Excel.run(async (context) => {
    const { protection: found } = context.workbook.worksheets.getItem(SHEET);
    found.load('protected,options');
    await context.sync();
    return { on: found.protected, sort: found.options.allowSort };
  });
}

const REPAIR = [
  { sheet: SHEET, row: 3, col: 1, formula: 'SUM(A1:A2)' },
  { sheet: SHEET, row: 1, col: 2, value: 'benar' },
];

describe('mending cells of Excel', () => {
  it('writes formulas and values into locked cells, and protects the sheet as it was', () =>
    onBench(async (b) => {
      await damaged(b);
      assert.deepEqual(await b.port.mendCells(REPAIR), { written: 2, kept: [] });
      assert.ok(b.bench.stats.last.syncs <= 3, String(b.bench.stats.last.syncs));
      const cells = await contentsOf(b.port);
      assert.deepEqual(cells.get(`${SHEET}!3,1`), [3, 'SUM(A1:A2)']);
      assert.deepEqual(cells.get(`${SHEET}!1,2`), ['benar', undefined]);
      assert.deepEqual(await protection(b), { on: true, sort: true });
    }));

  it('changes locks, number formats and lists in the same go, and protects the sheet as it was', () =>
    onBench(async (b) => {
      await damaged(b);
      const looks = [
        { sheet: SHEET, row: 1, col: 1, locked: false, numberFormat: '0.00' },
        { sheet: SHEET, row: 2, col: 1, list: ['Ya', 'Tidak'] },
        { sheet: SHEET, row: 3, col: 1, list: null },
      ];
      assert.deepEqual(await b.port.mendCells(REPAIR, looks), { written: 5, kept: [] });
      assert.ok(b.bench.stats.last.syncs <= 3, String(b.bench.stats.last.syncs));
      await b.bench.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        const [one, two, three] = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell));
        assert.ok(one && two && three);
        one.load('numberFormat,format/protection/locked');
        two.load('dataValidation/type,dataValidation/rule,format/protection/locked');
        three.load('dataValidation/type');
        await context.sync();
        assert.deepEqual([one.numberFormat, one.format.protection.locked], [[['0.00']], false]);
        assert.deepEqual([two.dataValidation.type, two.format.protection.locked], ['List', true]);
        assert.equal(two.dataValidation.rule.list?.source, 'Ya,Tidak');
        assert.equal(three.dataValidation.type, 'None');
      });
      const [sheet] = (await b.port.readWorkbook()).sheets;
      assert.equal(sheet?.cell(1, 1)?.numberFormat, '0.00');
      assert.deepEqual(await protection(b), { on: true, sort: true });
    }));

  it('refuses a sheet with a password and changes nothing', () =>
    onBench(async (b) => {
      await damaged(b, 'rahasia');
      const before = await contentsOf(b.port);
      await assert.rejects(b.port.mendCells(REPAIR), { code: 'password', facts: { sheet: SHEET } });
      assert.deepEqual(await contentsOf(b.port), before);
      assert.deepEqual(await protection(b), { on: true, sort: true });
    }));

  for (const nth of [1, 2, 3])
    it(`leaves the sheet protected when round trip ${String(nth)} fails`, () =>
      onBench(async (b) => {
        await damaged(b);
        b.bench.faults.failSync(nth);
        await assert.rejects(b.port.mendCells(REPAIR));
        assert.deepEqual(await protection(b), { on: true, sort: true });
      }));

  it('touches no other cell of an LKE', () =>
    onLke('lampiran-iii', async ({ port }) => {
      const before = await contentsOf(port);
      await port.mendCells([{ sheet: 'LKE ZI', row: 7, col: 12, formula: '1+1' }]);
      const after = await contentsOf(port);
      const moved = [...after]
        .filter(([key, [, formula]]) => before.get(key)?.[1] !== formula)
        .map(([key]) => key);
      assert.deepEqual(moved, ['LKE ZI!7,12']);
    }));

  it('asks Excel nothing for no cells', () =>
    onBench(async ({ bench, port }) => {
      assert.deepEqual(await port.mendCells([]), { written: 0, kept: [] });
      assert.equal(bench.stats.runs.length, 0);
    }));
});
