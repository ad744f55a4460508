import assert from 'node:assert/strict';
import { ClearSelectionContentCommand } from '@univerjs/sheets';
import { guardEdits } from '../../workbench/host/book/edit-guard';
import { UNIT } from '../../workbench/host/engine/start';
import { freshHost, onSheet, refuses, values } from './support';

describe('workbench host: people at work', () => {
  const host = freshHost();

  beforeEach(() =>
    onSheet(host(), (sheet) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B,C' } };
      dataValidation.errorAlert = {
        title: 'Pilihan',
        message: 'Pilih A, B, atau C.',
        style: 'Stop',
        showAlert: true,
      };
      sheet.getRange('B1').dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
      };
      sheet.getRange('B2').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 4, operator: 'Between' },
      };
    }),
  );

  const typing: readonly (readonly [string, string | number, 'accepted' | 'refused'])[] = [
    ['A1', 'A', 'accepted'],
    ['A1', 'D', 'refused'],
    ['B1', 3, 'accepted'],
    ['B1', -1, 'refused'],
    ['B1', 1.5, 'refused'],
    ['B2', '3.6', 'accepted'],
    ['B2', 'baik', 'refused'],
    ['A1', '', 'accepted'],
    ['C1', 'apa saja', 'accepted'],
  ];
  for (const [cell, text, outcome] of typing) {
    it(`typing ${JSON.stringify(text)} into ${cell} is ${outcome}`, async () => {
      assert.equal(await host().user.type('Uji', cell, text), outcome);
      assert.deepEqual(await values(host(), cell), [
        [outcome === 'accepted' ? (cell === 'B2' ? 3.6 : text) : ''],
      ]);
    });
  }

  it('paste goes past validation, and so does the add-in', async () => {
    await host().user.paste('Uji', 'A1', [['Z'], ['Y']]);
    await onSheet(host(), (sheet) => {
      sheet.getRange('A3').values = [['X']];
    });
    assert.deepEqual(await values(host(), 'A1:A3'), [['Z'], ['Y'], ['X']]);
  });

  it('a list may stand on another sheet', async () => {
    await onSheet(host(), (sheet, { workbook }) => {
      workbook.worksheets.add('Daftar').getRange('A1:A2').values = [['Ya'], ['Tidak']];
      sheet.getRange('C1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Daftar!$A$1:$A$2' },
      };
    });
    assert.equal(await host().user.pick('Uji', 'C1', 'Ya'), 'accepted');
    assert.equal(await host().user.type('Uji', 'C1', 'Mungkin'), 'refused');
  });

  it('steps of people and of the add-in are taken back one by one', async () => {
    const { user } = host();
    await user.type('Uji', 'C1', 'satu');
    await onSheet(host(), (sheet) => {
      sheet.getRange('C1:C2').values = [['dua'], ['tiga']];
    });
    await user.type('Uji', 'C1', 'empat');
    const steps = [];
    for (let i = 0; i < 3; i++) {
      await user.undo();
      steps.push((await values(host(), 'C1:C2')).flat());
    }
    assert.deepEqual(steps, [
      ['dua', 'tiga'],
      ['satu', ''],
      ['', ''],
    ]);
    await user.redo();
    await user.redo();
    assert.deepEqual((await values(host(), 'C1:C2')).flat(), ['dua', 'tiga']);
  });

  it('several syncs become one step where the add-in asks for it', async () => {
    await host().Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      for (const cell of ['C1', 'C2']) {
        sheet.getRange(cell).values = [[cell]];
        await context.sync();
      }
    });
    await host().user.undo();
    assert.deepEqual((await values(host(), 'C1:C2')).flat(), ['', '']);
  });

  it('formulas come back with the step that is taken back', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('D1:D2').formulas = [[2], ['=D1*10']];
    });
    await host().user.type('Uji', 'D2', 5);
    await host().user.type('Uji', 'D1', 3);
    await host().user.undo();
    await host().user.undo();
    assert.deepEqual((await values(host(), 'D1:D2')).flat(), [2, 20]);
  });

  it('locked cells of a protected sheet stop people too', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('C1').format.protection.locked = false;
      sheet.protection.protect({});
    });
    assert.equal(await host().user.type('Uji', 'C1', 1), 'accepted');
    await refuses('AccessDenied', () => host().user.type('Uji', 'C2', 1));
    await refuses('AccessDenied', () => host().user.paste('Uji', 'C1', [[1], [2]]));
  });

  describe('in the grid itself', () => {
    const inGrid = (id: string, params: object): boolean => {
      const { book } = host();
      const sheet = book.engine.workbook().getSheetBySheetName('Uji')?.getSheetId() ?? '';
      return book.engine.commands.syncExecuteCommand<object, boolean>(id, {
        unitId: UNIT,
        subUnitId: sheet,
        ...params,
      });
    };
    const clear = (row: number): boolean =>
      inGrid(ClearSelectionContentCommand.id, {
        ranges: [{ startRow: row, endRow: row, startColumn: 2, endColumn: 2 }],
      });
    let refused = 0;

    beforeEach(async () => {
      refused = 0;
      guardEdits(host().book, () => refused++);
      await onSheet(host(), (sheet) => {
        sheet.getRange('C1:C2').values = [['satu'], ['dua']];
        sheet.getRange('C1').format.protection.locked = false;
        sheet.protection.protect({});
      });
    });

    it('Delete empties an open cell and leaves it open, also after it is taken back', async () => {
      clear(0);
      assert.deepEqual(await values(host(), 'C1'), [['']]);
      assert.equal(await host().user.undo(), true);
      assert.deepEqual(await values(host(), 'C1'), [['satu']]);
      assert.equal(await host().user.type('Uji', 'C1', 'lagi'), 'accepted');
      assert.equal(refused, 0);
    });

    it('nothing changes a locked cell', async () => {
      assert.equal(clear(1), false);
      assert.deepEqual(await values(host(), 'C2'), [['dua']]);
      assert.equal(refused, 1);
    });
  });
});
