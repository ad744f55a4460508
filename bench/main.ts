import { cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { checking } from './checking';
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
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = values.only?.split(',') ?? Object.keys(BENCHES);
  const unknown = chosen.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`--only ${unknown.join(',')}: the benches are ${Object.keys(BENCHES).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const processors = cpus();
  console.log(
    `Node ${process.version}, ${platform()} ${process.arch}, ${String(processors.length)} cores (${processors[0]?.model.trim() ?? 'unknown'})\n`,
  );
  const lines: Line[] = [];
  for (const name of chosen) {
    console.error(`${name} ...`);
    lines.push(...((await BENCHES[name]?.()) ?? []));
  }
  console.log(tableOf(lines));
  console.log(
    '\nMedians; ways of one line take turns. Ratio: above 1 we are faster or smaller than the peer. OVER: budget missed.',
  );
}

void main();
