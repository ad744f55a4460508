import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/run';

/** What one call of the command line did. */
export interface Run {
  readonly exit: number;
  /** What went to standard output, call by call. */
  readonly results: readonly string[];
  readonly out: string;
  /** Messages and progress. */
  readonly notes: string;
  /** The one JSON document on standard output; throws where there is anything else. */
  readonly json: () => unknown;
}

export async function lke(...args: readonly string[]): Promise<Run> {
  const results: string[] = [];
  const notes: string[] = [];
  const exit = await runCli(args, {
    result: (text) => results.push(text),
    note: (text) => notes.push(text),
  });
  const out = results.join('\n');
  return { exit, results, out, notes: notes.join('\n'), json: () => JSON.parse(out) as unknown };
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for each test, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lke-cli-'));
  // Readable by others, for tests that are run as somebody else.
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Gives each test of a suite an empty folder. */
export function useFolder(): {
  readonly path: (name: string) => string;
  readonly names: () => readonly string[];
} {
  let folder = '';
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (name) => join(folder, name), names: () => readdirSync(folder).sort() };
}
