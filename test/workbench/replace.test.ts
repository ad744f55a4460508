import assert from 'node:assert/strict';
import { writePlan } from '../../src/workbook/file/write';
import { createWorkbenchHost } from '../../workbench/host/host';
import { LAMPIRAN, lampiranStyles, PER_AREA, perAreaStyles } from '../host/support';

const AREA_1 = '1 Manajemen Perubahan';

describe('one workbook after another in the workbench', function () {
  this.timeout(60_000);

  it('computes as in a fresh one, and asks nothing of formulas that are gone', async () => {
    const host = createWorkbenchHost();
    const complaints: string[] = [];
    const { error } = console;
    console.error = (...said: unknown[]) => complaints.push(said.join(' '));
    try {
      const perArea = await writePlan(PER_AREA, perAreaStyles);
      await host.load(perArea, 'area.xlsx');
      await host.user.type(AREA_1, 'F8', 'Ya');
      await host.load(await writePlan(LAMPIRAN, lampiranStyles), 'resmi.xlsx');
      await host.user.type('LKE ZI', 'K8', 'Ya');
      await host.load(perArea, 'area.xlsx');
      await host.user.type(AREA_1, 'F8', 'Tidak');
      await host.user.type(AREA_1, 'F10', 'A');
      await host.idle();
      const figures = await host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(AREA_1).getRange('G7:G10').load('values');
        await context.sync();
        return range.values.flat() as unknown[];
      });
      assert.deepEqual(figures, [0.25, 0, '', 1]);
      assert.deepEqual(complaints, []);
    } finally {
      console.error = error;
      host.dispose();
    }
  });
});
