import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { applyEdits } from '../../src/assessment/assessment';
import { columnOf, EVIDENCE_SHEET } from '../../src/exchange/evidence/columns';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { evidenceSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE, EXAMPLE_FILE, filledBytes, sample } from './support/samples';

const evidenceOf = async (...args: readonly string[]) => {
  const run = await lke('evidence', ...args, '--json');
  return { run, document: v.parse(evidenceSchema, run.json()) };
};

describe('lke evidence', () => {
  const folder = useFolder();

  async function withLocal(): Promise<string> {
    const file = folder.path('lokal.xlsx');
    const edits = [{ layer: 'unit' as const, item: 'A.I.1.i.a', evidence: 'D:\\bukti\\sk.pdf' }];
    writeFileSync(file, await filledBytes('lampiran-iii', applyEdits(EXAMPLE, edits)));
    return file;
  }

  it('makes the register in a copy, and keeps what was completed in it', async () => {
    const file = await sample.filled('per-area');
    const original = readFileSync(file);
    const out = folder.path('bukti.xlsx');
    const { run, document } = await evidenceOf(file, '--out', out);
    assert.equal(run.exit, 0);
    assert.ok(document.added > 0);
    assert.equal(document.kept, 0);
    assert.ok(readFileSync(file).equals(original));
    const [first] = document.rows;
    assert.ok(first);

    const edit = (field: 'date' | 'owner', value: string | number) => ({
      sheet: EVIDENCE_SHEET,
      row: first.row,
      col: columnOf(field),
      value,
    });
    const bytes = new Uint8Array(readFileSync(out));
    writeFileSync(out, await xlsxFiles.patch(bytes, [edit('date', 46173), edit('owner', 'Pokja 1')]));
    const again = folder.path('lagi.xlsx');
    const second = await evidenceOf(out, '--out', again);
    assert.deepEqual([second.document.added, second.document.kept], [0, document.added]);
    assert.deepEqual(second.document.rows[0], { ...first, date: '2026-05-31', owner: 'Pokja 1' });
    assert.ok(readFileSync(again).equals(readFileSync(out)), 'nothing to add changes nothing');
  });

  it('says what to put right with its cell, and ends with 1 where evaluators cannot open it', async () => {
    const { run, document } = await evidenceOf(await withLocal(), '--out', folder.path('bukti.xlsx'));
    assert.equal(run.exit, 1);
    const local = document.findings.find(({ fault }) => fault === 'local-link');
    assert.deepEqual(
      [local?.severity, local?.indicator, local?.sheet],
      ['error', 'A.I.1.i.a', EVIDENCE_SHEET],
    );
    const said = await lke('evidence', folder.path('lokal.xlsx'), '--out', folder.path('b.xlsx'));
    assert.match(said.out, /GALAT {2}Data Dukung!D5 {2}A\.I\.1\.i\.a\n/);
    assert.match(said.out, /sisanya|lagi|lainnya/);
  });

  it('lists the folders to create, as lines or as a table', async () => {
    const lines = await lke('evidence', EXAMPLE_FILE, '--folders');
    assert.deepEqual([lines.exit, lines.out.split('\n')[0]], [0, '1 Manajemen Perubahan']);
    const out = folder.path('folder.csv');
    const { document } = await evidenceOf(EXAMPLE_FILE, '--folders', '--out', out);
    assert.equal(document.folders.length, lines.out.split('\n').length);
    assert.match(readFileSync(out, 'utf8'), /^\uFEFFcode,depth,name,path\r\n1,1,1 Manajemen Perubahan,/);
  });

  it('refuses a sheet of another make, and what it was not asked right', async () => {
    const bytes = new Uint8Array(readFileSync(await sample.filled('per-area')));
    const plan = {
      layout: 'test',
      edition: 'test',
      operations: [
        { op: 'addSheet', sheet: 'Data Dukung', visibility: 'visible' },
        { op: 'write', sheet: 'Data Dukung', at: 'A1', cells: [[{ value: 'Map hijau' }]] },
      ],
    } as const;
    const file = folder.path('punya.xlsx');
    writeFileSync(file, await xlsxFiles.apply(bytes, plan, {}));
    const run = await lke('evidence', file, '--out', folder.path('b.xlsx'));
    assert.deepEqual([run.exit, folder.names()], [3, ['punya.xlsx']]);
    assert.match(run.notes, /Data Dukung/);
    assert.equal((await lke('evidence', file)).exit, 2);
    assert.equal((await lke('evidence', file, '--folders', '--out', folder.path('b.xlsx'))).exit, 2);
    assert.equal((await lke('evidence', EXAMPLE_FILE, '--out', folder.path('b.xlsx'))).exit, 3);
  });
});
