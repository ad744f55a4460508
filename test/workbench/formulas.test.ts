import assert from 'node:assert/strict';
import { IDependencyManagerService, type DependencyManagerService } from '@univerjs/engine-formula';
import { createWorkbenchHost, type WorkbenchHost } from '../../workbench/host/host';

/** Cells the formulas read: A1:A4 figures, B1:B4 letters, C1:C3 truth values and a blank, D1 an error, D2 an empty text. */
const GROUND = [
  [1, 'A', true, '=1/0'],
  [2.5, 'B', false, '=""'],
  [4, 'a', '', ''],
  [-3, 'Ya', '', ''],
];

const CASES: readonly (readonly [string, unknown])[] = [
  ['=A1+A2*2', 6],
  ['=-A1^2', 1],
  ['=10%', 0.1],
  ['=A1&" dari "&A3', '1 dari 4'],
  ['=B1=B3', true],
  ['=EXACT(B1,B3)', false],
  ['=A1<>A2', true],
  ['=SUM(A1:A4)', 4.5],
  ['=AVERAGE(A1:A4)', 1.125],
  ['=COUNT(A1:D4)', 4],
  ['=COUNTA(B1:B4)', 4],
  ['=COUNTBLANK(C1:C4)', 2],
  ['=MIN(A1:A4)', -3],
  ['=MAX(A1:A4)', 4],
  ['=ROUND(A2/3,2)', 0.83],
  ['=ROUNDDOWN(2.59,1)', 2.5],
  ['=INT(-1.5)', -2],
  ['=MOD(7,4)', 3],
  ['=ABS(A4)', 3],
  ['=SQRT(16)', 4],
  ['=IF(A1=1,"ya","tidak")', 'ya'],
  ['=IF(C3="","",1)', ''],
  ['=IF(B1="A",1,IF(B1="B",0.67,0))', 1],
  ['=IFERROR(D1,"-")', '-'],
  ['=IFERROR(A1/0,0)', 0],
  ['=ISERROR(D1)', true],
  ['=ISBLANK(C3)', true],
  ['=ISNUMBER(A1)', true],
  ['=ISTEXT(B1)', true],
  ['=AND(C1,A1=1)', true],
  ['=OR(C2,A1=2)', false],
  ['=NOT(C1)', false],
  ['=SUMIF(B1:B4,"A",A1:A4)', 5],
  ['=COUNTIF(B1:B4,"Y*")', 1],
  ['=COUNTIF(A1:A4,">1")', 2],
  ['=SUMPRODUCT(A1:A2,A3:A4)', -3.5],
  ['=INDEX(B1:B4,2)', 'B'],
  ['=MATCH("Ya",B1:B4,0)', 4],
  ['=VLOOKUP(4,A1:B4,2,FALSE)', 'a'],
  ['=INDEX(A1:A4,MATCH("B",B1:B4,0))', 2.5],
  ['=LEFT("Indonesia",4)', 'Indo'],
  ['=MID("Indonesia",3,3)', 'don'],
  ['=LEN(" dua ")', 5],
  ['=TRIM("  a  b ")', 'a b'],
  ['=UPPER(B4)', 'YA'],
  ['=SUBSTITUTE("a-b","-","+")', 'a+b'],
  ['=TEXT(0.605,"0.0%")', '60.5%'],
  ['=VALUE("3.5")', 3.5],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=D2=0', false],
  ['=D2=""', true],
  ['=C3=0', true],
  ['=ISBLANK(D2)', false],
  ['=COUNTBLANK(D1:D4)', 3],
  ['=COUNTA(D1:D4)', 2],
  ['=SUM(D2,1)', 1],
  ['=D2+1', '#VALUE!'],
  ['=LEN(D2)', 0],
  ['=AVERAGE(A1,D2)', 1],
  ['=D1', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=TIDAKADA(1)', '#NAME?'],
  ['=A1+"x"', '#VALUE!'],
  ['=SUM(Lain!A1:A2)', 30],
  ["=SUM('Lembar dua'!A1:A2)", 7],
  ['=ambang*2', 1.2],
];

describe('workbench host: formulas', () => {
  let host: WorkbenchHost;
  let shown: readonly (readonly unknown[])[];

  before(async () => {
    host = createWorkbenchHost();
    shown = await host.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.add('Lain').getRange('A1:A2').values = [[10], [20]];
      worksheets.add('Lembar dua').getRange('A1:A2').values = [[3], [4]];
      names.add('ambang', '=0.6');
      const sheet = worksheets.add('Uji');
      sheet.getRange('A1:D4').formulas = GROUND;
      const range = sheet.getRangeByIndexes(0, 5, CASES.length, 1);
      range.formulas = CASES.map(([formula]) => [formula]);
      range.load('values,formulas');
      await context.sync();
      assert.deepEqual(
        range.formulas,
        CASES.map(([formula]) => [formula]),
      );
      return range.values as unknown[][];
    });
  });
  after(() => {
    host.dispose();
  });

  CASES.forEach(([formula, expected], i) => {
    it(`${formula} shows ${JSON.stringify(expected)}`, () => {
      const value = shown[i]?.[0];
      if (typeof expected === 'number' && typeof value === 'number')
        assert.ok(Math.abs(value - expected) < 1e-9, String(value));
      else assert.deepEqual(value, expected);
    });
  });

  it('follows a change through sheets within the same sync', async () => {
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem('Lain').getRange('A1').values = [[100]];
      const row = CASES.findIndex(([formula]) => formula.startsWith('=SUM(Lain'));
      const cell = workbook.worksheets.getItem('Uji').getCell(row, 5).load('values');
      await sync();
      assert.deepEqual(cell.values, [[120]]);
    });
  });

  it('leaves old figures where calculation is manual, until it is asked for', async () => {
    await host.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getItem('Uji');
      sheet.getRange('Z1:Z2').formulas = [[1], ['=Z1*2']];
      await context.sync();
      application.calculate('Full' as Excel.CalculationType);
      sheet.getRange('Z1').values = [[5]];
      const before = sheet.getRange('Z2').load('values');
      await context.sync();
      assert.deepEqual(before.values, [[2]]);
      application.calculate('Recalculate' as Excel.CalculationType);
      const after = sheet.getRange('Z2').load('values');
      application.calculationMode = 'Automatic';
      await context.sync();
      assert.deepEqual(after.values, [[10]]);
    });
  });

  it('keeps formulas right when their sheet gets another name', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').name = 'Nama Baru';
      const row = CASES.findIndex(([formula]) => formula.startsWith('=SUM(Lain'));
      const cell = context.workbook.worksheets.getItem('Uji').getCell(row, 5).load('formulas');
      await context.sync();
      assert.deepEqual(cell.formulas, [["=SUM('Nama Baru'!A1:A2)"]]);
    });
  });

  /** Writes, then reads what a cell of the sheet `Rujukan` shows, each in a sync of its own. */
  const shows = async (cell: string, change: (workbook: Excel.Workbook) => void): Promise<unknown> =>
    host.Excel.run(async ({ workbook, sync }) => {
      change(workbook);
      await sync();
      const range = workbook.worksheets.getItem('Rujukan').getRange(cell).load('values');
      await sync();
      return range.values[0]?.[0] as unknown;
    });
  const write =
    (address: string, formula: unknown, sheet = 'Rujukan') =>
    (workbook: Excel.Workbook): void => {
      workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    };

  it('follows the cells a formula refers to, also when it gets others to refer to', async () => {
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.add('Rujukan').getRange('A1:B4').formulas = [
        [1, '=A1*10'],
        [2, '=SUM(A1:A2)'],
        [3, '=B1+B2'],
        ['', ''],
      ];
      await sync();
    });
    assert.equal(await shows('B3', write('A1', 5)), 57);
    assert.equal(await shows('B3', write('A2', 4)), 59);
    assert.equal(await shows('B3', write('B1', '=A3*10')), 39);
    assert.equal(await shows('B3', write('A3', 1)), 19);
    assert.equal(await shows('B3', write('A1', 7)), 21);
    assert.equal(await shows('B3', write('B1', 100)), 111);
    assert.equal(await shows('B3', write('B1', '=A1')), 18);
    assert.equal(await shows('B3', write('A1', 1)), 6);
  });

  it('tells 0 from an empty text, however often a cell is compared', async () => {
    await host.Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.add('Nol').getRange('A1:A8');
      range.formulas = [
        [0],
        ['=A1*5'],
        ['=A1=""'],
        ['=IF(A1="","kosong",A1)'],
        ['=IF(A2="","kosong",A2)'],
        ['=IF(OR(A1="",A2=""),"kosong",1)'],
        ['=A1=A9'],
        ['=AND(A1=0,A2<>"")'],
      ];
      range.load('values');
      await sync();
      assert.deepEqual(range.values, [[0], [0], [false], [0], [0], [1], [true], [true]]);
    });
  });

  it('keeps formulas of the same text on two sheets apart', async () => {
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.add('Kembar').getRange('A1:B1').formulas = [[1000, '=A1*10']];
      workbook.worksheets.getItem('Rujukan').getRange('B1:B4').formulas = [
        ['=A1*10'],
        ['=Kembar!B1'],
        ['=B1+B2'],
        ['=INDEX(A1:A3,A2)'],
      ];
      await sync();
    });
    assert.equal(await shows('B3', write('A1', 2)), 10_020);
    assert.equal(await shows('B3', write('A1', 1, 'Kembar')), 30);
    assert.equal(await shows('B4', write('A2', 1)), 2);
    assert.equal(await shows('B4', write('A2', 3)), 1);
  });

  it('follows references when sheets go, come again and get names', async () => {
    const removed = await shows('B2', ({ worksheets }) => worksheets.getItem('Kembar').delete());
    assert.equal(removed, '#REF!');
    const again = (workbook: Excel.Workbook): void => {
      workbook.worksheets.add('Kembar').getRange('A1:B1').formulas = [[3, '=A1*10']];
    };
    await shows('B2', again);
    assert.equal(await shows('B2', write('B2', '=Kembar!B1')), 30);
    assert.equal(await shows('B2', write('A1', 4, 'Kembar')), 40);
    await shows('B2', ({ worksheets }) => (worksheets.getItem('Kembar').name = 'Saudara'));
    assert.equal(await shows('B3', write('A1', 5, 'Saudara')), 70);
    assert.equal(await shows('B3', write('A1', 4)), 90);
  });

  it('does not remember more with every edit', async () => {
    const size = (): number => {
      const manager = host.book.engine.injector.get(IDependencyManagerService) as DependencyManagerService;
      return JSON.stringify(manager['_dependencyRTreeCache'].toJSON()).length;
    };
    await shows('B3', write('A1', 1));
    const before = size();
    for (let i = 2; i < 6; i++) await shows('B3', write('A1', i));
    assert.equal(size(), before);
  });
});
