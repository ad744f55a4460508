import type { Client } from '../client';

type Sets = Pick<typeof Office, 'onReady' | 'actions' | 'addin'> & {
  readonly context: Pick<Office.Context, 'displayLanguage' | 'contentLanguage' | 'host' | 'platform'> & {
    readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>;
    readonly diagnostics: Pick<Office.ContextInformation, 'host' | 'platform' | 'version'>;
    readonly document: Pick<Office.Document, 'mode' | 'url'>;
    readonly ui: Pick<Office.UI, 'openBrowserWindow'>;
  };
};

/** What of `Office` the add-in uses. */
export interface OfficeHost extends Sets {
  readonly HostType: { readonly Excel: Office.HostType };
  readonly PlatformType: { readonly OfficeOnline: Office.PlatformType };
  readonly VisibilityMode: {
    readonly hidden: Office.VisibilityMode;
    readonly taskpane: Office.VisibilityMode;
  };
  readonly EventType: { readonly DocumentSelectionChanged: Office.EventType };
}

/** What the window around the pane does when the add-in asks. */
export interface Surroundings {
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly openLink: (url: string) => void;
}

export const NO_SURROUNDINGS: Surroundings = {
  showPane: () => undefined,
  hidePane: () => undefined,
  openLink: () => undefined,
};

/** Requirement sets beside ExcelApi that Excel 2021 and later have. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  sharedruntime: '1.2',
  ribbonapi: '1.2',
  dialogapi: '1.2',
  openbrowserwindowapi: '1.1',
};

/** Compares `1.14` with `1.9` part by part. */
function atLeast(held: string, asked: string): boolean {
  const [a, b] = [held, asked].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i++) {
    const [have = 0, want = 0] = [a?.[i], b?.[i]];
    if (have !== want) return have > want;
  }
  return true;
}

/** `Office` of one add-in, and the actions it has associated with ribbon buttons. */
export function officeOf(
  client: Client,
  around: Surroundings,
): {
  readonly office: OfficeHost;
  readonly actions: ReadonlyMap<string, (event: Office.AddinCommands.Event) => void>;
} {
  const actions = new Map<string, (event: Office.AddinCommands.Event) => void>();
  const visible = new Set<(message: Office.VisibilityModeChangedMessage) => void>();
  const hostType = 'Excel' as unknown as Office.HostType;
  const platform = 'OfficeOnline' as unknown as Office.PlatformType;
  const modes = {
    hidden: 'Hidden' as unknown as Office.VisibilityMode,
    taskpane: 'Taskpane' as unknown as Office.VisibilityMode,
  };
  const show = (visibilityMode: Office.VisibilityMode): Promise<void> => {
    if (visibilityMode === modes.taskpane) around.showPane();
    else around.hidePane();
    for (const handler of visible) handler({ visibilityMode });
    return Promise.resolve();
  };
  const onReady = (async (
    callback?: (info: { host: Office.HostType; platform: Office.PlatformType }) => unknown,
  ) => {
    const info = { host: hostType, platform };
    await Promise.resolve();
    callback?.(info);
    return info;
  }) as typeof Office.onReady;
  const office: OfficeHost = {
    HostType: { Excel: hostType },
    PlatformType: { OfficeOnline: platform },
    VisibilityMode: modes,
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' as unknown as Office.EventType },
    onReady,
    actions: {
      associate: (id: string, run: (event: Office.AddinCommands.Event) => void) => {
        actions.set(id, run);
      },
    } as typeof Office.actions,
    addin: {
      showAsTaskpane: () => show(modes.taskpane),
      hide: () => show(modes.hidden),
      onVisibilityModeChanged: (handler: (message: Office.VisibilityModeChangedMessage) => void) => {
        visible.add(handler);
        return Promise.resolve(() => {
          visible.delete(handler);
          return Promise.resolve();
        });
      },
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('None' as unknown as Office.StartupBehavior),
    } as Partial<typeof Office.addin> as typeof Office.addin,
    context: {
      displayLanguage: client.displayLanguage,
      contentLanguage: client.contentLanguage,
      host: hostType,
      platform,
      diagnostics: { host: hostType, platform, version: '16.0.0.0' },
      document: {
        get mode() {
          return (client.book.state.readOnly ? 'readOnly' : 'readWrite') as unknown as Office.DocumentMode;
        },
        url: '',
      },
      ui: { openBrowserWindow: around.openLink },
      requirements: {
        isSetSupported: (name: string, version: string | number = '1.1') => {
          // office.js reads a number such as 1.10 as 1.1: only texts say what is meant.
          if (typeof version !== 'string') throw new TypeError('isSetSupported takes the version as a text');
          const set = name.toLowerCase();
          return atLeast(set === 'excelapi' ? client.faults.apiVersion : (OTHER_SETS[set] ?? '0'), version);
        },
      },
    },
  };
  return { office, actions };
}
