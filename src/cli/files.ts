import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { cliError, EXIT } from './cli-error';

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * The bytes of an input file.
 * @throws CliError (exit 3) for a file that is not there, is a folder or may not be read.
 */
export function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw cliError(EXIT.input, 'error.not-found', { file });
    if (reason === 'EISDIR') throw cliError(EXIT.input, 'error.is-folder', { file });
    throw cliError(EXIT.input, 'error.no-access', { file, reason });
  }
}

/**
 * Checks before the work starts that a result can go to `file`: its folder is there, and nothing of the
 * user's would be overwritten (an empty file is nothing).
 * @throws CliError (exit 4)
 */
export function requireWritable(file: string, force: boolean): void {
  if (!existsSync(dirname(file))) throw cliError(EXIT.output, 'error.output-folder', { file });
  const stats = statsOf(file);
  if (!stats) return;
  if (!stats.isFile()) throw cliError(EXIT.output, 'error.output-failed', { file, reason: 'EISDIR' });
  if (stats.size > 0 && !force) throw cliError(EXIT.output, 'error.output-exists', { file });
}

/**
 * Checks before the work starts that a result goes to another file than the one it is made from.
 * @throws CliError (exit 4)
 */
export function requireOther(file: string, out: string): void {
  if (existsSync(out) && existsSync(file) && realpathSync(out) === realpathSync(file))
    throw cliError(EXIT.output, 'error.repair-in-place', { file });
}

/**
 * Checks before the work starts that `folder` is one.
 * @throws CliError (exit 4)
 */
export function requireFolder(folder: string): void {
  if (!statsOf(folder)?.isDirectory())
    throw cliError(EXIT.output, 'error.output-not-folder', { file: folder });
}

/** Undefined where there is nothing of this name; a name that cannot be (below a file, too long) is refused. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw cliError(EXIT.output, 'error.output-failed', { file, reason: reasonOf(error) });
  }
}

/**
 * Writes a result as a whole or not at all: into a file beside it first, which then takes its name.
 * @throws CliError (exit 4); what stood there before is untouched then.
 */
export function writeOutput(file: string, content: Uint8Array | string, force: boolean): void {
  requireWritable(file, force);
  const unfinished = join(dirname(file), `.lke-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(unfinished, content, { flag: 'wx' });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw cliError(EXIT.output, 'error.output-failed', { file, reason: reasonOf(error) });
  }
}
