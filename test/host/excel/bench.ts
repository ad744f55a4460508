import type { ClientOptions } from '../../../workbench/host/client';
import { createWorkbenchHost } from '../../../workbench/host/host';
import type { WorkbenchClient, WorkbenchHost } from '../../../workbench/host/host';
import { createExcelHost } from '../../../src/workbook/excel/create-host';
import type { HostPort } from '../../../src/workbook/host-port';
import type { CellValue } from '../../../src/worksheet/workbook-image';
import { LAMPIRAN, PER_AREA, lampiranStyles, perAreaStyles } from '../support';

export const WORKBENCH = { name: 'Workbench', isWorkbench: true };

/** The adapter on one Excel of the workbench. */
export function portOf(client: WorkbenchClient): HostPort {
  return createExcelHost(client.Excel, client.Office, WORKBENCH);
}

export interface Bench {
  readonly bench: WorkbenchHost;
  readonly port: HostPort;
}

/** A blank workbook, closed again when the test is over. */
export async function onBench(
  work: (bench: Bench) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const bench = createWorkbenchHost(options);
  try {
    await work({ bench, port: portOf(bench) });
  } finally {
    bench.dispose();
  }
}

export type LayoutName = 'per-area' | 'lampiran-iii';
export const PLANS = {
  'per-area': { plan: PER_AREA, styles: perAreaStyles },
  'lampiran-iii': { plan: LAMPIRAN, styles: lampiranStyles },
} as const;

/** A workbook with an LKE in it, as the plan makes it. */
export function onLke(layout: LayoutName, work: (bench: Bench) => Promise<void>): Promise<void> {
  return onBench(async ({ bench, port }) => {
    const { plan, styles } = PLANS[layout];
    await port.applyPlan(plan, styles);
    await bench.idle();
    bench.stats.reset();
    await work({ bench, port });
  });
}

/** Everything the cells of a workbook hold, for comparing before and after. */
export async function contentsOf(
  port: HostPort,
): Promise<ReadonlyMap<string, readonly [CellValue, string | undefined]>> {
  const image = await port.readWorkbook();
  const cells = new Map<string, readonly [CellValue, string | undefined]>();
  for (const sheet of image.sheets) {
    for (let row = 1; row <= sheet.rows; row++) {
      for (let col = 1; col <= sheet.cols; col++) {
        const cell = sheet.cell(row, col);
        if (cell) cells.set(`${sheet.name}!${String(row)},${String(col)}`, [cell.value, cell.formula]);
      }
    }
  }
  return cells;
}
