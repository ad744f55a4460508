import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { errorSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { sample } from './support/samples';
import { unprivileged } from './support/unprivileged';

/** Every way a command is given a file to read. */
const READERS: readonly (readonly [string, (file: string, out: string) => Promise<readonly string[]>])[] = [
  ['score', (file) => Promise.resolve(['score', file])],
  ['check', (file) => Promise.resolve(['check', file])],
  ['explain', (file) => Promise.resolve(['explain', file, '--node', 'A'])],
  ['export', (file, out) => Promise.resolve(['export', file, '--to', 'portalrb', '--out', out])],
  ['fill', async (file, out) => ['fill', file, '--from', await sample.answers(), '--out', out]],
  [
    'fill --from',
    async (file, out) => ['fill', await sample.blank('portalrb-jawaban'), '--from', file, '--out', out],
  ],
];

describe('lke cannot read its input: exit 3', () => {
  const folder = useFolder();

  for (const [command, argsOf] of READERS) {
    async function refused(file: string, code: string, remedy: RegExp): Promise<void> {
      const args = await argsOf(file, folder.path('hasil'));
      const run = await lke(...args, '--json');
      const { exit, errors } = v.parse(errorSchema, run.json());
      assert.deepEqual([run.exit, exit, errors.map((error) => error.code)], [3, 3, [code]]);
      assert.ok(run.notes.includes(file));
      assert.match(run.notes, remedy);
      assert.ok(!folder.names().includes('hasil'));
      const english = await lke(...args, '--lang', 'en');
      assert.deepEqual([english.exit, english.out], [3, '']);
      assert.match(english.notes, /^Error: /);
    }

    it(`${command}: the file is not there`, () =>
      refused(folder.path('tidak ada.xlsx'), 'not-found', /Periksa nama dan foldernya/));

    it(`${command}: it is a folder`, async () => {
      mkdirSync(folder.path('arsip.xlsx'));
      await refused(folder.path('arsip.xlsx'), 'is-folder', /Sebutkan berkas/);
    });

    it(`${command}: it lies below a file`, async () => {
      writeFileSync(folder.path('berkas'), 'x');
      await refused(folder.path('berkas/lke.xlsx'), 'no-access', /Periksa izin/);
    });

    it(`${command}: it may not be read`, async function () {
      await Promise.all([sample.blank('portalrb-jawaban'), sample.answers()]);
      const file = folder.path('rahasia.xlsx');
      writeFileSync(file, 'x');
      chmodSync(file, 0);
      await unprivileged(this, () => refused(file, 'no-access', /Periksa izin/));
    });
  }

  it('lists ten faults of an answers file and counts the rest', async () => {
    const file = folder.path('banyak.json');
    const answers = Array.from({ length: 25 }, (_, at) => ({ soal_id: 200 + at }));
    writeFileSync(file, JSON.stringify({ answers }));
    const run = await lke('score', file, '--json');
    const { errors } = v.parse(errorSchema, run.json());
    assert.equal(errors.length, 11);
    assert.deepEqual(errors[10]?.facts, { count: 15 });
    assert.equal(run.notes.split('\n').length, 11);
  });

  it('reads an answers file by what is in it, whatever it is called', async () => {
    const file = folder.path('jawaban.xlsx');
    writeFileSync(file, '\ufeff \r\n{"answers": []}');
    assert.equal((await lke('score', file)).exit, 0);
  });
});
