import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { portalAnswersSchema } from '../../src/exchange/portalrb-format';
import { errorSchema, exportSchema } from './schemas';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { readingOf } from '../worksheet/recognise/support/filled-image';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample, SAMPLE_LAYOUTS } from './support/samples';

const example = v.parse(portalAnswersSchema, JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')));

describe('lke export', () => {
  const folder = useFolder();

  for (const layout of SAMPLE_LAYOUTS) {
    it(`gives back the answers a ${layout} workbook was filled with`, async () => {
      const out = folder.path('jawaban.json');
      const run = await lke(
        'export',
        await sample.filled(layout),
        '--to',
        'portalrb',
        '--out',
        out,
        '--json',
      );
      const json = v.parse(exportSchema, run.json());
      assert.equal(run.exit, 0, run.notes);
      assert.ok(json.to === 'portalrb');
      assert.deepEqual([json.answered, json.extraNotes, json.leftOut], [124, 0, 0]);
      assert.deepEqual(
        v.parse(portalAnswersSchema, JSON.parse(readFileSync(out, 'utf8'))).answers,
        example.answers,
      );
      assert.deepEqual(folder.names(), ['jawaban.json']);
    });
  }

  it('gives back an answers file as it was, unit and all', async () => {
    const { out } = await lke('export', EXAMPLE_FILE, '--to', 'portalrb');
    assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')));
  });

  it('prints the answers themselves without --out, with --json or not', async () => {
    for (const json of [[], ['--json']]) {
      const run = await lke('export', EXAMPLE_FILE, '--to', 'portalrb', ...json);
      assert.deepEqual([run.exit, run.results.length, run.notes], [0, 1, '']);
      assert.ok(v.is(portalAnswersSchema, run.json()));
    }
  });

  it('exports an empty workbook as 127 open questions', async () => {
    const run = await lke('export', await sample.blank('per-area'), '--to', 'portalrb');
    const { answers } = v.parse(portalAnswersSchema, run.json());
    assert.equal(answers.length, 127);
    assert.ok(answers.every(({ jawaban_unit }) => jawaban_unit === null));
  });

  it("fills PortalRB's form at its coordinates", async () => {
    const out = folder.path('formulir.xlsx');
    const run = await lke(
      'export',
      await sample.filled('per-area'),
      '--to',
      'jawaban',
      '--out',
      out,
      '--json',
    );
    const json = v.parse(exportSchema, run.json());
    assert.deepEqual([run.exit, json.to], [0, 'jawaban']);
    const reading = readingOf(await xlsxFiles.read(readFileSync(out)));
    assert.equal(reading.layout, 'portalrb-jawaban');
    const again = await lke('export', out, '--to', 'portalrb');
    assert.deepEqual(v.parse(portalAnswersSchema, again.json()).answers, example.answers);
  });

  it('makes a table for analysis, to a file or to standard output', async () => {
    const out = folder.path('tabel.csv');
    const run = await lke(
      'export',
      EXAMPLE_FILE,
      '--to',
      'csv',
      '--separator',
      'semicolon',
      '--out',
      out,
      '--json',
    );
    const json = v.parse(exportSchema, run.json());
    assert.ok(json.to === 'csv');
    assert.deepEqual([run.exit, json.answered, json.of], [0, 110, 113]);
    assert.match(readFileSync(out, 'utf8'), /^\uFEFFcode;count;area;/);
    const printed = await lke('export', EXAMPLE_FILE, '--to', 'csv');
    assert.match(printed.out, /^\uFEFFcode,count,area,/);
    assert.deepEqual(folder.names(), ['tabel.csv']);
  });

  function unitFile(name: string, unit: object): string {
    const file = folder.path(name);
    writeFileSync(file, JSON.stringify({ ...example, ...unit }));
    return file;
  }

  it('lists several units as the portal asks for them, with one answers file each', async () => {
    const files = [unitFile('a.json', { unit_id: '7/1' }), unitFile('b.json', { unit_id: '8' })];
    mkdirSync(folder.path('usulan'));
    const run = await lke(
      'export',
      ...files,
      '--to',
      'units',
      '--target',
      'WBK',
      '--affirmative',
      '8',
      '--out',
      folder.path('usulan'),
      '--json',
    );
    const json = v.parse(exportSchema, run.json());
    assert.ok(json.to === 'units', run.notes);
    assert.deepEqual([run.exit, json.wbk, json.wbbm], [0, 2, 0]);
    assert.deepEqual(readdirSync(folder.path('usulan')).sort(), [
      'jawaban-unit-7%2F1.json',
      'jawaban-unit-8.json',
      'unit-wbk.json',
    ]);
    const list = JSON.parse(readFileSync(folder.path('usulan/unit-wbk.json'), 'utf8')) as { units: object[] };
    assert.deepEqual(
      list.units.map((unit) => ('kategori' in unit ? unit.kategori : null)),
      ['WBK', 'WBK-AFIRMASI'],
    );
  });

  it('writes no list while a single unit cannot be proposed, and says what each one lacks', async () => {
    const files = [unitFile('a.json', { unit_id: '7' }), unitFile('b.json', { unit_id: null, tahun: 2025 })];
    mkdirSync(folder.path('usulan'));
    const run = await lke('export', ...files, '--to', 'units', '--out', folder.path('usulan'), '--json');
    const { errors } = v.parse(errorSchema, run.json());
    assert.equal(run.exit, 3);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['units-no-target', 'units-no-id', 'units-no-target', 'units-other-year'],
    );
    assert.deepEqual(readdirSync(folder.path('usulan')), []);
  });

  const REFUSED: readonly (readonly [readonly string[], string])[] = [
    [['--to', 'jawaban'], 'missing-option'],
    [['--to', 'units'], 'missing-option'],
    [['b.json', '--to', 'csv'], 'too-many-files'],
    [['--to', 'portalrb', '--separator', 'comma'], 'bad-option'],
    [['--to', 'csv', '--affirmative', '7'], 'bad-option'],
    [['--to', 'pdf'], 'bad-value'],
  ];
  for (const [args, code] of REFUSED)
    it(`refuses ${args.join(' ')}`, async () => {
      const run = await lke('export', EXAMPLE_FILE, ...args, '--json');
      assert.equal(run.exit, 2);
      assert.deepEqual(
        v.parse(errorSchema, run.json()).errors.map((error) => error.code),
        [code],
      );
    });
});
