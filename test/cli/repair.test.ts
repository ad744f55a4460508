import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { sharedFixture } from '../corpus/support/shared-fixtures';
import { checkSchema, repairSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

const repairOf = async (...args: readonly string[]) => {
  const run = await lke('repair', ...args, '--json');
  return { run, document: v.parse(repairSchema, run.json()) };
};

describe('lke repair', () => {
  const folder = useFolder();

  async function damaged(): Promise<string> {
    const file = folder.path('rusak.xlsx');
    const bytes = new Uint8Array(readFileSync(await sample.filled('lampiran-iii')));
    const edits = [{ sheet: 'LKE ZI', row: 62, col: 12, value: 2.5 }];
    writeFileSync(file, await xlsxFiles.patch(bytes, edits, { allowFormula: true }));
    return file;
  }

  it('shows a plan and writes nothing with --dry-run', async () => {
    const { run, document } = await repairOf(await damaged(), '--dry-run');
    assert.equal(run.exit, 0);
    assert.deepEqual([document.dryRun, document.out, document.record], [true, null, null]);
    const [step] = document.steps;
    assert.deepEqual([step?.cell, step?.cells[0]?.before.value], ['L62', 2.5]);
    assert.deepEqual(folder.names(), ['rusak.xlsx']);
  });

  it('writes a mended copy and leaves the original as it is', async () => {
    const file = await damaged();
    const original = readFileSync(file);
    const out = folder.path('baik.xlsx');
    const { document } = await repairOf(file, '--out', out);
    assert.deepEqual([document.out, document.record], [out, 'Perbaikan']);
    assert.ok(readFileSync(file).equals(original));
    const again = folder.path('lagi.xlsx');
    const second = await repairOf(out, '--out', again);
    assert.deepEqual([second.document.steps, second.document.written], [[], 0]);
    assert.ok(readFileSync(again).equals(readFileSync(out)));
  });

  /** A workbook whose lists, locks and formats were changed: by hand (official copy), or by our own file. */
  const LOOKS = [
    { sheet: 'LKE ZI', row: 9, col: 11, list: null },
    { sheet: 'LKE ZI', row: 8, col: 11, list: ['Sudah', 'Belum'], locked: true },
    { sheet: 'LKE ZI', row: 7, col: 12, locked: false },
    { sheet: 'LKE ZI', row: 129, col: 11, numberFormat: '@' },
    ...[29, 30, 31, 32, 34, 35].map((row) => ({ sheet: 'LKE ZI', row, col: 11, list: null })),
  ];

  async function mendsLooks(bytes: Uint8Array): Promise<void> {
    const file = folder.path('rusak.xlsx');
    writeFileSync(file, await xlsxFiles.relook(bytes, LOOKS));
    const out = folder.path('baik.xlsx');
    const { document } = await repairOf(file, '--out', out, '--except', 'parent-leaves-out-child');
    assert.deepEqual(
      document.steps.map(({ rule, cells }) => [rule, cells.length]),
      [
        ['lock-differs', 1],
        ['lock-differs', 1],
        ['number-format-differs', 1],
        ['list-validation-differs', 8],
      ],
    );
    assert.deepEqual([document.written, document.relooked, document.record], [0, 10, 'Perbaikan']);
    const [lock] = document.steps[1]?.cells ?? [];
    assert.deepEqual([lock?.cell, lock?.before.locked, lock?.after.locked], ['K8', true, false]);
    const lists = document.steps[3]?.cells ?? [];
    assert.deepEqual([lists[1]?.before.list, lists[1]?.after.list], [null, ['A', 'B', 'C']]);
    const check = await lke('check', out, '--json');
    const left = v.parse(checkSchema, check.json()).findings.map(({ rule }) => rule);
    for (const { rule } of document.steps) assert.ok(!left.includes(rule), rule);
    const again = folder.path('lagi.xlsx');
    const second = await repairOf(out, '--out', again, '--except', 'parent-leaves-out-child');
    assert.deepEqual([second.document.steps, second.document.relooked], [[], 0]);
    assert.ok(readFileSync(again).equals(readFileSync(out)));
  }

  it('puts lists, locks and number formats back, records them, and finds nothing the second time', async () => {
    await mendsLooks(new Uint8Array(readFileSync(await sample.filled('lampiran-iii'))));
  });

  it("does so in the ministry's own workbook, behind its password", async function () {
    await mendsLooks(new Uint8Array(readFileSync(sharedFixture(this, 'lampiran-iii-filled.xlsx'))));
  });

  it('says in words what surrounds a cell, before and after', async () => {
    const file = folder.path('rusak.xlsx');
    const bytes = new Uint8Array(readFileSync(await sample.filled('lampiran-iii')));
    writeFileSync(file, await xlsxFiles.relook(bytes, LOOKS.slice(0, 2)));
    const { out } = await lke('repair', file, '--dry-run');
    assert.match(out, /semula +daftar Sudah, Belum/);
    assert.match(out, /menjadi +daftar Ya, Tidak/);
    assert.match(out, /semula +terkunci/);
    assert.match(out, /menjadi +tidak terkunci/);
    assert.match(out, /semula +tanpa daftar/);
  });

  it('mends what was chosen', async () => {
    const { document } = await repairOf(await damaged(), '--dry-run', '--except', 'L175,weight-differs');
    assert.deepEqual(
      document.steps.map(({ cell }) => cell),
      ['L62'],
    );
    const run = await lke('repair', await damaged(), '--dry-run', '--only', 'bobot');
    assert.equal(run.exit, 2);
  });

  it('never writes over the original, not even with --force', async () => {
    const file = await damaged();
    const original = readFileSync(file);
    const run = await lke('repair', file, '--out', file, '--force');
    assert.equal(run.exit, 4);
    assert.ok(readFileSync(file).equals(original));
  });

  it('asks for --out or --dry-run, and for a workbook', async () => {
    assert.equal((await lke('repair', await damaged())).exit, 2);
    assert.equal((await lke('repair', EXAMPLE_FILE, '--dry-run')).exit, 3);
  });

  it('tells people cell by cell what was and what becomes of it', async () => {
    const out = folder.path('baik.xlsx');
    const run = await lke('repair', await damaged(), '--out', out);
    assert.ok(existsSync(out));
    for (const part of ['LKE ZI!L62', '2,5', '=AVERAGE(L63:L65)*H62', 'Perbaikan', 'Kekeliruan berkas resmi'])
      assert.ok(run.out.includes(part), `${part} in\n${run.out}`);
  });

  it('explains and mends every damage of a workbook from the field', async function () {
    const file = sharedFixture(this, 'lampiran-iii-damaged.xlsx');
    const checked = v.parse(checkSchema, (await lke('check', file, '--json')).json());
    const effects = Object.fromEntries(
      checked.findings
        .filter(({ mendable }) => mendable)
        .map(({ cell, effect }) => [cell, effect === null ? null : Number(effect.toFixed(4))]),
    );
    assert.deepEqual(effects, {
      J8: 0,
      L62: 0.4167,
      H113: 0.3333,
      K154: 0.5,
      J171: null,
      L175: 0.0185,
      K185: 0.0185,
    });
    assert.ok(Math.abs(checked.difference.unexplained ?? 1) < 1e-9);
    const out = folder.path('baik.xlsx');
    const { run, document } = await repairOf(file, '--out', out);
    assert.equal(run.exit, 0);
    assert.deepEqual(document.passwordSheets, ['LKE ZI']);
    assert.ok(Math.abs((document.total.after ?? 0) - (document.total.regulation ?? 1)) < 1e-9);
    const after = v.parse(checkSchema, (await lke('check', out, '--json')).json());
    assert.deepEqual([after.summary.error, after.findings.filter(({ mendable }) => mendable)], [0, []]);
  });
});
