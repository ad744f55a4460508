/** What the tab holds that keeps work in this browser. */
const LOCK = 'lke-meja-kerja';
/** A page that is loaded again gives the lock back a moment after the new one asks for it. */
const PATIENCE_MS = 1500;

/**
 * Whether this tab is the one that keeps work, from now until it is closed. The browser keeps one workbook: a second
 * tab would write its own over it, without anybody noticing.
 */
export function holdWork(): Promise<boolean> {
  // Absent in browsers of before 2022, where we cannot know.
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const held = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, held).catch(() => {
      resolve(false);
    });
  });
}
