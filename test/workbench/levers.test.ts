import assert from 'node:assert/strict';
import { freshHost, onSheet, refuses, values } from './support';

describe('workbench host: levers of tests', () => {
  const host = freshHost();
  const write = (value: unknown): Promise<void> =>
    onSheet(host(), (sheet) => {
      sheet.getRange('A1').values = [[value]];
    });

  it('fails the n-th sync and no other', async () => {
    host().faults.failSync(2, 'ActivityLimitReached');
    await write(1);
    await refuses('ActivityLimitReached', () => write(2));
    await write(3);
    assert.deepEqual(await values(host(), 'A1'), [[3]]);
  });

  it('refuses requests while a cell is edited', async () => {
    host().faults.enterEditMode();
    await refuses('InvalidOperationInCellEditMode', () => write(1));
    host().faults.leaveEditMode();
    await write(1);
  });

  it('lets requests wait that say so', async () => {
    host().faults.enterEditMode();
    let done = false;
    const waiting = host()
      .Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('Uji').getRange('A1').values = [['nanti']];
        await context.sync();
      })
      .then(() => {
        done = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(done, false);
    host().faults.leaveEditMode();
    await waiting;
    assert.deepEqual(await values(host(), 'A1'), [['nanti']]);
  });

  it('loses the next change events', async () => {
    const seen: string[] = [];
    await onSheet(host(), (sheet) => {
      sheet.onChanged.add(({ address }) => Promise.resolve(seen.push(address)));
    });
    host().faults.dropChanges(2);
    for (const cell of ['A1', 'A2', 'A3']) await host().user.type('Uji', cell, 1);
    await host().idle();
    assert.deepEqual(seen, ['A3']);
  });

  it('admits only the version it is told', () => {
    const { requirements } = host().Office.context;
    host().faults.apiVersion = '1.14';
    assert.deepEqual(
      ['1.9', '1.14', '1.15', '1.20'].map((version) => requirements.isSetSupported('ExcelApi', version)),
      [true, true, false, false],
    );
    assert.throws(() => requirements.isSetSupported('ExcelApi', 1.1), TypeError);
  });

  it('takes its time', async () => {
    host().faults.delayMs = 30;
    const start = performance.now();
    await write(1);
    assert.ok(performance.now() - start >= 28);
  });

  it('refuses every write to a read-only workbook, and says so', async () => {
    host().setReadOnly(true);
    await refuses('AccessDenied', () => write(1));
    await host().Excel.run(async ({ workbook, sync }) => {
      workbook.load('readOnly');
      await sync();
      assert.equal(workbook.readOnly, true);
    });
    assert.equal(host().Office.context.document.mode, 'readOnly');
  });

  it('counts syncs and bytes of each run', async () => {
    await values(host(), 'A1:C10');
    const { syncs, requestBytes, responseBytes } = host().stats.last;
    assert.equal(syncs, 1);
    assert.ok(requestBytes > 100 && requestBytes < 1000, String(requestBytes));
    assert.ok(responseBytes > 100 && responseBytes < 500, String(responseBytes));
  });

  it('presses ribbon buttons and waits for completed()', async () => {
    let pressed = false;
    host().Office.actions.associate('hitung', (event: Office.AddinCommands.Event) => {
      setTimeout(() => {
        pressed = true;
        event.completed();
      }, 5);
    });
    await host().pressButton('hitung');
    assert.equal(pressed, true);
  });

  it('is Excel for the pane', async () => {
    const { host: name } = await host().Office.onReady();
    assert.equal(name, host().Office.HostType.Excel);
    assert.equal(host().Office.context.displayLanguage, 'id-ID');
  });
});
