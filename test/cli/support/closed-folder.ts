import { mkdirSync } from 'node:fs';
import { skip } from '../../support/skip';

/**
 * A folder in which no file can be made. Nothing keeps root from a folder of its own, so on a build server, which
 * often runs as root, it is one of the kernel's.
 */
export function closedFolder(context: Mocha.Context, path: string): string {
  if (process.platform === 'win32') skip(context, 'Windows has no folder that only refuses new files');
  if (process.getuid?.() !== 0) {
    mkdirSync(path, { mode: 0o555 });
    return path;
  }
  if (process.platform !== 'linux') skip(context, 'root may write everywhere here');
  return '/proc';
}
