import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PERMENPANRB_90_2021 as edition } from '../src/instrument/editions/permenpanrb-90-2021';
import { scoreAssessment } from '../src/scoring/score';
import { checkAssessment } from '../src/validation/check';
import { createExcelHost } from '../src/workbook/excel/create-host';
import { openSession } from '../src/workbook/host-session';
import { UNKNOWN_UNIT } from '../src/assessment/types';
import { perAreaPlan } from '../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../src/worksheet/layouts/per-area/styles';
import { placeKey } from '../src/worksheet/reading';
import type { Reading } from '../src/worksheet/reading';
import { toA1 } from '../src/support/address';
import { createWorkbenchHost } from '../workbench/host/host';
import type { WorkbenchHost } from '../workbench/host/host';
import { median, percentile } from './support/measure';

const EDITS = 60;
const CHOICES = edition.indicators.filter((indicator) => indicator.options.length > 0);

/** What one command asked of the host: round trips, and bytes of the largest request. */
function requests(host: WorkbenchHost): string {
  const { syncs, requestBytes, largestRequest } = host.stats.total;
  host.stats.reset();
  return `${String(syncs)} syncs, ${String(Math.round(requestBytes / 1024))} KB in all, largest ${String(Math.round(largestRequest / 1024))} KB`;
}

/** Types an answer as a person would and waits until the session has taken it in. */
async function editTime(
  host: WorkbenchHost,
  reading: Reading,
  idle: () => Promise<void>,
  at: number,
): Promise<number> {
  const indicator = CHOICES[at % CHOICES.length];
  const place = indicator && reading.places.get(placeKey('unit', 'answer', indicator.code));
  const option = indicator?.options[at % indicator.options.length]?.option;
  if (!place || option === undefined) throw new Error('the layout has no such cell');
  const begin = performance.now();
  await host.user.type(place.sheet, toA1(place), option);
  await host.idle();
  await idle();
  return performance.now() - begin;
}

/** Round trips, bytes and times of the add-in on the workbench host, in Node. */
async function addInFigures(): Promise<void> {
  const host = createWorkbenchHost();
  try {
    const port = createExcelHost(host.Excel, host.Office, { name: 'Workbench', isWorkbench: true });
    host.stats.reset();
    const begin = performance.now();
    await port.applyPlan(perAreaPlan(edition, UNKNOWN_UNIT), perAreaStyles);
    console.log(
      `make a new LKE          ${(performance.now() - begin).toFixed(0)} ms; ${requests(host)} (budget: <= 10 syncs, < 1024 KB each)`,
    );
    const session = await openSession(port, edition, {
      score: (reading, layer) => scoreAssessment(edition, reading.assessment, layer),
      findings: (reading, layer) => checkAssessment(edition, reading.assessment, { reading, layer }),
    });
    console.log(`open the pane on it     ${requests(host)}`);
    const { reading } = session.state;
    if (!reading) throw new Error('the new LKE is not recognised');
    const times: number[] = [];
    for (let at = 0; at < EDITS; at++) times.push(await editTime(host, reading, session.idle, at));
    console.log(
      `one edit -> new score   median ${median(times).toFixed(1)} ms, 95th percentile ${percentile(times, 0.95).toFixed(1)} ms in Node, recalculation included; ${String(EDITS)} edits: ${requests(host)} (budget: <= 2 syncs an edit)`,
    );
    await session.close();
  } finally {
    host.dispose();
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** Sizes of what a browser loads: at the start of the pane, and each part that is fetched later. */
function bundleFigures(): void {
  const folder = join(__dirname, '..', 'dist', 'web');
  const page = join(folder, 'taskpane.html');
  if (!existsSync(page)) {
    console.log('bundle sizes            dist/web is not there; run: npm run build');
    return;
  }
  const html = readFileSync(page, 'utf8');
  const sizes = readdirSync(folder)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, plain: bytes.length, packed: gzipSync(bytes).length, atStart: html.includes(name) };
    })
    .sort((a, b) => Number(b.atStart) - Number(a.atStart) || b.packed - a.packed);
  const script = sizes.filter(({ name, atStart }) => atStart && name.endsWith('.js'));
  const sum = script.reduce((all, { packed }) => all + packed, 0);
  console.log(`script at the start     ${kilobytes(sum)} gzip (budget: <= 200 KB)`);
  for (const { name, plain, packed, atStart } of sizes)
    console.log(
      `  ${name.padEnd(26)}${kilobytes(plain)}, gzip ${kilobytes(packed)}${atStart ? '' : ', fetched when needed'}`,
    );
}

export async function printPaneFigures(): Promise<void> {
  console.log('\nAdd-in on the workbench host');
  await addInFigures();
  bundleFigures();
}
