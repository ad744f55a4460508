import assert from 'node:assert/strict';
import { freshHost, onSheet, values } from './support';

describe('workbench host: another workbook in place of the present one', () => {
  const host = freshHost();

  it('takes back nothing that was done in the workbook before it', async () => {
    const empty = host().snapshot();
    await host().user.type('Uji', 'A1', 'lama');
    await host().restore(empty);
    assert.equal(await host().user.undo(), false);
    assert.equal(await host().user.redo(), false);
    await host().user.type('Uji', 'A1', 'baru');
    await host().user.undo();
    assert.deepEqual(await values(host(), 'A1'), [['']]);
  });

  it('tells when a sheet comes to the front that was there already before the change', async () => {
    await onSheet(host(), (_sheet, { workbook }) => workbook.worksheets.add('Lain'));
    const there = host().snapshot();
    const names: string[] = [];
    await host().Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.onActivated.add((event) => {
        names.push(event.worksheetId);
        return Promise.resolve();
      });
      await sync();
    });
    await host().user.select('Lain', 'A1');
    await host().restore(there);
    await host().idle();
    names.length = 0;
    await host().user.select('Lain', 'A1');
    await host().idle();
    assert.equal(names.length, 1);
  });
});
