import assert from 'node:assert/strict';
import { freshHost, onSheet, refuses, values } from './support';

describe('workbench host: as strict as Excel', () => {
  const host = freshHost();

  it('does nothing before the sync', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Uji').getRange('A1').values = [[1]];
      assert.deepEqual(host().book.value(sheetId(), 0, 0), '');
      await context.sync();
      assert.deepEqual(host().book.value(sheetId(), 0, 0), 1);
    });
  });

  const sheetId = (): string => host().book.engine.workbook().getSheetBySheetName('Uji')?.getSheetId() ?? '';

  it('gives no property that was not loaded and synced', async () => {
    await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Uji').getRange('A1');
      await refuses('PropertyNotLoaded', async () => Promise.resolve(range.values));
      range.load('address');
      await refuses('PropertyNotLoaded', async () => Promise.resolve(range.address));
      await context.sync();
      assert.equal(range.address, 'Uji!A1');
      await refuses('PropertyNotLoaded', async () => Promise.resolve(range.values));
    });
  });

  it('gives isNullObject and results after the sync only', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
      const count = context.workbook.worksheets.getCount();
      await refuses('PropertyNotLoaded', async () => Promise.resolve(sheet.isNullObject));
      await refuses('ValueNotLoaded', async () => Promise.resolve(count.value));
      await context.sync();
      assert.equal(sheet.isNullObject, true);
      assert.equal(count.value, 2);
    });
  });

  it('takes load options as text, list, object and path', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      const [a, b, c] = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell));
      assert.ok(a && b && c);
      a.load('address, rowIndex');
      b.load(['address', 'format/fill/color', 'worksheet/name']);
      c.load({ address: true, format: { font: { bold: true } } });
      context.load(sheet, 'name');
      const sheets = context.workbook.worksheets.load('items/name,items/position');
      await context.sync();
      assert.deepEqual([a.address, a.rowIndex], ['Uji!A1', 0]);
      assert.deepEqual([b.format.fill.color, b.worksheet.name], ['#FFFFFF', 'Uji']);
      assert.equal(c.format.font.bold, false);
      assert.deepEqual(
        sheets.items.map(({ name, position }) => [name, position]),
        [
          ['Sheet1', 0],
          ['Uji', 1],
        ],
      );
      assert.deepEqual(sheets.toJSON(), {
        items: [
          { name: 'Sheet1', position: 0 },
          { name: 'Uji', position: 1 },
        ],
      });
    });
  });

  it('refuses to load what an object does not have', async () => {
    await refuses('InvalidArgument', () => onSheet(host(), (sheet) => sheet.getRange('A1').load('nilai')));
  });

  it('has no member Excel does not have', async () => {
    await host().Excel.run(async (context) => {
      const range: object = context.workbook.worksheets.getItem('Uji').getRange('A1');
      assert.throws(() => Reflect.get(range, 'getSpecialCells'), /workbench has no Range\.getSpecialCells/);
      assert.throws(() => {
        (range as { nilai: number }).nilai = 1;
      }, TypeError);
      await context.sync();
    });
  });

  const shapes: readonly (readonly [string, string, unknown])[] = [
    ['a list', 'A1:B2', [1, 2]],
    ['too few rows', 'A1:B2', [[1, 2]]],
    ['too few columns', 'A1:B2', [[1], [2]]],
    ['an object', 'A1', { a: 1 }],
    ['an object in a cell', 'A1', [[{}]]],
  ];
  for (const [what, address, value] of shapes) {
    it(`refuses values of another shape: ${what}`, () =>
      refuses('InvalidArgument', () =>
        onSheet(host(), (sheet) => {
          sheet.getRange(address).values = value as unknown[][];
        }),
      ));
  }

  it('leaves cells given null and clears cells given an empty text', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('A1:C1').values = [[null, '', 'd']];
    });
    assert.deepEqual(await values(host(), 'A1:C1'), [['a', '', 'd']]);
  });

  it('sets one value on all cells', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:B2').values = 7 as unknown as unknown[][];
    });
    assert.deepEqual(await values(host(), 'A1:B2'), [
      [7, 7],
      [7, 7],
    ]);
  });

  const typed: readonly (readonly [unknown, unknown])[] = [
    ['12', 12],
    ["'12", '12'],
    ['1,234.5', 1234.5],
    ['50%', 0.5],
    ['TRUE', true],
    ['2026-01-05', 46027],
    ["'=1+1", '=1+1'],
    ['=1+1', 2],
    ['+1+1', 2],
    ['A.I.1', 'A.I.1'],
    [false, false],
    [0, 0],
    ['#N/A', '#N/A'],
  ];
  for (const [value, read] of typed) {
    it(`takes ${JSON.stringify(value)} as Excel does`, async () => {
      await onSheet(host(), (sheet) => {
        sheet.getRange('A1').values = [[value]];
      });
      assert.deepEqual(await values(host(), 'A1'), [[read]]);
    });
  }

  it('keeps texts in cells formatted as text', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['@', '@']];
      sheet.getRange('A1:B1').values = [['1/3', '=A1']];
    });
    assert.deepEqual(await values(host(), 'A1:B1'), [['1/3', '=A1']]);
  });

  const missing: readonly (readonly [string, string, (context: Excel.RequestContext) => unknown])[] = [
    ['sheet', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('Tidak ada')],
    ['name', 'ItemNotFound', ({ workbook }) => workbook.names.getItem('tidak_ada')],
    ['setting', 'ItemNotFound', ({ workbook }) => workbook.settings.getItem('tidak')],
    ['address', 'InvalidArgument', ({ workbook }) => workbook.worksheets.getItem('Uji').getRange('A0')],
    [
      'several areas',
      'InvalidArgument',
      ({ workbook }) => workbook.worksheets.getItem('Uji').getRange('A1,B2'),
    ],
    [
      'cell beyond the sheet',
      'InvalidArgument',
      ({ workbook }) => workbook.worksheets.getItem('Uji').getCell(-1, 0),
    ],
    ['second sheet of a name', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('uji')],
    ['sheet name too long', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('x'.repeat(32))],
    ['sheet name with a colon', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a:b')],
  ];
  for (const [what, code, work] of missing) {
    it(`refuses ${what}: ${code}`, () =>
      refuses(code, () =>
        host().Excel.run(async (context) => {
          work(context);
          await context.sync();
        }),
      ));
  }

  it('keeps what came before the failing step, and drops what comes after it', async () => {
    await refuses('InvalidArgument', () =>
      onSheet(host(), (sheet) => {
        sheet.getRange('A1').values = [['sebelum']];
        sheet.getRange('A2').values = [[1, 2]];
        sheet.getRange('A3').values = [['sesudah']];
      }),
    );
    assert.deepEqual(await values(host(), 'A1:A3'), [['sebelum'], [''], ['']]);
  });

  it('names the call that failed', async () => {
    await assert.rejects(
      onSheet(host(), (sheet) => {
        sheet.getRange('A2').values = [[1, 2]];
      }),
      (error: OfficeExtension.Error) =>
        error.debugInfo.errorLocation?.includes('getRange("A2").values') === true,
    );
  });

  it('forgets ranges when their run ends, unless they are tracked', async () => {
    const { lost, kept } = await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      const found = { lost: sheet.getRange('A1'), kept: sheet.getRange('B1') };
      context.trackedObjects.add(found.kept);
      await context.sync();
      return found;
    });
    lost.load('values');
    await refuses('InvalidObjectPath', () => lost.context.sync());
    kept.load('values');
    await kept.context.sync();
    assert.deepEqual(kept.values, [['']]);
  });

  it('refuses requests and answers above 5 MB', async () => {
    const block = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    await refuses('RequestPayloadSizeLimitExceeded', () =>
      onSheet(host(), (sheet) => {
        sheet.getRange('A1:A200').values = block;
      }),
    );
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:A100').values = block.slice(100);
    });
    await onSheet(host(), (sheet) => {
      sheet.getRange('A101:A200').values = block.slice(100);
    });
    await refuses('ResponsePayloadSizeLimitExceeded', () => values(host(), 'A1:A200'));
  });

  it('wants a promise from a batch', async () => {
    await refuses('InvalidArgument', () => host().Excel.run((() => 1) as unknown as () => Promise<number>));
  });
});
