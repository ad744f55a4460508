import assert from 'node:assert/strict';
import { auditWorkbook } from '../../src/audit/audit';
import { planRepair } from '../../src/audit/repair/plan';
import { RECORD_SHEET, recordPlan, recordStyles } from '../../src/audit/repair/record';
import type { HostPort } from '../../src/workbook/host-port';
import { isReading, recogniseWorkbook } from '../../src/worksheet/recognise/recognise';
import type { Reading } from '../../src/worksheet/reading';
import { edition } from '../support/edition';
import { onLke } from './excel/bench';
import type { Bench } from './excel/bench';

const SHEET = 'LKE ZI';

/** As such a file arrives: an answer kind and a score typed over, the sheet protected. */
async function damage({ bench }: Bench, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.protection.unprotect();
    for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).values = [[value]];
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
}

async function read(port: HostPort): Promise<Reading> {
  const reading = recogniseWorkbook(await port.readWorkbook(), edition);
  assert.ok(isReading(reading));
  return reading;
}

/** What the pane does when somebody asks for a repair. */
async function repair(port: HostPort, when: string): Promise<number> {
  const reading = await read(port);
  const plan = planRepair(edition, reading, auditWorkbook(edition, reading.assessment, { reading }));
  await port.applyPlan(recordPlan(reading.image, edition.id, plan.steps, when, 'id'), recordStyles);
  return (await port.mendCells(plan.edits)).written;
}

async function record(port: HostPort): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await port.readWorkbook();
  const sheet = sheets.find(({ name }) => name === RECORD_SHEET);
  assert.ok(sheet);
  const rows: unknown[][] = [];
  for (let row = 5; row <= sheet.rows; row++)
    rows.push([1, 3, 6, 7].map((col) => sheet.cell(row, col)?.value ?? null));
  return rows;
}

describe('repair of an open workbook', () => {
  it('mends what was typed over, keeps a record of it, and finds nothing left', () =>
    onLke('lampiran-iii', async (b) => {
      await damage(b, { J8: 'Ya/Tidak', L62: 0.9 });
      const before = (await read(b.port)).image;
      const kind = (await read(b.port)).nodes.get('A.I.1.i.a')?.kind;
      assert.ok(kind);
      const written = await repair(b.port, '2026-05-31 14:05');
      assert.ok(written >= 2, String(written));
      const after = await read(b.port);
      const left = auditWorkbook(edition, after.assessment, { reading: after }).findings;
      assert.deepEqual(
        left.filter(({ changes }) => changes.length > 0).map(({ finding }) => finding.rule),
        [],
      );
      const rows = await record(b.port);
      assert.ok(
        rows.some(
          ([when, cell, was]) => when === '2026-05-31 14:05' && cell === 'L62' && String(was) === '0.9',
        ),
      );
      assert.notEqual(before, after.image);
    })).timeout(120_000);

  it('adds a later repair below an earlier one', () =>
    onLke('lampiran-iii', async (b) => {
      await damage(b, { L62: 0.9 });
      await repair(b.port, '2026-05-31 14:05');
      const first = await record(b.port);
      await damage(b, { L62: 0.8 });
      await repair(b.port, '2026-06-01 09:00');
      const rows = await record(b.port);
      assert.deepEqual(rows.slice(0, first.length), first);
      assert.deepEqual(rows.at(-1)?.slice(0, 3), ['2026-06-01 09:00', 'L62', '0.8']);
    })).timeout(120_000);
});
