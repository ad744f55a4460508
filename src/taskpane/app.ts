import { HostError } from '../workbook/host-port';
import type { HostPort } from '../workbook/host-port';
import { createAct } from './acts';
import { follow, openWorkbook } from './connect';
import type { PaneContext, PaneSession } from './context';
import { drawer } from './drawer';
import { leaveField } from './focus';
import { rememberedLanguage } from './language';
import type { PaneState } from './office-state';
import type { PaneOptions } from './options';
import type { PageId } from './pages/page-id';
import { rememberedEfforts, rememberedPage, rememberedRole } from './preferences';
import { pressed } from './shortcuts';
import { START_PATH } from './state/path-form';
import { initialUi } from './state/ui';
import { createStore } from './store';

/** The pane, as its entry, the ribbon and the workbench see it. */
export interface PaneApp {
  /** Says what is known of Excel while there is no host. */
  readonly tell: (office: PaneState) => void;
  /** Opens the workbook behind a host. Never throws: a failure is shown. */
  readonly connect: (host: () => HostPort) => Promise<void>;
  readonly show: (page: PageId) => void;
  /** These wait until the workbook is open: a ribbon button may be the first thing that happens. */
  readonly nextOpen: () => Promise<void>;
  readonly recheck: () => Promise<void>;
  readonly recalculate: () => Promise<void>;
}

/** Draws the pane into its element and keeps it drawn. */
export function createPaneApp(options: PaneOptions): PaneApp {
  const { root, edition, storage, version, now = () => new Date() } = options;
  const ui = createStore({
    ...initialUi(rememberedLanguage(storage), rememberedPage(storage), now()),
    role: rememberedRole(storage),
    path: { ...START_PATH, efforts: rememberedEfforts(storage) },
  });
  let host: HostPort | undefined;
  let makeHost: (() => HostPort) | undefined;
  let session: PaneSession | null = null;
  let opened = Promise.resolve();

  async function open(): Promise<void> {
    try {
      host ??= makeHost?.();
      if (!host) return;
      session = await openWorkbook(context, host, edition);
      ui.set({ openError: null });
      await follow(context, session);
    } catch (error) {
      ui.set({
        openError: error instanceof HostError ? error : new HostError('unknown', {}, { cause: error }),
      });
    }
  }

  const context: PaneContext = {
    get edition() {
      return session?.state.edition ?? edition;
    },
    ui,
    now,
    version,
    session: () => session,
    reopen: open,
    host: () => {
      if (!host) throw new HostError('offline');
      return host;
    },
  };
  const draw = drawer(context, options);
  const act = createAct(context, () => leaveField(root), draw.focusNext);
  draw.start(act);

  /** What Esc ends, the innermost first. */
  const escape = (): boolean => {
    const { preview, busy, searching, indicator } = ui.get();
    if (preview) act.closePreview();
    else if (busy?.cancel) busy.cancel();
    else if (searching && indicator !== null) act.set({ searching: false });
    else return false;
    return true;
  };
  root.addEventListener('keydown', (event) => {
    if (event.key === 'PageDown' || event.key === 'PageUp') draw.focusNext('answer');
    if (pressed(event, act, escape)) event.preventDefault();
    else draw.focusNext(null);
  });

  return {
    tell: (office) => ui.set({ office }),
    connect: (make) => {
      makeHost = make;
      ui.set({ office: 'ready' });
      opened = open();
      return opened;
    },
    show: act.toPage,
    nextOpen: async () => {
      await opened;
      act.toOpen('next');
    },
    recheck: async () => {
      await opened;
      ui.set({ page: 'findings', preview: null });
      await act.check();
    },
    recalculate: async () => {
      await opened;
      act.toPage('overview');
      await act.reread();
    },
  };
}
