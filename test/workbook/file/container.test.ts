import assert from 'node:assert/strict';
import { WorkbookFileError, type WorkbookFileErrorCode } from '../../../src/workbook/file-error';
import { encodeUtf8, viewOf } from '../../../src/workbook/file/bytes';
import { openContainer } from '../../../src/workbook/file/container';
import { DEFAULT_LIMITS } from '../../../src/workbook/file/limits';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { buildArchive } from '../../../src/workbook/file/zip-write';
import { fixture } from '../support/fixtures';
import { archive, minimal, minimalParts, rel, rels } from '../support/minimal';

async function refusal(bytes: Uint8Array): Promise<WorkbookFileError> {
  try {
    await readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...utf16(stream),
    0,
  ]);
const typed = (type: string): Uint8Array =>
  minimal({
    parts: {
      '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="application/${type}"/></Types>`,
    },
  });

/** The minimal workbook with one byte range of its directory overwritten, entry by entry. */
function withRecord(name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = minimal().slice();
  const view = viewOf(bytes);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true);
    if (String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)) === name) change(view, at);
    at += 46 + length;
  }
  return bytes;
}

const MEGABYTE = 1024 * 1024;
const bomb = (megabytes: number): Uint8Array =>
  buildArchive([
    ...[...minimalParts()].map(([name, text]) => ({ name, content: encodeUtf8(text) })),
    { name: 'xl/media/image1.png', content: new Uint8Array(megabytes * MEGABYTE) },
  ]);

const CASES: readonly [
  string,
  () => Uint8Array,
  WorkbookFileErrorCode,
  Readonly<Record<string, string | number>>?,
][] = [
  ['an empty file', () => new Uint8Array(), 'empty-file'],
  ['a text file', () => encodeUtf8('No;Jawaban\n1;A\n'), 'not-a-zip', { looksLike: 'text' }],
  [
    'a web page under an .xls name',
    () => encodeUtf8('\ufeff <HTML><table>'),
    'not-a-zip',
    { looksLike: 'html' },
  ],
  [
    'an XML sheet of Excel 2003',
    () => encodeUtf8('<?xml version="1.0"?><Workbook/>'),
    'not-a-zip',
    { looksLike: 'xml' },
  ],
  ['a PDF', () => encodeUtf8('%PDF-1.7\n\u0001'), 'not-a-zip', { looksLike: 'pdf' }],
  ['bytes of nothing known', () => Uint8Array.of(1, 2, 3), 'not-a-zip', { looksLike: 'unknown' }],
  ['a workbook with a password', () => compound('EncryptedPackage'), 'encrypted'],
  ['a workbook of Excel 97', () => compound('Workbook'), 'legacy-xls'],
  ['a document of Word 97', () => compound('WordDocument'), 'other-format', { format: 'doc' }],
  [
    'a workbook with macros',
    () => typed('vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'other-format',
    { format: 'xlsm' },
  ],
  [
    'a binary workbook',
    () => typed('vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'other-format',
    { format: 'xlsb' },
  ],
  [
    'a Word document',
    () => typed('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    'other-format',
    { format: 'docx' },
  ],
  [
    'a presentation',
    () => typed('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    'other-format',
    { format: 'pptx' },
  ],
  [
    'an OpenDocument sheet',
    () => archive([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]),
    'other-format',
    { format: 'ods' },
  ],
  [
    'an ordinary zip archive',
    () => archive([['catatan.txt', 'x']]),
    'not-a-workbook',
    { missing: '[Content_Types].xml' },
  ],
  [
    'content types of nothing known',
    () => typed('octet-stream'),
    'not-a-workbook',
    { missing: 'xl/workbook.xml' },
  ],
  [
    'a missing workbook part',
    () => minimal({ parts: { 'xl/workbook.xml': undefined } }),
    'not-a-workbook',
    { missing: 'xl/workbook.xml' },
  ],
  [
    'a missing sheet part',
    () => minimal({ parts: { 'xl/worksheets/sheet1.xml': undefined } }),
    'not-a-workbook',
    { missing: 'xl/worksheets/sheet1.xml' },
  ],
  [
    'a name that climbs out of the archive',
    () => minimal({ parts: { '../x.xml': '<a/>' } }),
    'unsafe-name',
    { part: '../x.xml' },
  ],
  ['a name with a climb inside', () => minimal({ parts: { 'xl/a\\..\\..\\x': '<a/>' } }), 'unsafe-name'],
  ['an absolute name', () => minimal({ parts: { '/etc/x': '<a/>' } }), 'unsafe-name'],
  ['a name with a drive', () => minimal({ parts: { 'C:x': '<a/>' } }), 'unsafe-name'],
  [
    'two parts of one name',
    () => minimal({ parts: { 'XL/Workbook.xml': '<a/>' } }),
    'duplicate-part',
    { part: 'XL/Workbook.xml' },
  ],
  [
    'a file beyond the limit',
    () => new Uint8Array(DEFAULT_LIMITS.fileBytes + 1),
    'too-large',
    { what: 'file' },
  ],
  [
    'more entries than the limit',
    () =>
      minimal({ parts: Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`x${String(i)}`, ''])) }),
    'too-large',
    { what: 'entries' },
  ],
  [
    'a zip bomb that admits its size',
    () => bomb(3),
    'suspicious-compression',
    { part: 'xl/media/image1.png' },
  ],
  [
    'content beyond the limit',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint32(at + 20, 1, true);
        view.setUint32(at + 24, 300 * MEGABYTE, true);
      }),
    'suspicious-compression',
  ],
  [
    'a part that unpacks to more than it says',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint32(at + 24, 10, true);
      }),
    'suspicious-compression',
    { part: 'xl/workbook.xml' },
  ],
  [
    'a part that unpacks to less than it says',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint32(at + 24, 9999, true);
      }),
    'damaged-part',
    { part: 'xl/workbook.xml' },
  ],
  [
    'a wrong checksum',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint32(at + 16, 7, true);
      }),
    'damaged-part',
    { part: 'xl/workbook.xml' },
  ],
  [
    'an unknown compression method',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint16(at + 10, 12, true);
      }),
    'damaged-part',
  ],
  [
    'an entry with a password',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint16(at + 8, 1, true);
      }),
    'encrypted',
  ],
  [
    'two entries over the same bytes',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint32(at + 42, 5, true);
      }),
    'suspicious-compression',
  ],
  [
    'an entry behind the directory',
    () =>
      withRecord('xl/workbook.xml', (view, at) => {
        view.setUint32(at + 42, 0x7fffffff, true);
      }),
    'damaged-archive',
  ],
  [
    'a document type that could expand',
    () => minimal({ parts: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' } }),
    'damaged-part',
  ],
  [
    'XML that is cut off',
    () => minimal({ sheets: { A: '<sheetData><row r="1">' } }),
    'damaged-part',
    { sheet: 'A' },
  ],
  ['a workbook without sheets', () => minimal({ sheets: {} }), 'not-a-workbook', { missing: 'worksheet' }],
  [
    'two sheets of one name',
    () =>
      minimal({
        parts: {
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId2"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels': rels(
            rel('rId1', 'worksheet', 'a.xml') + rel('rId2', 'worksheet', 'b.xml'),
          ),
        },
      }),
    'damaged-part',
  ],
  [
    'two sheets of one part',
    () =>
      minimal({
        parts: {
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels': rels(
            rel('rId1', 'worksheet', 'a.xml') + rel('rId2', 'worksheet', 'a.xml'),
          ),
        },
      }),
    'damaged-part',
  ],
  [
    'text that is not UTF-8',
    () =>
      buildArchive(
        [...minimalParts()].map(([name, text]) => ({
          name,
          content: name.endsWith('sheet1.xml') ? Uint8Array.of(60, 97, 62, 0xff) : encodeUtf8(text),
        })),
      ),
    'damaged-part',
  ],
];

describe('opening a file that is no sound workbook', () => {
  for (const [what, make, code, facts] of CASES) {
    it(`${what}: ${code}`, async () => {
      const error = await refusal(make());
      assert.equal(error.code, code);
      assert.deepEqual(
        Object.fromEntries(Object.keys(facts ?? {}).map((key) => [key, error.facts[key]])),
        facts ?? {},
      );
    });
  }

  it('opens a workbook with 64-bit end records or backslashes in part names', async () => {
    assert.equal((await readWorkbookFile(minimal())).sheets.length, 1);
    const windows = archive([...minimalParts()].map(([name, text]) => [name.replaceAll('/', '\\'), text]));
    assert.equal((await readWorkbookFile(windows)).sheets.length, 1);
    assert.equal((await readWorkbookFile(with64BitEnd(minimal()))).sheets.length, 1);
  });

  it('unpacks only what it is asked for', () => {
    const bytes = minimal({ parts: { 'xl/other.xml': '<a/>' } });
    const broken = bytes.slice();
    const entry = openContainer(bytes).find('xl/other.xml');
    assert.ok(entry);
    broken.fill(0xff, entry.offset + 30 + entry.name.length, entry.end);
    assert.doesNotThrow(() => openContainer(broken));
  });

  it('says that a file is cut off wherever it ends', async function () {
    const bytes = fixture(this, 'lampiran-iii-filled.xlsx');
    for (let part = 1; part < 20; part++) {
      const error = await refusal(bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
      assert.equal(error.code, 'truncated', `cut at ${String(part)}/20`);
    }
  });

  it('reads or refuses a file with flipped bytes, and never fails otherwise', async function () {
    this.timeout(60_000);
    const bytes = fixture(this, 'jawaban-2026-filled.xlsx');
    const random = randomFrom(42);
    let refused = 0;
    for (let run = 0; run < 300; run++) {
      const broken = bytes.slice();
      for (let flips = 1 + random(4); flips > 0; flips--) {
        const at = run % 2 === 0 ? random(broken.length) : broken.length - 1 - random(2000);
        broken[at] = (broken[at] ?? 0) ^ (1 << random(8));
      }
      try {
        await readWorkbookFile(broken);
      } catch (error) {
        assert.ok(error instanceof WorkbookFileError, String(error));
        refused++;
      }
    }
    assert.ok(refused > 200, `${String(refused)} of 300 refused`);
  });
});

/** The archive with the 64-bit end records that some Java programs always write. */
function with64BitEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const wide = new Uint8Array(bytes.length + 56 + 20);
  wide.set(bytes.subarray(0, end));
  wide.set(bytes.subarray(end), end + 76);
  const [from, to] = [viewOf(bytes), viewOf(wide)];
  to.setUint32(end, 0x06064b50, true);
  to.setBigUint64(end + 4, 44n, true);
  to.setBigUint64(end + 32, BigInt(from.getUint16(end + 10, true)), true);
  to.setBigUint64(end + 40, BigInt(from.getUint32(end + 12, true)), true);
  to.setBigUint64(end + 48, BigInt(from.getUint32(end + 16, true)), true);
  to.setUint32(end + 56, 0x07064b50, true);
  to.setBigUint64(end + 64, BigInt(end), true);
  to.setUint16(end + 76 + 10, 0xffff, true);
  to.setUint32(end + 76 + 16, 0xffffffff, true);
  return wide;
}

/** A small generator of whole numbers below a bound, the same for the same seed. */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
