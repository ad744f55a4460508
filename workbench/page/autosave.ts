import type { WorkbenchHost } from '../host/host';
import { keepWork } from './store';

const PAUSE_MS = 700;

/**
 * How the browser's copy of the work stands: a change is waiting, all is kept (since when), it was refused, or another
 * tab keeps its own.
 */
export type Keeping =
  | { readonly state: 'waiting' | 'refused' | 'elsewhere' }
  | { readonly state: 'kept'; readonly savedAt: number };

export interface Autosave {
  /** Keeps the work now. */
  readonly now: () => Promise<void>;
  /** Whether something was changed since the workbook was opened or last saved as a file. */
  readonly isUnsaved: () => boolean;
  /** The workbook was opened, or saved as a file. */
  readonly setUnsaved: (unsaved: boolean) => void;
}

/**
 * Keeps the work in the browser a moment after each change.
 *
 * @param mine whether this tab is the one that keeps work
 */
export function autosave(
  host: WorkbenchHost,
  mine: Promise<boolean>,
  told: (keeping: Keeping) => void,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!(await mine)) {
      told({ state: 'elsewhere' });
      return;
    }
    const savedAt = Date.now();
    const origin = host.origin();
    try {
      await keepWork({ snapshot: host.snapshot(), savedAt, unsaved, ...(origin && { origin }) });
      if (timer === undefined) told({ state: 'kept', savedAt });
    } catch {
      told({ state: 'refused' });
    }
  };
  host.book.feed.listen(({ kind }) => {
    if (kind === 'selection' || kind === 'activated' || kind === 'deactivated') return;
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), PAUSE_MS);
    told({ state: 'waiting' });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void now();
  });
  return {
    now,
    isUnsaved: () => unsaved,
    setUnsaved: (given) => {
      unsaved = given;
    },
  };
}
