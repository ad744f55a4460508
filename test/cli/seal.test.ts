import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { SEAL_SHEET } from '../../src/exchange/seal/columns';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import type { CellScalar } from '../../src/worksheet/workbook-image';
import { readBack } from '../support/layouts';
import { sealSchema, verifySchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

const sealOf = async (...args: readonly string[]) => {
  const run = await lke('seal', ...args, '--json');
  return { run, document: v.parse(sealSchema, run.json()) };
};
const verifyOf = async (...args: readonly string[]) => {
  const run = await lke('verify', ...args, '--json');
  return { run, document: v.parse(verifySchema, run.json()) };
};

describe('lke seal and lke verify', () => {
  const folder = useFolder();

  /** A copy of a workbook with one cell of the LKE changed. */
  async function changed(
    file: string,
    key: 'unit/answer/A.I.1.i.a' | 'unit/note/A.I.1.i.a',
    value: CellScalar,
  ): Promise<string> {
    const bytes = new Uint8Array(readFileSync(file));
    const place = (await readBack(bytes)).places.get(key);
    assert.ok(place);
    const out = folder.path('diubah.xlsx');
    writeFileSync(out, await xlsxFiles.patch(bytes, [{ ...place, value }]));
    return out;
  }

  it('seal a copy, and find it unchanged', async () => {
    const file = await sample.filled('per-area');
    const original = readFileSync(file);
    const out = folder.path('segel.xlsx');
    const { run, document } = await sealOf(file, '--out', out);
    assert.deepEqual([run.exit, document.sealed, document.out, document.errors], [0, true, out, []]);
    assert.ok(readFileSync(file).equals(original));
    const verified = await verifyOf(out);
    assert.deepEqual([verified.run.exit, verified.document.state], [0, 'unchanged']);
    assert.equal(verified.document.seal?.hash, document.hash);
    assert.match((await lke('verify', out)).out, /^Tidak berubah sejak disegel \d{4}-/);
  });

  it('name what changed since, with its cell, and end with 1', async () => {
    const out = folder.path('segel.xlsx');
    await sealOf(await sample.filled('per-area'), '--out', out);
    const { run, document } = await verifyOf(await changed(out, 'unit/note/A.I.1.i.a', 'catatan baru'));
    assert.deepEqual([run.exit, document.state], [1, 'changed']);
    assert.deepEqual(
      document.changes.map(({ item, field, layer, sheet }) => [item, field, layer, sheet]),
      [['A.I.1.i.a', 'note', 'unit', '1 Manajemen Perubahan']],
    );
    const again = folder.path('lagi.xlsx');
    const second = await sealOf(folder.path('diubah.xlsx'), '--out', again);
    assert.equal(second.document.replaced?.hash, document.seal?.hash);
    assert.equal((await verifyOf(again)).document.state, 'unchanged');
  });

  it('do not seal over errors unless told to, and record them then', async () => {
    const wrong = await changed(await sample.filled('per-area'), 'unit/answer/A.I.1.i.a', 'Z');
    const out = folder.path('segel.xlsx');
    const { run, document } = await sealOf(wrong, '--out', out);
    assert.deepEqual([run.exit, document.sealed, document.out], [1, false, null]);
    assert.ok(document.errors.some(({ indicator, cell }) => indicator === 'A.I.1.i.a' && cell !== null));
    assert.deepEqual(folder.names(), ['diubah.xlsx']);
    assert.match((await lke('seal', wrong, '--out', out)).out, /--despite-errors/);
    const forced = await sealOf(wrong, '--out', out, '--despite-errors');
    assert.deepEqual([forced.run.exit, forced.document.sealed], [0, true]);
    assert.equal((await verifyOf(out)).document.seal?.errors, document.summary.error);
  });

  it('end with 1 for a file without seal, and for a damaged seal', async () => {
    const missing = await verifyOf(await sample.filled('per-area'));
    assert.deepEqual([missing.run.exit, missing.document.state, missing.document.seal], [1, 'missing', null]);
    const out = folder.path('segel.xlsx');
    await sealOf(await sample.filled('per-area'), '--out', out);
    const edit = { sheet: SEAL_SHEET, row: 5, col: 6, value: 'kemarin' };
    writeFileSync(out, await xlsxFiles.patch(new Uint8Array(readFileSync(out)), [edit]));
    const broken = await verifyOf(out);
    assert.deepEqual([broken.run.exit, broken.document.state], [1, 'broken']);
    assert.deepEqual(broken.document.faults[0]?.cell, 'F5');
  });

  it('never write over a sheet Segel of the unit, the input, or a file that is there', async () => {
    const bytes = new Uint8Array(readFileSync(await sample.filled('per-area')));
    const file = folder.path('punya.xlsx');
    const plan = {
      layout: 'test',
      edition: 'test',
      operations: [
        { op: 'addSheet', sheet: 'Segel', visibility: 'visible' },
        { op: 'write', sheet: 'Segel', at: 'A1', cells: [[{ value: 'Daftar segel gudang' }]] },
      ],
    } as const;
    writeFileSync(file, await xlsxFiles.apply(bytes, plan, {}));
    const run = await lke('seal', file, '--out', folder.path('segel.xlsx'));
    assert.deepEqual([run.exit, folder.names()], [3, ['punya.xlsx']]);
    assert.match(run.notes, /bukan buatan alat ini/);
    assert.equal((await verifyOf(file)).document.state, 'other');
    assert.equal((await lke('seal', file, '--out', file, '--force')).exit, 4);
    assert.equal((await lke('seal', EXAMPLE_FILE, '--out', folder.path('b.xlsx'))).exit, 3);
    assert.equal((await lke('verify', EXAMPLE_FILE)).exit, 3);
  });
});
