import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { errorSchema } from './schemas';
import { closedFolder } from './support/closed-folder';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

/** The commands that write a file, each with its arguments before --out. */
const WRITERS: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
  ['create', () => Promise.resolve(['create', '--unit', 'KPU', '--year', '2026', '--target', 'WBK'])],
  ['fill', async () => ['fill', await sample.blank('portalrb-jawaban'), '--from', await sample.answers()]],
  ['export', async () => ['export', await sample.filled('portalrb-jawaban'), '--to', 'portalrb']],
];

describe('lke cannot write its output: exit 4, and nothing half-written', () => {
  const folder = useFolder();

  async function refused(args: readonly string[], out: string, code: string): Promise<void> {
    const inputs = args.filter((arg) => /\.(xlsx|json)$/.test(arg));
    const before = inputs.map((file) => readFileSync(file));
    for (const language of ['id', 'en']) {
      const run = await lke(...args, '--out', out, '--json', '--lang', language);
      const { exit, errors } = v.parse(errorSchema, run.json());
      assert.deepEqual([run.exit, exit, errors.map((error) => error.code)], [4, 4, [code]]);
      assert.ok(run.notes.includes(out), run.notes);
      assert.doesNotMatch(run.notes, /\{\w+\}|undefined/);
    }
    for (const [at, file] of inputs.entries()) assert.deepEqual(readFileSync(file), before[at], file);
  }

  for (const [command, argsOf] of WRITERS) {
    it(`${command}: does not overwrite a file`, async () => {
      const out = folder.path('ada.xlsx');
      writeFileSync(out, 'milik orang');
      await refused(await argsOf(), out, 'output-exists');
      assert.equal(readFileSync(out, 'utf8'), 'milik orang');
      assert.deepEqual(folder.names(), ['ada.xlsx']);
    });

    it(`${command}: overwrites an empty file, or any with --force`, async () => {
      const [empty, full] = [folder.path('kosong.xlsx'), folder.path('lama.xlsx')];
      writeFileSync(empty, '');
      writeFileSync(full, 'lama');
      for (const [out, ...force] of [[empty], [full, '--force']]) {
        assert.ok(out);
        const run = await lke(...(await argsOf()), '--out', out, ...force);
        assert.equal(run.exit, 0, run.notes);
        assert.ok(statSync(out).size > 1000);
      }
      assert.deepEqual(folder.names(), ['kosong.xlsx', 'lama.xlsx']);
    });

    it(`${command}: the folder is missing`, async () => {
      await refused(await argsOf(), folder.path('belum/ada/lke.xlsx'), 'output-folder');
      assert.deepEqual(folder.names(), []);
    });

    it(`${command}: the output is a folder`, async () => {
      mkdirSync(folder.path('folder.xlsx'));
      for (const force of [[], ['--force']])
        await refused([...(await argsOf()), ...force], folder.path('folder.xlsx'), 'output-failed');
      assert.deepEqual(folder.names(), ['folder.xlsx']);
    });

    it(`${command}: the folder of the output is a file`, async () => {
      writeFileSync(folder.path('berkas'), 'x');
      await refused(await argsOf(), folder.path('berkas/lke.xlsx'), 'output-failed');
      assert.deepEqual(folder.names(), ['berkas']);
    });

    it(`${command}: the folder may not be written to`, async function () {
      const closed = closedFolder(this, folder.path('baca'));
      await refused(await argsOf(), join(closed, 'lke.xlsx'), 'output-failed');
      assert.ok(!existsSync(join(closed, 'lke.xlsx')));
    });

    it(`${command}: the name is longer than a file may be called`, async () => {
      await refused(await argsOf(), folder.path(`${'n'.repeat(300)}.xlsx`), 'output-failed');
      assert.deepEqual(folder.names(), []);
    });
  }

  it('takes the longest name a file may have', async () => {
    const out = folder.path(`${'n'.repeat(250)}.xlsx`);
    const run = await lke('export', EXAMPLE_FILE, '--to', 'portalrb', '--out', out);
    assert.equal(run.exit, 0, run.notes);
    assert.deepEqual(folder.names(), [basename(out)]);
  });

  it('writes beside nothing when the input cannot be read', async () => {
    const run = await lke(
      'fill',
      folder.path('tidak-ada.xlsx'),
      '--from',
      EXAMPLE_FILE,
      '--out',
      folder.path('hasil.xlsx'),
    );
    assert.equal(run.exit, 3);
    assert.deepEqual(folder.names(), []);
  });

  it('leaves the file it overwrites as it was when the input cannot be read', async () => {
    const out = folder.path('lama.xlsx');
    writeFileSync(out, 'lama');
    const broken = folder.path('rusak.xlsx');
    writeFileSync(broken, 'bukan zip');
    const run = await lke('fill', broken, '--from', EXAMPLE_FILE, '--out', out, '--force');
    assert.equal(run.exit, 3);
    assert.equal(readFileSync(out, 'utf8'), 'lama');
    assert.deepEqual(folder.names(), [basename(out), basename(broken)]);
  });
});
