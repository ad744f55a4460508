import { createExcelHost } from '../workbook/excel/create-host';
import { HostError } from '../workbook/host-port';
import type { HostPort } from '../workbook/host-port';
import type { OfficeState } from './office-state';

/** Long enough for a slow office line, short enough that nobody thinks the pane is dead. */
export const OFFICE_TIMEOUT_MS = 5000;

async function readOffice(): Promise<OfficeState> {
  const { host } = await Office.onReady();
  // Typed as always there, yet null in a plain browser tab.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return 'outside';
  // A string, not a number: 1.10 would otherwise read as 1.1.
  return Office.context.requirements.isSetSupported('ExcelApi', '1.14') ? 'ready' : 'outdated';
}

/**
 * Tells when Excel can be used, or why not.
 *
 * `Office.onReady` never answers when office.js or the file it loads for the host is blocked, so a clock runs
 * beside it. An answer that comes later still counts: `report` may be called with `blocked` first and with
 * another state afterwards.
 *
 * @param script the script element of office.js; it must not have run yet (see taskpane.html)
 */
export function watchOffice(
  script: HTMLElement,
  report: (state: OfficeState) => void,
  timeoutMs = OFFICE_TIMEOUT_MS,
): void {
  const clock = setTimeout(() => {
    report('blocked');
  }, timeoutMs);
  const settle = (state: OfficeState): void => {
    clearTimeout(clock);
    report(state);
  };
  script.addEventListener('error', () => {
    settle('blocked');
  });
  script.addEventListener('load', () => {
    readOffice().then(settle, (error: unknown) => {
      console.error('Office.onReady', error);
      settle('blocked');
    });
  });
}

/** Connects the functions named in the manifest with our code. */
export function associateAction(id: string, run: (event: Office.AddinCommands.Event) => void): void {
  Office.actions.associate(id, run);
}

/** The workbook behind this pane. Throws where office.js came without its part for Excel. */
export function officeHost(): HostPort {
  if (typeof Excel === 'undefined') throw new HostError('offline');
  // what stands in for office.js in the workbench leaves its name on the page
  const workbench = document.documentElement.dataset['workbench'];
  return workbench === undefined
    ? createExcelHost(Excel, Office)
    : createExcelHost(Excel, Office, { name: workbench, isWorkbench: true });
}

/** Brings the pane to the front; it runs already when this is called. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
