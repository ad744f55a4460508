import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { docxDocuments } from '../../src/document/adapter';
import { plain, run } from '../../src/exchange/report/blocks';
import type { Report } from '../../src/exchange/report/blocks';
import { DocumentError } from '../../src/exchange/report/port';

const REPORT: Report = {
  title: 'Laporan',
  footer: 'LHE · KPU Kota Contoh & lain',
  blocks: [
    { kind: 'title', lines: [[run('LAPORAN', { bold: true })]] },
    { kind: 'heading', text: 'A. Dasar' },
    { kind: 'paragraph', runs: [run('Nomor '), run('[isi: Nomor laporan]', { open: true })] },
    { kind: 'list', items: [plain('satu'), plain('dua\nbaris <kedua> & "ketiga"')] },
    { kind: 'fields', rows: [{ label: 'Unit', value: plain('KPU Kota Contoh') }] },
    {
      kind: 'table',
      columns: [
        { heading: 'Kode', width: 40 },
        { heading: 'Poin', width: 60, align: 'right' },
      ],
      rows: [
        { cells: [plain('A.I'), plain('−1,25')] },
        { strong: true, cells: [plain('Jumlah'), plain('=1+1')] },
      ],
    },
    { kind: 'break' },
    {
      kind: 'signatures',
      people: [
        { role: 'Ketua Tim', name: run('Nama Ketua'), number: '19800101' },
        { role: 'Anggota Tim', name: run('[isi: nama]', { open: true }), number: null },
        { role: 'Pengendali Teknis', name: run('Nama Dalnis'), number: null },
      ],
    },
  ],
};

const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await docxDocuments.read(bytes);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof DocumentError);
    return error.reason;
  }
};

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );

describe('a report as a Word document', () => {
  it('says everything the report says, in its order, line breaks and all', async () => {
    const text = await docxDocuments.read(await docxDocuments.write(REPORT));
    const said = [
      'LAPORAN',
      'A. Dasar',
      'Nomor [isi: Nomor laporan]',
      'satu',
      'dua\nbaris <kedua> & "ketiga"',
      'Unit',
      'KPU Kota Contoh',
      'Kode',
      'Poin',
      'A.I',
      '−1,25',
      'Jumlah',
      '=1+1',
      'Ketua Tim',
      'Nama Ketua',
      'NIP 19800101',
      'Anggota Tim',
      '[isi: nama]',
      'Pengendali Teknis',
      'Nama Dalnis',
      'LHE · KPU Kota Contoh & lain · ',
    ];
    let at = -1;
    for (const piece of said) {
      const next = text.indexOf(piece, at + 1);
      assert.ok(next > at, `${piece} after ${text.slice(Math.max(0, at), at + 40)}`);
      at = next;
    }
  });

  it('is read as Word saves it: names split into runs, deletions left out', async () => {
    const body =
      '<w:document><w:p><w:r><w:t>KPU Ko</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">ta Contoh</w:t></w:r>' +
      '<w:del><w:r><w:delText>KPU Kota Sampel</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>b&#233;&#x1F600;</w:t><w:br/><w:t>c</w:t></w:r></w:p></w:document>';
    assert.equal(
      await docxDocuments.read(packed({ 'word/document.xml': body })),
      'KPU Kota Contoh\nbé😀\nc\n',
    );
  });

  const REFUSED: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['nothing', () => new Uint8Array(), 'empty'],
    ['text', () => new TextEncoder().encode('halo'), 'not-docx'],
    ['a workbook', () => packed({ 'xl/workbook.xml': '<workbook/>' }), 'not-docx'],
    ['half a file', () => packed({ 'word/document.xml': '<w:document/>' }).subarray(0, 40), 'damaged'],
    [
      'a file that unpacks without end',
      () => packed({ 'word/document.xml': ' '.repeat(33 * 1024 * 1024) }),
      'too-large',
    ],
  ];
  for (const [name, bytes, reason] of REFUSED)
    it(`is not taken from ${name}`, async () => {
      assert.equal(await reasonOf(bytes()), reason);
    });
});
