import assert from 'node:assert/strict';
import * as v from 'valibot';
import { COMMANDS } from '../../src/cli/options';
import { errorSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE } from './support/samples';

const CREATE = ['create', '--unit', 'KPU', '--year', '2026', '--target', 'WBK'];

/** What was typed, the code of the fault, and what the message must name. */
const CASES: readonly (readonly [args: readonly string[], code: string, names: readonly string[]])[] = [
  [[], 'no-command', [...COMMANDS, 'lke --help']],
  [['skor', 'lke.xlsx'], 'unknown-command', ['skor', ...COMMANDS]],
  [['SCORE', 'lke.xlsx'], 'unknown-command', ['SCORE']],
  [['score'], 'missing-file', ['score', 'lke score lke.xlsx']],
  [['check'], 'missing-file', ['lke check lke.xlsx']],
  [['score', 'a.xlsx', 'b.xlsx'], 'too-many-files', ['a.xlsx b.xlsx']],
  [['score', 'a.xlsx', '--warna'], 'bad-option', ['--warna', 'lke --help']],
  [['score', 'a.xlsx', '-x'], 'bad-option', ['-x']],
  [['score', 'a.xlsx', '--json=ya'], 'bad-option', ['--json']],
  [['score', 'a.xlsx', '--force'], 'bad-option', ['--force (score)']],
  [['check', 'a.xlsx', '--node', 'A'], 'bad-option', ['--node (check)']],
  [['score', 'a.xlsx', '--layer'], 'bad-value', ['--layer', 'unit | at | kt | dalnis | tpi | tpi-2']],
  [
    ['score', 'a.xlsx', '--layer', '--lang=id'],
    'bad-value',
    ['--layer', 'unit | at | kt | dalnis | tpi | tpi-2'],
  ],
  [
    ['score', 'a.xlsx', '--layer', 'tpn'],
    'bad-value',
    ['--layer', 'dalnis', 'unit | at | kt | dalnis | tpi | tpi-2'],
  ],
  [['score', 'a.xlsx', '--lang', 'fr'], 'bad-value', ['--lang', 'fr', 'id | en']],
  [['explain', 'a.xlsx', '--node', 'Z.9'], 'unknown-node', ['Z.9', 'permenpanrb-90-2021', 'A.II.5.iii']],
  [['create'], 'missing-option', ['create', '--unit, --year, --target, --out']],
  [['create', 'lke.xlsx', ...CREATE.slice(1), '--out', 'b.xlsx'], 'bad-option', ['lke.xlsx']],
  [
    [...CREATE, '--out', 'b.xlsx', '--layout', 'baru'],
    'bad-value',
    ['--layout', 'baru', 'per-area | lampiran-iii'],
  ],
  [[...CREATE, '--out', ' '], 'bad-value', ['--out', 'lke.xlsx']],
  [['create', '--unit', '', '--year', '2026', '--target', 'WBK', '--out', 'b.xlsx'], 'bad-value', ['--unit']],
  [
    ['create', '--unit', 'K', '--year', '26', '--target', 'WBK', '--out', 'b.xlsx'],
    'bad-value',
    ['--year', '26', '2020..2099'],
  ],
  [
    ['create', '--unit', 'K', '--year', '2026', '--target', 'wbk', '--out', 'b.xlsx'],
    'bad-value',
    ['--target', 'wbk', 'WBK | WBBM'],
  ],
  [['compare', 'a.json'], 'missing-files', ['compare', '2']],
  [['carry', 'a.xlsx', '--to', 'per-area'], 'missing-option', ['carry', '--out']],
  [['carry', 'a.xlsx', '--to'], 'bad-value', ['--to', 'per-area | lke.xlsx']],
  [['learn', 'a.xlsx'], 'missing-option', ['learn', '--out']],
  [['fill', 'a.xlsx'], 'missing-option', ['fill', '--from, --out']],
  [['export', 'a.xlsx'], 'missing-option', ['--to']],
  [['export', 'a.xlsx', '--to', 'excel'], 'bad-value', ['--to', 'excel', 'portalrb']],
];

describe('lke used wrongly: exit 2', () => {
  const folder = useFolder();

  for (const [args, code, names] of CASES) {
    it(`lke ${args.join(' ')}`, async () => {
      for (const language of ['id', 'en']) {
        const run = await lke(
          ...(args.some((arg) => arg.startsWith('--lang')) ? args : [...args, '--lang', language]),
        );
        assert.equal(run.exit, 2);
        assert.equal(run.out, '', 'nothing on standard output');
        for (const name of names) assert.ok(run.notes.includes(name), `${name} in: ${run.notes}`);
        assert.doesNotMatch(run.notes, /\{\w+\}|undefined|positional|argument/);
      }
      const json = await lke(...args.slice(0, 1), '--json', ...args.slice(1));
      if (args.length === 0) return;
      const { exit, errors } = v.parse(errorSchema, json.json());
      assert.deepEqual([json.exit, exit, errors.map((error) => error.code)], [2, 2, [code]]);
      assert.equal(json.results.length, 1);
      assert.deepEqual(folder.names(), []);
    });
  }

  it('speaks Indonesian first, English when asked, however the language is given', async () => {
    assert.match((await lke('skor')).notes, /^Galat: Perintah "skor" tidak dikenal/);
    for (const args of [
      ['skor', '--lang', 'en'],
      ['--lang=en', 'skor'],
    ])
      assert.match((await lke(...args)).notes, /^Error: .*skor/);
  });

  it('finds a wrong option before it looks for the file', async () => {
    assert.equal((await lke('score', 'tidak-ada.xlsx', '--layer', 'x')).exit, 2);
  });

  it('takes a file whose name begins with a dash after --', async () => {
    const run = await lke('score', '--', '-aneh.xlsx');
    assert.equal(run.exit, 3);
    assert.match(run.notes, /-aneh\.xlsx/);
  });
});

describe('lke asked about itself', () => {
  for (const args of [['--help'], ['help'], ['score', '--help'], ['--help', '--lang', 'en']]) {
    it(`lke ${args.join(' ')} names every command and exit code`, async () => {
      const { exit, out, notes } = await lke(...args);
      assert.deepEqual([exit, notes], [0, '']);
      for (const command of COMMANDS) assert.ok(out.includes(`lke ${command} `), command);
      for (const code of ['0', '1', '2', '3', '4']) assert.match(out, new RegExp(`\\b${code} `));
    });
  }

  it('prints its version, nothing else', async () => {
    const { exit, out } = await lke('--version');
    assert.equal(exit, 0);
    assert.match(out, /^\d+\.\d+\.\d+$/);
  });

  it('needs no option to explain or score an answers file', async () => {
    assert.equal((await lke('explain', EXAMPLE_FILE)).exit, 0);
    assert.equal((await lke('score', EXAMPLE_FILE)).exit, 0);
  });
});
