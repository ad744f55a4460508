import { cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { checking } from './checking';
import { inChromium } from './chromium';
import { printPaneFigures } from './pane';
import { wholeProcess } from './process';
import { reading } from './reading';
import { scoring } from './scoring';
import type { Line } from './support/measure';
import { tableOf } from './support/table';
import { writing } from './writing';

const BENCHES: Readonly<Record<string, () => readonly Line[] | Promise<readonly Line[]>>> = {
  scoring,
  process: wholeProcess,
  writing,
  reading,
  checking,
  chromium: inChromium,
};

/** Round trips and sizes are no times: they print as they are, below the table. */
const PANE = 'pane';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = values.only?.split(',') ?? [...Object.keys(BENCHES), PANE];
  const unknown = chosen.filter((name) => !(name in BENCHES) && name !== PANE);
  if (unknown.length > 0) {
    console.error(
      `--only ${unknown.join(',')}: the benches are ${[...Object.keys(BENCHES), PANE].join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  const processors = cpus();
  console.log(
    `Node ${process.version}, ${platform()} ${process.arch}, ${String(processors.length)} cores (${processors[0]?.model.trim() ?? 'unknown'})\n`,
  );
  const lines: Line[] = [];
  for (const name of chosen.filter((each) => each !== PANE)) {
    console.error(`${name} ...`);
    lines.push(...((await BENCHES[name]?.()) ?? []));
  }
  if (lines.length > 0) {
    console.log(tableOf(lines));
    console.log(
      '\nMedians; ways of one line take turns. Ratio: above 1 we are faster or smaller than the peer. OVER: budget missed.',
    );
  }
  if (chosen.includes(PANE)) await printPaneFigures();
}

void main();
