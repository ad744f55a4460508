import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { applyPlan } from '../../../src/workbook/memory';
import { ref } from '../../../src/worksheet/formula/expr';
import type { Operation, Plan } from '../../../src/worksheet/plan';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { convert, findSoffice } from '../../support/libreoffice';
import { skip } from '../../support/skip';
import { fixture, WORKBOOKS } from '../support/fixtures';
import { packedPartsOf, partsOf, partText, settingsOf, sheetOf } from '../support/inspect';
import { minimal, type MinimalParts } from '../support/minimal';
import { differences } from '../support/same-values';
import { SAMPLE_PLAN, SAMPLE_STYLES } from '../support/sample-plan';

/** The sample's sheets under names no workbook has, with everything a plan can do. */
const PLAN: Plan = JSON.parse(
  JSON.stringify(SAMPLE_PLAN).replaceAll('LKE ZI', 'Rencana').replaceAll('Rekap', 'Ikhtisar'),
) as Plan;
const SHEETS = ['Rencana', 'Ikhtisar', '_Daftar', '_Meta'];

const own = (...operations: Operation[]): Plan => ({
  layout: 'x',
  edition: 'y',
  operations: [{ op: 'addSheet', sheet: 'Baru', visibility: 'visible' }, ...operations],
});
const host = (given: MinimalParts = {}): Uint8Array =>
  minimal({
    sheets: { Lembar: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
    styles:
      '<fonts count="1"><font><sz val="10"/><name val="Tahoma"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    ...given,
  });

/** A workbook of a program that writes prefixes everywhere and the strict flavour of the format. */
function prefixed(): Uint8Array {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const links = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return minimal({
    sheets: { Lembar: '<sheetData/>' },
    styles: '',
    parts: {
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="${links}"><x:sheets><x:sheet name="Lembar" sheetId="7" rel:id="a"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<p:Relationships xmlns:p="${types}"><p:Relationship Id="a" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><p:Relationship Id="b" Type="${links}/styles" Target="styles.xml"/></p:Relationships>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:fonts><x:font><x:sz val="10"/></x:font></x:fonts><x:cellXfs/></x:styleSheet>`,
    },
  });
}

/** Parts an application may change: lists that name others, and the styles. */
const GROWING = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/custom.xml',
  'xl/calcChain.xml',
];

function sameAsInMemory(ours: WorkbookImage, expected: WorkbookImage): void {
  for (const name of SHEETS) {
    const [sheet, other] = [sheetOf(ours, name), sheetOf(expected, name)];
    assert.deepEqual(settingsOf(sheet), settingsOf(other));
    for (let row = 1; row <= 40; row++)
      for (let col = 1; col <= 8; col++) {
        const blank = { value: null, locked: true };
        const place = `${name} ${String(row)},${String(col)}`;
        assert.deepEqual(sheet.cell(row, col) ?? blank, other.cell(row, col) ?? blank, place);
      }
  }
}

describe('a plan carried out on a workbook that is there', () => {
  for (const file of WORKBOOKS) {
    it(`adds its sheets to ${file} and leaves every sheet of the office's alone, byte by byte`, async function () {
      const bytes = fixture(this, file);
      const after = await xlsxFiles.apply(bytes, PLAN, SAMPLE_STYLES);
      const [old, now] = [packedPartsOf(bytes), packedPartsOf(after)];
      for (const [part, content] of old)
        if (!GROWING.includes(part)) assert.deepEqual(now.get(part), content, part);
      const [before, image] = [await readWorkbookFile(bytes), await readWorkbookFile(after)];
      sameAsInMemory(image, applyPlan(PLAN, before, SAMPLE_STYLES));
      assert.deepEqual(
        image.sheets.map(({ name }) => name),
        [...before.sheets.map(({ name }) => name), ...SHEETS],
      );
      assert.equal(image.properties.get('lke-schema'), 'lke-workbook/1');
      assert.equal(image.names.get('pilihan'), '_Daftar!$A$1:$A$3');
      assert.deepEqual(
        await xlsxFiles.apply(after, PLAN, SAMPLE_STYLES),
        after,
        'a second run changes nothing',
      );
    });
  }

  it('gives formats of its own to its cells and keeps the meaning of every number the host used', async () => {
    const bytes = await xlsxFiles.apply(host(), PLAN, SAMPLE_STYLES);
    const styles = partText(bytes, 'xl/styles.xml');
    assert.match(styles, /<fonts count="\d+"><font><sz val="10"\/><name val="Tahoma"\/><\/font><font>/);
    assert.match(styles, /<cellXfs count="\d+"><xf numFmtId="0" [^>]*\/><xf numFmtId="164" fontId="0"/);
    assert.ok(styles.indexOf('<numFmts') < styles.indexOf('<fonts'), 'number formats first');
    const image = await readWorkbookFile(bytes);
    assert.equal(sheetOf(image, 'Rencana').cell(4, 4)?.numberFormat, '0.00%');
    assert.equal(sheetOf(image, 'Rencana').cell(4, 3)?.locked, false);
    assert.match(partText(bytes, 'xl/worksheets/sheet2.xml'), /dxfId="0"/);
  });

  it('makes styles where a workbook has none', async () => {
    const bytes = await xlsxFiles.apply(minimal(), PLAN, SAMPLE_STYLES);
    assert.equal(sheetOf(await readWorkbookFile(bytes), 'Rencana').cell(4, 4)?.numberFormat, '0.00%');
  });

  it("writes in the host's own spelling: prefixes, and the strict flavour", async () => {
    const bytes = await xlsxFiles.apply(prefixed(), PLAN, SAMPLE_STYLES);
    assert.match(
      partText(bytes, 'xl/workbook.xml'),
      /<x:sheet name="Rencana" sheetId="8" rel:id="rIdLke1"\/>/,
    );
    assert.match(partText(bytes, 'xl/styles.xml'), /<x:font><x:b\/>/);
    const added = partText(bytes, 'xl/worksheets/sheet2.xml');
    assert.match(added, /xmlns="http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main"/);
    sameAsInMemory(
      await readWorkbookFile(bytes),
      applyPlan(PLAN, await readWorkbookFile(prefixed()), SAMPLE_STYLES),
    );
  });

  it('takes names for parts that are still free, and links them', async () => {
    const parts = { 'xl/worksheets/sheet2.xml': '<x/>', 'xl/charts/chart1.xml': '<x/>' };
    const bytes = await xlsxFiles.apply(host({ parts }), PLAN, SAMPLE_STYLES);
    assert.equal(partText(bytes, 'xl/charts/chart1.xml'), '<x/>');
    assert.match(
      partText(bytes, 'xl/drawings/_rels/drawing1.xml.rels'),
      /Target="\.\.\/charts\/chart2\.xml"/,
    );
    const types = partText(bytes, '[Content_Types].xml');
    for (const part of partsOf(bytes).keys())
      if (/^xl\/(charts|drawings)\/[^_]/.test(part) && part !== 'xl/charts/chart1.xml')
        assert.ok(types.includes(`PartName="/${part}"`), part);
  });

  it('writes contents into a sheet that is there, but keeps what the user has in input cells', async () => {
    const first = await xlsxFiles.apply(
      host(),
      own(
        { op: 'write', sheet: 'Baru', at: 'A1', cells: [[{ value: 'Judul' }, { value: 'lama' }]] },
        { op: 'input', sheet: 'Baru', range: 'A2:A3' },
      ),
      {},
    );
    const typed = await xlsxFiles.patch(first, [{ sheet: 'Baru', row: 2, col: 1, value: 'diketik' }]);
    const again = own(
      { op: 'input', sheet: 'Baru', range: 'A2:A3' },
      {
        op: 'write',
        sheet: 'Baru',
        at: 'A1',
        cells: [
          [null, { value: 'baru' }],
          [{ value: 'rencana' }, null],
          [{ value: 'rencana' }, null],
        ],
      },
    );
    const after = await xlsxFiles.apply(typed, again, {});
    const sheet = sheetOf(await readWorkbookFile(after), 'Baru');
    const shown = [sheet.cell(1, 1), sheet.cell(1, 2), sheet.cell(2, 1), sheet.cell(3, 1)];
    assert.deepEqual(
      shown.map((cell) => cell?.value),
      ['Judul', 'baru', 'diketik', 'rencana'],
    );
    assert.deepEqual(await xlsxFiles.apply(after, again, {}), after);
  });

  it('keeps texts that look like errors, escapes or formulas as the texts they are', async () => {
    const texts = ['#N/A', '=1+1', '_x0041_', 'a\r\n😀 <b>'];
    const plan = own({ op: 'write', sheet: 'Baru', at: 'A1', cells: texts.map((value) => [{ value }]) });
    const sheet = sheetOf(await readWorkbookFile(await xlsxFiles.apply(host(), plan, {})), 'Baru');
    assert.deepEqual(
      texts.map((_, at) => sheet.cell(at + 1, 1)?.value),
      texts,
    );
  });

  it('computes its formulas from cells of the host', async () => {
    const cells = [[{ formula: ref(1, 1, 'Lembar') }]];
    const plan = own({ op: 'write', sheet: 'Baru', at: 'A1', cells });
    const sheet = sheetOf(await readWorkbookFile(await xlsxFiles.apply(host(), plan, {})), 'Baru');
    assert.equal(sheet.cell(1, 1)?.value, 1);
  });

  it('adds a sheet nobody sees, and properties where there were none', async () => {
    const plan: Plan = {
      layout: 'x',
      edition: 'y',
      operations: [
        { op: 'addSheet', sheet: '_Segel', visibility: 'veryHidden' },
        { op: 'write', sheet: '_Segel', at: 'A1', cells: [[{ value: 1 }]] },
        { op: 'property', name: 'lke-seal', value: 'a & "b" <c>' },
      ],
    };
    const bytes = await xlsxFiles.apply(host(), plan, {});
    const image = await readWorkbookFile(bytes);
    assert.equal(sheetOf(image, '_Segel').visibility, 'veryHidden');
    assert.equal(image.properties.get('lke-seal'), 'a & "b" <c>');
    const changed = { ...plan, operations: [{ op: 'property', name: 'lke-seal', value: 'x' } as const] };
    const next = await readWorkbookFile(await xlsxFiles.apply(bytes, changed, {}));
    assert.equal(next.properties.get('lke-seal'), 'x');
  });
});

describe('LibreOffice, opening a workbook that sheets were added to,', function () {
  this.timeout(120_000);
  let folder: string;
  before(function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    folder = mkdtempSync(join(tmpdir(), 'lke-apply-'));
    mkdirSync(join(folder, 'out'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of ['lampiran-iii-filled.xlsx', 'strict'] as const) {
    it(`agrees with every value of ${name}`, async function () {
      const bytes = await xlsxFiles.apply(
        name === 'strict' ? prefixed() : fixture(this, name),
        PLAN,
        SAMPLE_STYLES,
      );
      const file = join(folder, 'added.xlsx');
      writeFileSync(file, bytes);
      const converted = new Uint8Array(readFileSync(await convert(file, 'xlsx', join(folder, 'out'))));
      const [ours, theirs] = [await readWorkbookFile(bytes), await readWorkbookFile(converted)];
      assert.deepEqual(differences(ours, theirs), []);
      const sheet = sheetOf(theirs, 'Rencana');
      assert.deepEqual([sheet.cell(4, 3)?.locked, sheet.cell(4, 4)?.locked], [false, true]);
      assert.equal(sheet.cell(4, 4)?.numberFormat, '0.00%');
      assert.equal(sheet.validations.length, 6);
      const charts = [...partsOf(converted).keys()].filter((part) => /^xl\/charts\/chart\d/.test(part));
      assert.equal(charts.length, 2);
    });
  }
});
