import { skip } from '../../support/skip';

const NOBODY = 65534;

/**
 * Runs work as a user whom permissions bind: root may read and write everything, and containers often run as root.
 * Files the work needs must be readable by others, and modules it loads must be loaded already.
 */
export async function unprivileged<T>(context: Mocha.Context, work: () => Promise<T>): Promise<T> {
  if (process.platform === 'win32') skip(context, 'Windows has no such permissions');
  if (process.getuid?.() !== 0) return work();
  try {
    process.seteuid?.(NOBODY);
  } catch {
    skip(context, 'root may read and write everything, and cannot become another user here');
  }
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
