import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { errorSchema, scoreSchema } from './schemas';
import { temporaryFolder, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

const ROOT = join(__dirname, '..', '..');
const LAUNCHER = join(ROOT, 'bin', 'lke.cjs');
const BUNDLE = join(ROOT, 'dist', 'cli', 'lke.cjs');

function run(program: string, args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { exit: status, out: stdout, notes: stderr };
}

/** The program as it is installed: one file and nothing beside it. */
describe('lke as a program', () => {
  const folder = useFolder();
  let alone = '';

  before(function () {
    this.timeout(120_000);
    // The launcher builds when a source is newer than the program.
    const { exit, notes } = run(LAUNCHER, ['--version']);
    assert.equal(exit, 0, notes);
    alone = join(temporaryFolder(), 'lke.cjs');
    copyFileSync(BUNDLE, alone);
  });

  it('is one file', () => {
    assert.deepEqual(
      readdirSync(join(ROOT, 'dist', 'cli')).filter((name) => name.endsWith('js')),
      ['lke.cjs'],
    );
  });

  for (const layout of ['per-area', 'lampiran-iii']) {
    it(`creates, fills, scores, checks, explains and exports (${layout})`, () => {
      const [blank, filled, answers] = ['kosong.xlsx', 'terisi.xlsx', 'jawaban.json'].map(folder.path);
      assert.ok(blank && filled && answers);
      const identity = ['--unit', 'KPU Kota Contoh', '--year', '2026', '--target', 'WBK'];
      const steps: readonly (readonly string[])[] = [
        ['create', '--layout', layout, ...identity, '--out', blank],
        ['fill', blank, '--from', EXAMPLE_FILE, '--out', filled],
        ['score', filled],
        ['check', filled],
        ['explain', filled, '--node', 'A.II.5.iii'],
        ['export', filled, '--to', 'portalrb', '--out', answers],
      ];
      for (const args of steps) {
        const { exit, out, notes } = run(alone, args);
        // What takes longer than a second says so there; a busy machine takes longer.
        const unexpected = notes.replace(/^(Membaca|Menulis) .* \.\.\.\n/gm, '');
        assert.deepEqual([exit, unexpected], [0, ''], `${args.join(' ')}: ${notes}`);
        assert.ok(out.endsWith('\n') && out.trim() !== '');
      }
      assert.deepEqual(folder.names(), ['jawaban.json', 'kosong.xlsx', 'terisi.xlsx']);
    }).timeout(60_000);
  }

  it('prints one JSON document and nothing else on standard output', async () => {
    const { exit, out, notes } = run(LAUNCHER, ['score', await sample.filled('lampiran-iii'), '--json']);
    assert.deepEqual([exit, notes], [0, '']);
    assert.ok(v.is(scoreSchema, JSON.parse(out)));
  });

  it('reads files from the folder it is called in', () => {
    copyFileSync(EXAMPLE_FILE, folder.path('jawaban.json'));
    const { exit, out } = run(alone, ['score', 'jawaban.json'], folder.path('.'));
    assert.equal(exit, 0);
    assert.match(out, /KPU Kota Contoh/);
  });

  for (const [args, exit] of [
    [[], 2],
    [['skor'], 2],
    [['score', 'tidak-ada.xlsx'], 3],
    [['score', '.'], 3],
    [['create', '--unit', 'K', '--year', '2026', '--target', 'WBK', '--out', 'tidak/ada.xlsx'], 4],
  ] as const) {
    it(`exits ${String(exit)} for lke ${args.join(' ')}, with a JSON document when asked`, () => {
      const plain = run(alone, args, folder.path('.'));
      assert.deepEqual([plain.exit, plain.out], [exit, '']);
      assert.match(plain.notes, /^Galat: .+\n$/);
      const json = run(alone, [...args, '--json'], folder.path('.'));
      assert.equal(json.exit, exit);
      assert.equal(v.parse(errorSchema, JSON.parse(json.out)).exit, exit);
    });
  }

  it('exits 1 when the check finds an error', () => {
    const text = readFileSync(EXAMPLE_FILE, 'utf8').replace('"jawaban_unit": "Ya"', '"jawaban_unit": "Z"');
    const file = folder.path('salah.json');
    writeFileSync(file, text);
    assert.equal(run(alone, ['check', file]).exit, 1);
  });

  it('prints all of a long document into a pipe', async () => {
    const { out } = run(alone, ['export', await sample.filled('per-area'), '--to', 'portalrb']);
    assert.equal((JSON.parse(out) as { answers: unknown[] }).answers.length, 127);
  });

  it('ends quietly when nobody reads on (lke ... | head -1)', async () => {
    const child = spawn(process.execPath, [alone, 'export', EXAMPLE_FILE, '--to', 'portalrb']);
    child.stdout.destroy();
    let notes = '';
    child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(notes, '');
  });

  it('never leaves half a file under the name it was given, even when it is killed', async () => {
    const blank = await sample.blank('per-area');
    const out = folder.path('hasil.xlsx');
    for (const wait of [60, 150, 300, 450]) {
      const child = spawn(process.execPath, [
        alone,
        'fill',
        blank,
        '--from',
        EXAMPLE_FILE,
        '--out',
        out,
        '--force',
      ]);
      setTimeout(() => child.kill('SIGKILL'), wait);
      await new Promise((resolve) => child.once('close', resolve));
      if (existsSync(out)) assert.equal(run(alone, ['score', out]).exit, 0);
    }
  }).timeout(60_000);
});
