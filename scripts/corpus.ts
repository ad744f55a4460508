/**
 * Writes files the reader must take and files it must refuse into out/corpus, with expected.json beside them: for
 * trying by hand, in Excel, or with another program. The tests (test/corpus) make the same files and run `lke` over
 * them.
 *
 *   npx tsx scripts/corpus.ts [seed]      the same seed gives the same files
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustFail } from '../test/corpus/support/must-fail';
import { mustPass } from '../test/corpus/support/must-pass';

const FOLDER = join(__dirname, '..', 'out', 'corpus');

interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function writeFolder<T extends CorpusFile>(
  folder: string,
  files: readonly T[],
  expectation: (file: T) => unknown,
): void {
  const path = join(FOLDER, folder);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(path, name), bytes);
  const expected = Object.fromEntries(files.map((file) => [file.name, expectation(file)]));
  writeFileSync(join(path, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${String(files.length).padStart(4)}  ${join('out', 'corpus', folder)}`);
}

async function main(seed: number): Promise<void> {
  writeFolder('must-pass', await mustPass(seed), ({ layout, totals }) => ({ layout, totals }));
  writeFolder('must-fail', await mustFail(), ({ code, found, remedy }) => ({
    exit: 3,
    code,
    found: found.source,
    remedy: remedy?.source ?? null,
  }));
}

const seed = Number(process.argv[2] ?? 902021);
if (!Number.isSafeInteger(seed)) {
  console.error(`seed ${process.argv[2] ?? ''}: expected a whole number`);
  process.exitCode = 2;
} else void main(seed);
