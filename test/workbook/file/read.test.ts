import assert from 'node:assert/strict';
import { WorkbookFileError } from '../../../src/workbook/file-error';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import type { CellImage, SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { fixture } from '../support/fixtures';
import { sheetOf } from '../support/inspect';
import { minimal, rel, worksheet, type MinimalParts } from '../support/minimal';

async function only(content: string, more: MinimalParts = {}): Promise<SheetImage> {
  const image = await readWorkbookFile(minimal({ ...more, sheets: { Lembar: content } }));
  return sheetOf(image, 'Lembar');
}

/** One cell `A1` with these attributes and content. */
async function cell(
  attributes: string,
  content: string,
  more: MinimalParts = {},
): Promise<CellImage | undefined> {
  const sheet = await only(
    `<sheetData><row r="1"><c r="A1" ${attributes}>${content}</c></row></sheetData>`,
    more,
  );
  return sheet.cell(1, 1);
}

const STRINGS = [
  '<si><t>biasa</t></si>',
  '<si><r><rPr><b/></rPr><t xml:space="preserve">tebal </t></r><r><t>&amp; biasa</t></r><rPh sb="0" eb="1"><t>cara baca</t></rPh></si>',
  '<si><t xml:space="preserve">  spasi\r\nbaris _x000D_\nbaru 😀 _x005F_x0041_ </t></si>',
  '<si/>',
].join('');

describe('reading the values of cells', () => {
  const cases: readonly [string, string, string, CellImage['value']][] = [
    ['a number', '', '<v>12.5</v>', 12.5],
    ['a number with exponent', 't="n"', '<v>1.2E-3</v>', 0.0012],
    ['all digits of a number', '', '<v>0.67000000000000004</v>', 0.67],
    ['a shared text', 't="s"', '<v>0</v>', 'biasa'],
    ['rich text as plain text, without phonetic hints', 't="s"', '<v>1</v>', 'tebal & biasa'],
    ['spaces, line breaks, escapes and emoji', 't="s"', '<v>2</v>', '  spasi\nbaris \r\nbaru 😀 _x0041_ '],
    ['an empty shared text', 't="s"', '<v>3</v>', ''],
    ['an inline text', 't="inlineStr"', '<is><t xml:space="preserve"> a </t></is>', ' a '],
    ['inline rich text', 't="inlineStr"', '<is><r><t>a</t></r><r><t>b</t></r></is>', 'ab'],
    ['the text of a formula', 't="str"', '<f>A2</f><v>Blm Diisi</v>', 'Blm Diisi'],
    ['an empty text of a formula', 't="str"', '<f>A2</f><v></v>', ''],
    ['yes', 't="b"', '<v>1</v>', true],
    ['no', 't="b"', '<v>0</v>', false],
    ['an error', 't="e"', '<v>#DIV/0!</v>', { error: '#DIV/0!' }],
    ['a date written as such', 't="d"', '<v>2026-03-01T12:00:00</v>', 46082.5],
    ['a day written as such', 't="d"', '<v>1900-03-01</v>', 61],
    ['a blank cell', 's="0"', '', null],
    ['a formula without value', '', '<f>A2</f>', null],
  ];
  for (const [what, attributes, content, expected] of cases) {
    it(`reads ${what}`, async () => {
      assert.deepEqual((await cell(attributes, content, { sharedStrings: STRINGS }))?.value, expected);
    });
  }

  const wrong: readonly [string, string, string][] = [
    ['a number that is none', '', '<v>12,5</v>'],
    ['a number out of range', '', '<v>1e999</v>'],
    ['a hexadecimal number', '', '<v>0x10</v>'],
    ['a shared text that is not there', 't="s"', '<v>99</v>'],
    ['a boolean that is none', 't="b"', '<v>2</v>'],
    ['an unknown type', 't="x"', '<v>2</v>'],
  ];
  for (const [what, attributes, content] of wrong) {
    it(`names the cell with ${what}`, async () => {
      await assert.rejects(cell(attributes, content, { sharedStrings: STRINGS }), (error) => {
        assert.ok(error instanceof WorkbookFileError);
        assert.equal(error.code, 'damaged-part');
        assert.match(String(error.facts['reason']), /^A1: /);
        return error.facts['sheet'] === 'Lembar';
      });
    });
  }

  it('reads a text of 32,767 characters', async () => {
    const long = 'é😀'.repeat(10922) + 'x';
    assert.equal((await cell('t="inlineStr"', `<is><t>${long}</t></is>`))?.value, long);
  });

  it('keeps dates as numbers and tells their format', async () => {
    const styles =
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="1"><protection locked="0"/></xf></cellXfs>';
    const numFmts = '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy &quot;WIB&quot;"/></numFmts>';
    const dxfs = '<dxfs><dxf><numFmt numFmtId="170" formatCode="0.0"/><protection locked="0"/></dxf></dxfs>';
    const more = { styles: numFmts + styles + dxfs };
    assert.deepEqual(await cell('s="1"', '<v>46082.25</v>', more), {
      value: 46082.25,
      locked: true,
      numberFormat: 'mm-dd-yy',
    });
    assert.deepEqual(await cell('s="2"', '<v>1</v>', more), {
      value: 1,
      locked: true,
      numberFormat: 'dd/mm/yyyy "WIB"',
    });
    assert.deepEqual(await cell('s="3"', '', more), { value: null, locked: false, numberFormat: '0' });
    assert.deepEqual(await cell('', '<v>1</v>', more), { value: 1, locked: true });
  });
});

describe('reading a sheet', () => {
  it('writes shared formulas out for every cell', async () => {
    const sheet = await only(
      '<sheetData><row r="4"><c r="J4"><f t="shared" ref="J4:K5" si="0">I4/$H4</f><v>1</v></c><c r="K4"><f t="shared" si="0"/><v>2</v></c></row><row r="5"><c r="J5"><f t="shared" si="0"></f></c></row></sheetData>',
    );
    assert.equal(sheet.cell(4, 10)?.formula, 'I4/$H4');
    assert.equal(sheet.cell(4, 11)?.formula, 'J4/$H4');
    assert.equal(sheet.cell(5, 10)?.formula, 'I5/$H5');
  });

  it('refuses a shared formula without its first cell', async () => {
    await assert.rejects(
      only('<sheetData><row r="1"><c r="A1"><f t="shared" si="7"/></c></row></sheetData>'),
      /shared formula 7/,
    );
  });

  it('counts rows and columns where they are not numbered', async () => {
    const sheet = await only(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    assert.deepEqual(
      [
        [1, 1],
        [1, 2],
        [5, 3],
        [5, 4],
        [6, 1],
      ].map(([row = 0, col = 0]) => sheet.cell(row, col)?.value),
      [1, 2, 3, 4, 5],
    );
  });

  it('reads prefixed XML', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const image = await readWorkbookFile(minimal({ parts: { 'xl/worksheets/sheet1.xml': xml } }));
    assert.equal(image.sheets[0]?.cell(1, 1)?.value, 'a');
  });

  it('measures by content, not by the stated dimension or empty formatted cells', async () => {
    const sheet = await only(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="Z2" s="0"/></row></sheetData>',
    );
    assert.deepEqual([sheet.rows, sheet.cols], [2, 2]);
    assert.deepEqual((await only('<sheetData/>')).rows, 0);
  });

  it('holds a cell in the farthest corner without holding the sheet', async () => {
    const sheet = await only('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    assert.deepEqual([sheet.rows, sheet.cols, sheet.cell(1048576, 16384)?.value], [1048576, 16384, 1]);
  });

  const outside = [
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="x"/>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="A2"/></row>',
    '<row r="1"><c r="A1"/><c r="A1"/></row>',
    '<row r="1"><c r="1"/></row>',
  ];
  for (const row of outside) {
    it(`refuses ${row}`, async () => {
      await assert.rejects(only(`<sheetData>${row}</sheetData>`), WorkbookFileError);
    });
  }

  it('reads merges, hidden rows and columns, and protection', async () => {
    const sheet = await only(
      '<cols><col min="2" max="3" hidden="1"/><col min="3" max="99999999" width="9"/></cols><sheetData><row r="7" hidden="true"/></sheetData><sheetProtection sheet="1" hashValue="x" saltValue="y"/><mergeCells><mergeCell ref="B1:O1"/><mergeCell ref="A3"/></mergeCells>',
    );
    assert.deepEqual([...sheet.hiddenCols], [2, 3]);
    assert.deepEqual([...sheet.hiddenRows], [7]);
    assert.deepEqual(sheet.merges, [
      { top: 1, left: 2, bottom: 1, right: 15 },
      { top: 3, left: 1, bottom: 3, right: 1 },
    ]);
    assert.deepEqual(sheet.protection, { sheet: true, password: true });
  });

  it('tells protection without a password, with an old one, and none', async () => {
    assert.deepEqual((await only('<sheetData/><sheetProtection sheet="1"/>')).protection, {
      sheet: true,
      password: false,
    });
    assert.deepEqual((await only('<sheetData/><sheetProtection sheet="1" password="CC1A"/>')).protection, {
      sheet: true,
      password: true,
    });
    assert.deepEqual((await only('<sheetData/>')).protection, { sheet: false, password: false });
  });

  it('reads validations of both spellings, with whole columns', async () => {
    const sheet = await only(
      '<sheetData/><dataValidations><dataValidation type="list" sqref="K8 K11:K12"><formula1>"A,B,""C"""</formula1></dataValidation><dataValidation type="whole" operator="between" sqref="B:B"><formula1>0</formula1><formula2>4</formula2></dataValidation></dataValidations><extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Daftar!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    assert.deepEqual(sheet.validations, [
      {
        ranges: [
          { top: 8, left: 11, bottom: 8, right: 11 },
          { top: 11, left: 11, bottom: 12, right: 11 },
        ],
        type: 'list',
        formula1: 'A,B,"C"',
      },
      {
        ranges: [{ top: 1, left: 2, bottom: 1048576, right: 2 }],
        type: 'whole',
        operator: 'between',
        formula1: '0',
        formula2: '4',
      },
      { ranges: [{ top: 5, left: 3, bottom: 5, right: 3 }], type: 'list', formula1: 'Daftar!$A$1:$A$3' },
    ]);
  });

  it('reads links inside and out, also on blank cells and ranges', async () => {
    const sheet = await only(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="B2:B3" location="Rekap!A1"/><hyperlink ref="C1:XFD1048576" r:id="rId9" location="bagian"/><hyperlink ref="D9" r:id="rIdX"/></hyperlinks>',
      { sheetRels: { Lembar: rel('rId9', 'hyperlink', 'https://example.org/?a=1&amp;b=2', true) } },
    );
    assert.deepEqual(sheet.cell(1, 1), { value: 1, locked: true, link: 'https://example.org/?a=1&b=2' });
    assert.equal(sheet.cell(3, 2)?.link, '#Rekap!A1');
    assert.equal(sheet.cell(1, 3)?.link, 'https://example.org/?a=1&b=2#bagian');
    assert.equal(sheet.cell(2, 3), undefined);
    assert.equal(sheet.cell(9, 4), undefined);
  });
});

describe('reading a workbook', () => {
  it('lists sheets in order with their visibility, and leaves chart sheets out', async () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="A &amp; B" r:id="rId1" state="hidden"/><sheet name="Diagram" r:id="rIdC"/><sheet name="C" r:id="rId2" state="veryHidden"/></sheets><definedNames><definedName name="pilihan">Daftar!$A$1:$A$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$1</definedName></definedNames></workbook>';
    const image = await readWorkbookFile(
      minimal({
        sheets: { A: '<sheetData/>', C: '<sheetData/>' },
        parts: { 'xl/workbook.xml': workbook },
        workbookRels: rel('rIdC', 'chartsheet', 'chartsheets/sheet1.xml'),
      }),
    );
    assert.deepEqual(
      image.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['A & B', 'hidden'],
        ['C', 'veryHidden'],
      ],
    );
    assert.deepEqual([...image.names], [['pilihan', 'Daftar!$A$1:$A$3']]);
  });

  it('reads custom properties of every type', async () => {
    const custom =
      '<Properties xmlns:vt="v"><property name="lke-edisi" pid="2"><vt:lpwstr>permenpanrb-90-2021</vt:lpwstr></property><property name="tahun" pid="3"><vt:i4>2026</vt:i4></property></Properties>';
    const image = await readWorkbookFile(minimal({ parts: { 'docProps/custom.xml': custom } }));
    assert.deepEqual(
      [...image.properties],
      [
        ['lke-edisi', 'permenpanrb-90-2021'],
        ['tahun', '2026'],
      ],
    );
  });

  it('finds the workbook wherever the package says it is', async () => {
    const parts = {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/buku/utama.xml"/></Relationships>',
      'buku/utama.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="q"/></sheets></workbook>',
      'buku/_rels/utama.xml.rels':
        '<Relationships><Relationship Id="q" Type="x/worksheet" Target="../lembar/./satu.xml"/></Relationships>',
      'lembar/satu.xml': worksheet('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'),
    };
    assert.equal((await readWorkbookFile(minimal({ parts }))).sheets[0]?.cell(1, 1)?.value, 7);
  });
});

describe('reading workbooks in the official layout', () => {
  const read = async (context: Mocha.Context, name: Parameters<typeof fixture>[1]): Promise<WorkbookImage> =>
    readWorkbookFile(fixture(context, name));

  it('gives the filled one as it is', async function () {
    const image = await read(this, 'lampiran-iii-filled.xlsx');
    assert.deepEqual(
      image.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['Utama', 'hidden'],
        ['Ctt Eval', 'hidden'],
        ['LKE ZI', 'visible'],
      ],
    );
    const sheet = sheetOf(image, 'LKE ZI');
    assert.deepEqual(sheet.protection, { sheet: true, password: true });
    assert.equal(sheet.merges.length, 72);
    assert.deepEqual([...sheet.hiddenCols], [1, 10]);
    assert.equal(sheet.validations.length, 6);
    assert.equal(sheet.cell(8, 11)?.locked, false);
    assert.equal(sheet.cell(8, 12)?.locked, true);
    assert.equal(sheet.cell(5, 12)?.value, 25.5241666666667);
    assert.equal(sheetOf(image, 'Utama').cell(17, 10)?.formula, 'I17/H17');
  });

  it('shows errors of the blank one as errors', async function () {
    const image = await read(this, 'lampiran-iii-blank.xlsx');
    assert.deepEqual(sheetOf(image, 'LKE ZI').cell(7, 12)?.value, { error: '#DIV/0!' });
    assert.equal(sheetOf(image, 'LKE ZI').cell(8, 12)?.value, 'Blm Diisi');
  });

  it("reads the portal's form", async function () {
    const image = await read(this, 'jawaban-2026-filled.xlsx');
    assert.deepEqual(
      image.sheets.map(({ name }) => name),
      ['Unit', 'Jawaban'],
    );
    assert.equal(sheetOf(image, 'Jawaban').cols, 17);
  });
});
