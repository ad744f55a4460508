import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import type { SheetSketch } from '../../../src/worksheet/image-builder';
import { encodeUtf8 } from '../../../src/workbook/file/bytes';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { buildArchive } from '../../../src/workbook/file/zip-write';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../../src/worksheet/layouts/lampiran-iii/styles';
import type { Operation } from '../../../src/worksheet/plan';
import { edition } from '../../support/edition';
import {
  BUDGET,
  OLDER_EDITION,
  reweighted,
  SHORT_TABLE,
} from '../../worksheet/recognise/support/other-workbooks';
import { allOf, renameSheet, typeOver } from '../../worksheet/recognise/support/vary';
import { copyRow, copySheet, deleteColumn } from '../../worksheet/recognise/support/vary-more';
import { archiveOf, partsOf } from './archive';
import { valuesFile } from './image-file';
import type { Parts } from './archive';

export interface MustFail {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `code` of the lke-error/1 document. */
  readonly code: string;
  /** What the message must say about the file, and what it must tell the user to do; Indonesian. */
  readonly found: RegExp;
  /** Undefined where the message says what was expected instead, or that the file is better left alone. */
  readonly remedy?: RegExp;
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The head of a compound file that names a stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE2);
  [...stream].forEach((letter, at) => (bytes[1024 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}

/** A workbook with these sheets, each cell a plain value. */
async function plain(sheets: Readonly<Record<string, SheetSketch>>): Promise<Uint8Array> {
  const operations = Object.entries(sheets).flatMap(([sheet, cells]): readonly Operation[] => [
    { op: 'addSheet', sheet, visibility: 'visible' },
    ...Object.entries(cells).map(([at, value]): Operation => {
      const content = typeof value === 'object' ? null : value;
      return { op: 'write', sheet, at, cells: [[{ value: content }]] };
    }),
  ]);
  return xlsxFiles.write({ layout: 'plain', edition: edition.id, operations }, {});
}

const MAIN = 'xl/worksheets/sheet3.xml';

function changed(parts: Parts, part: string, change: (text: string) => string): Uint8Array {
  return archiveOf(new Map([...parts].map(([name, text]) => [name, name === part ? change(text) : text])));
}

function contentTypes(type: string): string {
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="${type}"/></Types>`;
}

const textArchive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  archiveOf(new Map(Object.entries(parts)));

function otherFiles(workbook: Uint8Array): readonly MustFail[] {
  const saveAgain = /simpan/i;
  return [
    {
      name: 'kosong.xlsx',
      bytes: new Uint8Array(),
      code: 'empty-file',
      found: /kosong/,
      remedy: /unduh ulang/,
    },
    { name: 'teks.xlsx', bytes: encodeUtf8('nilai,85'), code: 'not-a-zip', found: /text/, remedy: saveAgain },
    {
      name: 'tabel-web.xls',
      bytes: encodeUtf8('<html><body><table><tr><td>LKE</td></tr></table></body></html>'),
      code: 'not-a-zip',
      found: /html/,
      remedy: saveAgain,
    },
    {
      name: 'cetak.pdf',
      bytes: encodeUtf8('%PDF-1.7\n'),
      code: 'not-a-zip',
      found: /pdf/,
      remedy: saveAgain,
    },
    {
      name: 'terpotong.xlsx',
      bytes: workbook.slice(0, Math.floor(workbook.length * 0.6)),
      code: 'truncated',
      found: /terpotong/,
      remedy: /Unduh|salin ulang/,
    },
    {
      name: 'bersandi.xlsx',
      bytes: compound('EncryptedPackage'),
      code: 'encrypted',
      found: /kata sandi/,
      remedy: /hapus kata sandi/,
    },
    { name: 'lama.xls', bytes: compound('Workbook'), code: 'legacy-xls', found: /\.xls/, remedy: saveAgain },
    {
      name: 'lembar.ods',
      bytes: textArchive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      code: 'other-format',
      found: /ods/,
      remedy: /Simpan sebagai/,
    },
    {
      name: 'surat.docx',
      bytes: textArchive({
        '[Content_Types].xml': contentTypes(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      }),
      code: 'other-format',
      found: /docx/,
      remedy: /Simpan sebagai/,
    },
    {
      name: 'makro.xlsm',
      bytes: textArchive({
        '[Content_Types].xml': contentTypes('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
      }),
      code: 'other-format',
      found: /xlsm/,
      remedy: /Simpan sebagai/,
    },
    {
      name: 'arsip.zip',
      bytes: textArchive({ 'foto.txt': 'x' }),
      code: 'not-a-workbook',
      found: /\[Content_Types\]\.xml/,
    },
  ];
}

function hostile(parts: Parts): readonly MustFail[] {
  const bomb = new Uint8Array(48 * 1024 * 1024).fill(0x20);
  const entries = [...parts].map(([name, text]) => ({ name, content: encodeUtf8(text) }));
  const laughs = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const many = Array.from({ length: 2500 }, (_, at) => ({
    name: `a/${String(at)}`,
    content: new Uint8Array(),
  }));
  return [
    {
      name: 'bom-zip.xlsx',
      bytes: buildArchive([...entries, { name: 'xl/media/a.bin', content: bomb }]),
      code: 'suspicious-compression',
      found: /xl\/media\/a\.bin/,
    },
    {
      name: 'keluar-folder.xlsx',
      bytes: buildArchive([...entries, { name: '../../rahasia', content: new Uint8Array() }]),
      code: 'unsafe-name',
      found: /\.\.\/\.\.\/rahasia/,
    },
    {
      name: 'bagian-ganda.xlsx',
      bytes: buildArchive([...entries, { name: 'XL/workbook.xml', content: encodeUtf8('<a/>') }]),
      code: 'duplicate-part',
      found: /workbook\.xml/i,
      remedy: /simpan ulang/,
    },
    {
      name: 'ribuan-bagian.xlsx',
      bytes: buildArchive([...entries, ...many]),
      code: 'too-large',
      found: /2\.\d{3}/,
      remedy: /periksa asal/,
    },
    {
      name: 'entitas.xlsx',
      bytes: changed(parts, MAIN, (text) => text.replace('?>', `?>${laughs}`)),
      code: 'damaged-part',
      found: /sheet3\.xml/,
      remedy: /simpan ulang/,
    },
    {
      name: 'xml-rusak.xlsx',
      bytes: changed(parts, MAIN, (text) => text.slice(0, text.length / 2)),
      code: 'damaged-part',
      found: /sheet3\.xml/,
      remedy: /simpan ulang/,
    },
    {
      name: 'alamat-salah.xlsx',
      bytes: changed(parts, MAIN, (text) => text.replace(/<c r="B4"/, '<c r="B5"')),
      code: 'damaged-part',
      found: /sheet3\.xml.*B5/,
      remedy: /simpan ulang/,
    },
    {
      name: 'tanpa-lembar.xlsx',
      bytes: archiveOf(new Map([...parts].filter(([name]) => name !== MAIN))),
      code: 'not-a-workbook',
      found: /sheet3\.xml/,
    },
  ];
}

/** Everything below area 5 of the Pemenuhan part gone, as when only a part was copied. */
function half(parts: Parts): Uint8Array {
  return changed(parts, MAIN, (text) =>
    text.replace(/<row r="(\d+)".*?<\/row>/gs, (row, number: string) => (Number(number) > 100 ? '' : row)),
  );
}

async function notThisLke(parts: Parts): Promise<readonly MustFail[]> {
  const expected = /Diharapkan lembar/;
  const older = await xlsxFiles.write(
    lampiranPlan(reweighted([5, 5, 15, 10, 15, 10]), UNKNOWN_UNIT),
    lampiranStyles,
  );
  const blank = await xlsxFiles.read(archiveOf(parts));
  const answered = typeOver('LKE ZI', [[9, 11, 'A']])(blank).image;
  const copied = copyRow('LKE ZI', 9, (cell, col) => (col === 11 ? { value: 'B' } : cell))(answered);
  const twoSheets = allOf(
    copySheet('LKE ZI', 'LKE 2025', (sheet) => ({
      ...sheet,
      cell: (row, col) => (row === 9 && col === 11 ? { value: 'C' } : sheet.cell(row, col)),
    })),
    renameSheet('LKE ZI', 'LKE 2026'),
  )(answered);
  const oneRow = changed(parts, MAIN, (text) => text.replace(/<row r="9".*?<\/row>/s, ''));
  return [
    {
      name: 'buku-kosong.xlsx',
      bytes: await plain({ Sheet1: {} }),
      code: 'no-lke',
      found: /Sheet1/,
      remedy: expected,
    },
    {
      name: 'anggaran.xlsx',
      bytes: await plain({ 'RKA 2026': BUDGET }),
      code: 'no-lke',
      found: /RKA 2026/,
      remedy: expected,
    },
    {
      name: 'survei.xlsx',
      bytes: await plain({ 'Area 1': SHORT_TABLE }),
      code: 'no-lke',
      found: /Area 1/,
      remedy: expected,
    },
    {
      name: 'separuh.xlsx',
      bytes: half(parts),
      code: 'incomplete',
      found: /LKE ZI, A\.I\.6/,
      remedy: /Bandingkan/,
    },
    {
      name: 'satu-baris-hilang.xlsx',
      bytes: oneRow,
      code: 'incomplete',
      found: /A\.I\.1\.i\.b/,
      remedy: /Bandingkan/,
    },
    {
      name: 'baris-ganda-berbeda.xlsx',
      bytes: await valuesFile(copied.image),
      code: 'ambiguous-entries',
      found: /LKE ZI, A\.I\.1\.i\.b: K9 "A" \/ K10 "B"/,
      remedy: /Hapus salinan/,
    },
    {
      name: 'dua-lke-berbeda.xlsx',
      bytes: await valuesFile(twoSheets.image),
      code: 'ambiguous-sheets',
      found: /LKE 2026, LKE 2025/,
      remedy: /berkas lain/,
    },
    {
      name: 'tanpa-kolom-jawaban.xlsx',
      bytes: await valuesFile(deleteColumn('LKE ZI', 11)(answered).image),
      code: 'missing-columns',
      found: /LKE ZI, Jawaban/,
      remedy: /Tulis kembali/,
    },
    {
      name: 'edisi-lain.xlsx',
      bytes: older,
      code: 'unknown-edition',
      found: /LKE ZI, A\.I\.1/,
      remedy: /permenpanrb-90-2021/,
    },
    {
      name: 'edisi-lama.xlsx',
      bytes: await plain({ 'LKE ZI': OLDER_EDITION }),
      code: 'unknown-edition',
      found: /LKE ZI/,
      remedy: /permenpanrb-90-2021/,
    },
  ];
}

function answersFiles(): readonly MustFail[] {
  const json = (name: string, document: unknown, code: string, found: RegExp, remedy?: RegExp): MustFail => ({
    name,
    bytes: encodeUtf8(typeof document === 'string' ? document : JSON.stringify(document)),
    code,
    found,
    ...(remedy === undefined ? {} : { remedy }),
  });
  const answers = (...list: readonly unknown[]) => ({ answers: list });
  return [
    json('potongan.json', '{"answers": [', 'json-not-json', /JSON/),
    json('kata.json', 'bukan json', 'json-not-json', /JSON/),
    json('daftar.json', [], 'json', /Array/, /seharusnya Object/),
    json('tanpa-jawaban.json', { unit_id: 'x' }, 'json', /answers/, /seharusnya/),
    json(
      'teks-sebagai-nomor.json',
      answers({ soal_id: '1' }),
      'json',
      /answers\[0\]\.soal_id/,
      /seharusnya number/,
    ),
    json(
      'angka-sebagai-jawaban.json',
      answers({ soal_id: 1, jawaban_unit: 3 }),
      'json',
      /answers\[0\]\.jawaban_unit/,
      /seharusnya/,
    ),
    json(
      'salah-ketik.json',
      answers({ soal_id: 1, jawaban: 'Ya' }),
      'json-unknown-key',
      /answers\[0\]\.jawaban/,
    ),
    json('soal-0.json', answers({ soal_id: 0 }), 'json-unknown-question', /soal_id 0/, /seharusnya 1\.\.127/),
    json(
      'soal-128.json',
      answers({ soal_id: 128 }),
      'json-unknown-question',
      /soal_id 128/,
      /seharusnya 1\.\.127/,
    ),
    json('soal-pecahan.json', answers({ soal_id: 1.5 }), 'json', /answers\[0\]\.soal_id/, /seharusnya/),
    json(
      'soal-ganda.json',
      answers({ soal_id: 1 }, { soal_id: 1 }),
      'json-repeated-question',
      /answers\[1\].*soal_id 1/,
      /answers\[0\]/,
    ),
    json(
      'indikator-asing.json',
      { answers: [], catatan_indikator: [{ indicator: 'A.I.1.i.a' }] },
      'json-unknown-indicator',
      /A\.I\.1\.i\.a/,
    ),
    {
      name: 'latin1.json',
      bytes: Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
      code: 'json-not-json',
      found: /JSON/,
    },
  ];
}

/** Files `lke` must refuse, with what it must say. */
export async function mustFail(): Promise<readonly MustFail[]> {
  const workbook = await xlsxFiles.write(lampiranPlan(edition, UNKNOWN_UNIT), lampiranStyles);
  const parts = partsOf(workbook);
  return [...otherFiles(workbook), ...hostile(parts), ...(await notThisLke(parts)), ...answersFiles()];
}
