/**
 * Spoils workbook files in many ways and reads them as the command line does: each must be read or refused clearly,
 * without a crash, a hang or memory without bounds.
 *
 *   npm run fuzz                          20,000 cases
 *   npm run fuzz -- --cases 500 --seed 7  the same seed gives the same files
 *   npm run fuzz -- --only 1234           one case again
 *
 * Cases run in batches in a process of their own with 512 MB of memory; a case that takes longer than 20 s counts as
 * hanging.
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { blankBytes, filledBytes } from '../test/cli/support/samples';
import type { Outcome } from '../test/fuzz/support/try-case';
import { tryCase } from '../test/fuzz/support/try-case';

const BATCH = 500;
const MEMORY_MB = 512;
const LONGEST_MS = 20_000;

type Message =
  | { readonly begin: number }
  | { readonly done: number; readonly outcome: Outcome }
  | { readonly failed: number; readonly why: string };

async function files(): Promise<readonly Uint8Array[]> {
  return [
    await filledBytes('lampiran-iii'),
    await filledBytes('per-area'),
    await blankBytes('portalrb-jawaban'),
  ];
}

/** In the process of a batch. */
async function runBatch(seed: number, from: number, to: number): Promise<void> {
  const send = (message: Message): void => void process.send?.(message);
  const made = await files();
  for (let number = from; number < to; number++) {
    send({ begin: number });
    try {
      send({ done: number, outcome: (await tryCase(made, seed, number)).outcome });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.stack : '';
      send({ failed: number, why: `${String(error)}\n${cause ?? ''}` });
    }
  }
  process.disconnect();
}

interface Tally {
  readonly outcomes: Map<Outcome, number>;
  readonly faults: string[];
}

/** Runs a batch; one that dies or hangs is gone on with after the case that did it. */
async function batch(seed: number, from: number, to: number, tally: Tally): Promise<void> {
  let current = from;
  await new Promise<void>((resolve) => {
    const child = fork(__filename, ['--batch', `${String(seed)},${String(from)},${String(to)}`], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${String(MEMORY_MB)}`],
    });
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        tally.faults.push(`case ${String(current)}: hangs`);
        child.kill('SIGKILL');
      }, LONGEST_MS);
    };
    child.on('message', (message: Message) => {
      if ('begin' in message) {
        current = message.begin;
        watch();
      } else if ('done' in message) {
        tally.outcomes.set(message.outcome, (tally.outcomes.get(message.outcome) ?? 0) + 1);
        current = message.done + 1;
      } else {
        tally.faults.push(message.why);
        current = message.failed + 1;
      }
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0 && current < to) {
        tally.faults.push(`case ${String(current)}: the process ended with ${String(code)}`);
        current++;
      }
      resolve();
    });
  });
  if (current < to) await batch(seed, current, to, tally);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '2026' },
      only: { type: 'string' },
      batch: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (values.batch !== undefined) {
    const [given = 0, from = 0, to = 0] = values.batch.split(',').map(Number);
    await runBatch(given, from, to);
    return;
  }
  if (values.only !== undefined) {
    console.log(await tryCase(await files(), seed, Number(values.only)));
    return;
  }
  const cases = Number(values.cases);
  const tally: Tally = { outcomes: new Map(), faults: [] };
  for (let from = 0; from < cases; from += BATCH) {
    const to = Math.min(cases, from + BATCH);
    const before = tally.faults.length;
    await batch(seed, from, to, tally);
    for (const fault of tally.faults.slice(before)) process.stderr.write(`\n${fault}\n`);
    process.stderr.write(`\r${String(to)} / ${String(cases)}  faults: ${String(tally.faults.length)} `);
  }
  process.stderr.write('\n');
  console.log(`seed ${String(seed)}, ${String(cases)} cases`);
  for (const [outcome, count] of [...tally.outcomes].sort())
    console.log(`${String(count).padStart(7)}  ${outcome}`);
  console.log(`${String(tally.faults.length).padStart(7)}  crashed, hung or ran out of memory`);
  for (const fault of tally.faults) console.log(`\n${fault}`);
  process.exitCode = tally.faults.length > 0 ? 1 : 0;
}

void main();
