import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { followSession } from '../../../src/taskpane/follow';
import { openWorkbook } from '../../../src/taskpane/connect';
import type { PaneContext, PaneSession } from '../../../src/taskpane/context';
import { initialUi } from '../../../src/taskpane/state/ui';
import { createStore } from '../../../src/taskpane/store';
import { wordsFor } from '../../../src/taskpane/words';
import { applyPlan } from '../../../src/workbook/memory';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../../src/worksheet/layouts/per-area/styles';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { createMemoryHost } from '../../support/memory-host';
import type { MemoryHost } from '../../support/memory-host';

export interface OpenPane {
  readonly context: PaneContext;
  readonly host: MemoryHost;
  readonly session: PaneSession;
  /** What the status line says; blank where nothing. */
  readonly said: () => string;
}

/** A blank LKE with one sheet an area. */
export function blankPerArea(): WorkbookImage {
  const unit = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' as const };
  return applyPlan(perAreaPlan(edition, unit), undefined, perAreaStyles);
}

/** What actions of the pane work with, over a workbook in memory; nothing is drawn. */
export async function openPane(image: WorkbookImage = blankPerArea()): Promise<OpenPane> {
  const host = createMemoryHost(image);
  const ui = createStore(initialUi('id', 'overview', new Date(2026, 2, 31)));
  let session: PaneSession | null = null;
  const context: PaneContext = {
    edition,
    ui,
    host: () => host,
    session: () => session,
    reopen: () => Promise.resolve(),
    version: '0.0.0',
    now: () => new Date(2026, 2, 31),
  };
  const opened = await openWorkbook(context, host, context.edition);
  session = opened;
  followSession(context, opened);
  return { context, host, session: opened, said: () => ui.get().status?.say(wordsFor('id')) ?? '' };
}
