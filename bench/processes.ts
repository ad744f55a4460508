import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, findSoffice } from '../test/support/libreoffice';
import { officialWorkbook } from './example';
import { median, timed } from './figure';
import type { Figure } from './figure';

const LAUNCHER = join(__dirname, '..', 'bin', 'lke.cjs');
const RUNS = 9;

/** Wall time of one whole run of `lke`, start-up included. */
function runLke(args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args, '--json'], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`lke ${args.join(' ')}: ${stderr}`);
  return performance.now() - begin;
}

function wholeRuns(args: readonly string[]): number {
  runLke(args);
  return median(Array.from({ length: RUNS }, () => runLke(args)));
}

/** Whole processes against LibreOffice converting the same file in the same run. */
export async function processFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lke-bench-'));
  try {
    const file = join(folder, 'official.xlsx');
    writeFileSync(file, await officialWorkbook());
    const score = wholeRuns(['score', file]);
    const check = wholeRuns(['check', file]);
    const node = median(
      Array.from({ length: RUNS }, () => {
        const begin = performance.now();
        spawnSync(process.execPath, ['-e', '0']);
        return performance.now() - begin;
      }),
    );
    if (findSoffice() === undefined) console.log('LibreOffice is not here: no peer for whole processes');
    const office =
      findSoffice() === undefined
        ? undefined
        : await timed(3, () => convert(file, 'csv', join(folder, 'csv')));
    const peer = office === undefined ? {} : { peer: { name: 'LibreOffice to csv', value: office } };
    return [
      { what: 'node, doing nothing', ours: node, unit: 'ms' },
      {
        what: 'lke score, whole process',
        ours: score,
        unit: 'ms',
        ...peer,
        budget: '<= 500 ms, ratio < 0.5',
      },
      { what: 'lke check, whole process', ours: check, unit: 'ms', ...peer },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
