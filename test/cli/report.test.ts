import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { docxDocuments } from '../../src/document/adapter';
import { plain } from '../../src/exchange/report/blocks';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { errorSchema, reportSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';
import { REPORT_DETAILS } from '../support/report-details';

describe('lke report', () => {
  const folder = useFolder();

  function details(more: object = {}): string {
    const file = folder.path('data.json');
    writeFileSync(file, JSON.stringify({ ...REPORT_DETAILS, ...more }));
    return file;
  }

  it('writes the report of a finished evaluation as a Word document', async () => {
    const out = folder.path('lhe.docx');
    const run = await lke(
      'report',
      await sample.ofBoth('per-area'),
      '--kind',
      'lhe',
      '--details',
      details(),
      '--out',
      out,
      '--json',
    );
    const json = v.parse(reportSchema, run.json());
    assert.deepEqual([run.exit, json.leftovers, json.layer], [0, [], 'tpi'], run.notes);
    const text = await docxDocuments.read(readFileSync(out));
    for (const said of [
      'KPU KOTA CONTOH',
      '700/12/LHE/2026',
      '29 Mei 2026',
      'bukti belum cukup',
      'Nama Pengendali',
    ])
      assert.ok(text.includes(said), said);
    assert.ok(!text.includes('[isi:'));
  });

  it('refuses one with blanks, names each, and writes it all the same with --draft', async () => {
    const out = folder.path('lhe.docx');
    const args = ['report', await sample.ofBoth('per-area'), '--kind', 'lhe', '--out', out, '--json'];
    const refused = await lke(...args);
    const json = v.parse(reportSchema, refused.json());
    assert.deepEqual([refused.exit, json.file, folder.names()], [1, null, []]);
    assert.ok(
      json.leftovers.some(({ kind, message }) => kind === 'empty-field' && message.includes('Nomor laporan')),
    );
    const draft = await lke(...args, '--draft');
    assert.equal(draft.exit, 0);
    assert.ok((await docxDocuments.read(readFileSync(out))).includes('[isi: Nomor laporan]'));
  });

  it("refuses last year's number even as a draft", async () => {
    const args = [
      'report',
      await sample.ofBoth('per-area'),
      '--kind',
      'lhe',
      '--out',
      folder.path('lhe.docx'),
    ];
    const run = await lke(...args, '--details', details({ number: '700/12/LHE/2025' }), '--draft', '--json');
    const json = v.parse(reportSchema, run.json());
    assert.deepEqual(
      [run.exit, json.leftovers.map(({ kind }) => kind), folder.names()],
      [1, ['other-year'], ['data.json']],
    );
  });

  it('writes the recap as a document or as a sheet to print', async () => {
    const file = await sample.ofBoth('per-area');
    for (const name of ['rekap.docx', 'rekap.xlsx']) {
      const out = folder.path(name);
      const run = await lke('report', file, '--kind', 'recap', '--details', details(), '--out', out);
      assert.equal(run.exit, 0, run.notes);
    }
    const { sheets } = await xlsxFiles.read(readFileSync(folder.path('rekap.xlsx')));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Rekap Cetak'],
    );
  });

  it('finds what was left in a document that somebody edited', async () => {
    const document = folder.path('lhe.docx');
    const blocks = [{ kind: 'paragraph' as const, runs: plain('KPU Kota Sampel, Nomor 700/1/LHE/2025') }];
    writeFileSync(document, await docxDocuments.write({ title: 'x', footer: 'y', blocks }));
    const args = ['report', await sample.ofBoth('per-area'), '--check', document];
    const run = await lke(...args, '--json');
    assert.equal(run.exit, 1);
    const kinds = (given: unknown): readonly string[] =>
      v.parse(reportSchema, given).leftovers.map(({ kind }) => kind);
    assert.deepEqual(kinds(run.json()), ['other-unit', 'other-year']);
    const allowed = await lke(...args, '--allow', 'KPU Kota Sampel', '--json');
    assert.deepEqual(kinds(allowed.json()), ['other-year']);
  });

  const REFUSED: readonly (readonly [readonly string[], number, string])[] = [
    [['--kind', 'lhe'], 2, 'missing-option'],
    [['--kind', 'lhe', '--out', 'lhe.xlsx'], 2, 'bad-value'],
    [['--kind', 'surat', '--out', 'lhe.docx'], 2, 'bad-value'],
    [['--check', 'a.docx', '--draft'], 2, 'bad-option'],
    [['--check', EXAMPLE_FILE], 3, 'report-not-docx'],
    [['--kind', 'lhe', '--out', 'lhe.docx'], 3, 'report-no-layer'],
  ];
  for (const [args, exit, code] of REFUSED)
    it(`refuses ${args.join(' ')}`, async () => {
      const run = await lke('report', EXAMPLE_FILE, ...args, '--json');
      const { errors } = v.parse(errorSchema, run.json());
      assert.deepEqual([run.exit, errors.map((error) => error.code)], [exit, [code]]);
    });

  it('names what is wrong in a details file', async () => {
    const run = await lke(
      'report',
      EXAMPLE_FILE,
      '--kind',
      'lhe',
      '--out',
      folder.path('a.docx'),
      '--details',
      details({ date: '29/5/2026' }),
      '--json',
    );
    assert.equal(run.exit, 3);
    assert.match(v.parse(errorSchema, run.json()).errors[0]?.message ?? '', /data\.json: date .*29\/5\/2026/);
  });
});
