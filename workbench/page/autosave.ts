import type { WorkbenchHost } from '../host/host';
import { keepWork } from './store';

const PAUSE_MS = 700;

export interface Autosave {
  /** Keeps the work now. */
  readonly now: () => Promise<void>;
}

/** Keeps the work in the browser a moment after each change; `told` hears when it is kept, or that it could not be. */
export function autosave(host: WorkbenchHost, told: (savedAt: number | undefined) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    const savedAt = Date.now();
    const origin = host.origin();
    try {
      await keepWork({ snapshot: host.snapshot(), savedAt, ...(origin && { origin }) });
      told(savedAt);
    } catch {
      told(undefined);
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void now(), PAUSE_MS);
  };
  host.book.feed.listen(({ kind }) => {
    if (kind !== 'selection' && kind !== 'activated' && kind !== 'deactivated') soon();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void now();
  });
  return { now };
}
