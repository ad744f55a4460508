import assert from 'node:assert/strict';
import { createWorkbenchHost, type WorkbenchClient, type WorkbenchHost } from '../../workbench/host/host';

/** A host for each test of the block around it; the sheet `Uji` is empty and in front. */
export function freshHost(): () => WorkbenchHost {
  let host: WorkbenchHost;
  beforeEach(async () => {
    host = createWorkbenchHost();
    await host.Excel.run(async ({ workbook }) => {
      workbook.worksheets.add('Uji').activate();
      await Promise.resolve();
    });
    host.stats.reset();
  });
  afterEach(() => {
    host.dispose();
  });
  return () => host;
}

type Excels = Pick<WorkbenchClient, 'Excel'>;

/** Values of a block on `Uji`. */
export async function values(client: Excels, address: string): Promise<unknown[][]> {
  return client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Uji').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Does one thing to the sheet `Uji` and syncs. */
export function onSheet(
  client: Excels,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  return client.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Uji'), context);
    await context.sync();
  });
}

/** The work must fail with an error Excel gives, told by its code as add-ins do. */
export async function refuses(code: string, work: () => Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.equal((error as { code?: unknown }).code, code, String(error));
    return true;
  });
}
