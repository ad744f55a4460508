import assert from 'node:assert/strict';
import { freshHost, onSheet, refuses, values } from './support';

describe('workbench host: protection', () => {
  const host = freshHost();

  beforeEach(() =>
    onSheet(host(), (sheet) => {
      sheet.getRange('A1:A2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    }),
  );

  const denied: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ['writing a locked cell', (sheet) => (sheet.getRange('B1').values = [[1]])],
    ['writing a block that is locked in part', (sheet) => (sheet.getRange('A1:B1').values = [[1, null]])],
    [
      'clearing a locked cell',
      (sheet) => {
        sheet.getRange('B1').clear('Contents' as Excel.ClearApplyTo);
      },
    ],
    [
      'merging',
      (sheet) => {
        sheet.getRange('A1:A2').merge();
      },
    ],
    ['changing looks', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['changing row heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 30)],
    ['freeing cells', (sheet) => (sheet.getRange('B1').format.protection.locked = false)],
    [
      'validation',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } }),
    ],
    [
      'conditional formats',
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom' as Excel.ConditionalFormatType),
    ],
    ['charts', (sheet) => sheet.charts.add('ColumnClustered' as Excel.ChartType, sheet.getRange('A1:A2'))],
    [
      'protecting again',
      (sheet) => {
        sheet.protection.protect({});
      },
    ],
  ];
  for (const [what, work] of denied) {
    it(`denies ${what}`, () => refuses('AccessDenied', () => onSheet(host(), work)));
  }

  const allowed: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ['writing unlocked cells', (sheet) => (sheet.getRange('A1:A2').values = [[1], [2]])],
    ['column widths, as the options say', (sheet) => (sheet.getRange('A1').format.columnWidth = 100)],
    ['reading everything', (sheet) => sheet.getRange('A1:C3').load('values,formulas,numberFormat')],
    [
      'going to a cell',
      (sheet) => {
        sheet.getRange('B1').select();
      },
    ],
  ];
  for (const [what, work] of allowed) {
    it(`allows ${what}`, () => onSheet(host(), work));
  }

  it('can be read, and lifted where there is no password', async () => {
    await host().Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Uji');
      protection.load('protected,options');
      await context.sync();
      assert.deepEqual([protection.protected, protection.options], [true, { allowFormatColumns: true }]);
      protection.unprotect();
      await context.sync();
    });
    await onSheet(host(), (sheet) => (sheet.getRange('B1').values = [[1]]));
  });

  it('is not lifted without the password', async () => {
    host().lockSheet('Uji', 'rahasia');
    await refuses('AccessDenied', () =>
      onSheet(host(), ({ protection }) => {
        protection.unprotect();
      }),
    );
    await refuses('AccessDenied', () =>
      onSheet(host(), ({ protection }) => {
        protection.unprotect('salah');
      }),
    );
    await onSheet(host(), ({ protection }) => {
      protection.unprotect('rahasia');
    });
  });

  it('of the structure keeps sheets as they are', async () => {
    host().lockStructure('rahasia');
    await refuses('AccessDenied', () =>
      onSheet(host(), (_sheet, { workbook }) => workbook.worksheets.add('Baru')),
    );
    await refuses('AccessDenied', () =>
      onSheet(host(), (sheet) => {
        sheet.delete();
      }),
    );
    await refuses('AccessDenied', () => onSheet(host(), (sheet) => (sheet.name = 'Lain')));
    await refuses('AccessDenied', () => onSheet(host(), (sheet) => (sheet.visibility = 'Hidden')));
    await onSheet(host(), (sheet) => (sheet.getRange('A1').values = [[1]]));
    assert.deepEqual(await values(host(), 'A1'), [[1]]);
  });
});
