import { PERMENPANRB_90_2021 } from '../../../src/instrument/editions/permenpanrb-90-2021';
import { createPaneApp } from '../../../src/taskpane/app';
import '../../../src/taskpane/css/tokens.css';
import '../../../src/taskpane/css/base.css';
import '../../../src/taskpane/css/parts.css';
import '../../../src/taskpane/css/pages.css';
import '../../../src/taskpane/css/subpages.css';
import { imageOf } from '../../../src/worksheet/image-builder';
import { createMemoryHost, type MemoryHost } from '../../support/memory-host';

declare global {
  interface Window {
    /** The workbook beside the pane, and the person at it. */
    book: MemoryHost;
  }
}

/**
 * The real pane over a workbook in memory, for tests in a browser: webpack builds it in place of the pane's
 * entry (see build-pane.ts), into the same page under the same policy.
 */
const root = document.getElementById('app');
if (root) {
  window.book = createMemoryHost(imageOf({ Sheet1: {} }), {
    capability: { name: 'Excel', isWorkbench: false },
  });
  const app = createPaneApp({
    root,
    edition: PERMENPANRB_90_2021,
    storage: () => window.localStorage,
    version: '0.0.0',
    retry: () => undefined,
    now: () => new Date(2026, 2, 31, 9, 5),
  });
  void app.connect(() => window.book);
}
