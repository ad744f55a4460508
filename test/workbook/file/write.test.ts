import assert from 'node:assert/strict';
import { WorkbookFileError, type WorkbookFileErrorCode } from '../../../src/workbook/file-error';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { writePlan } from '../../../src/workbook/file/write';
import { applyPlan } from '../../../src/workbook/memory';
import type { Operation, Plan } from '../../../src/worksheet/plan';
import { type CellEdit, isCellError, type WorkbookImage } from '../../../src/worksheet/workbook-image';
import { partsOf, partText, settingsOf, sheetOf } from '../support/inspect';
import { SAMPLE_FILL, SAMPLE_PLAN, SAMPLE_STYLES } from '../support/sample-plan';

const SHEET = 'LKE ZI';
const plan = (...operations: Operation[]): Plan => ({
  layout: 'x',
  edition: 'y',
  operations: [{ op: 'addSheet', sheet: SHEET, visibility: 'visible' }, ...operations],
});

describe('a workbook written from a plan', () => {
  let bytes: Uint8Array;
  let image: WorkbookImage;
  before(async () => {
    bytes = await writePlan(SAMPLE_PLAN, SAMPLE_STYLES, SAMPLE_FILL);
    image = await readWorkbookFile(bytes);
  });
  const sheetXml = (): string => partText(bytes, 'xl/worksheets/sheet1.xml');

  it('holds what the same plan makes in memory', async () => {
    const empty = await readWorkbookFile(await writePlan(SAMPLE_PLAN, SAMPLE_STYLES));
    const memory = applyPlan(SAMPLE_PLAN, undefined, SAMPLE_STYLES);
    assert.deepEqual(empty.names, memory.names);
    assert.deepEqual(empty.properties, memory.properties);
    for (const expected of memory.sheets) {
      const sheet = sheetOf(empty, expected.name);
      assert.deepEqual(settingsOf(sheet), settingsOf(expected));
      for (let row = 1; row <= 40; row++) {
        for (let col = 1; col <= 8; col++) {
          const blank = { value: null, locked: true };
          assert.deepEqual(
            sheet.cell(row, col) ?? blank,
            expected.cell(row, col) ?? blank,
            `${expected.name} ${String(row)},${String(col)}`,
          );
        }
      }
    }
  });

  it('stores the values of formulas, errors and empty texts among them', () => {
    const values = (sheet: string, col: number, rows: readonly number[]): unknown[] =>
      rows.map((row) => sheetOf(image, sheet).cell(row, col)?.value);
    assert.deepEqual(values(SHEET, 4, [4, 5, 6, 7, 8, 9, 11]), [0.8, 0.5, 0, '', 1, '', 2.3]);
    assert.deepEqual(values('Rekap', 2, [2, 5, 8]), [0.8, 0, { error: '#DIV/0!' }]);
    assert.match(partText(bytes, 'xl/workbook.xml'), /fullCalcOnLoad="1"/);
  });

  it('has the same bytes each time and no trace of time or person', async () => {
    assert.deepEqual(await writePlan(SAMPLE_PLAN, SAMPLE_STYLES, SAMPLE_FILL), bytes);
    assert.match(
      partText(bytes, 'docProps/core.xml'),
      /<dc:title>LKE ZI<\/dc:title><dc:creator>LKE ZI<\/dc:creator>/,
    );
    assert.match(partText(bytes, 'docProps/core.xml'), /modified [^>]*>2000-01-01T00:00:00Z</);
    assert.match(partText(bytes, 'docProps/app.xml'), /<Application>LKE ZI</);
  });

  it('is shown as planned: view, panes, selection, tab colour, zoom', () => {
    assert.match(sheetXml(), /<tabColor rgb="FF1F4E79"\/>/);
    assert.match(sheetXml(), /<sheetView [^>]*showGridLines="0" zoomScale="90" tabSelected="1"/);
    assert.match(
      sheetXml(),
      /<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen" activePane="bottomRight"\/><selection pane="bottomRight" activeCell="C4" sqref="C4"\/>/,
    );
  });

  it('is printed as planned', () => {
    assert.match(
      sheetXml(),
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    assert.match(
      sheetXml(),
      /<printOptions horizontalCentered="1"\/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6"/,
    );
    assert.match(sheetXml(), /<oddFooter>&amp;LUnit&amp;RHalaman &amp;P dari &amp;N<\/oddFooter>/);
    const names = partText(bytes, 'xl/workbook.xml');
    assert.ok(
      names.includes(
        `<definedName name="_xlnm.Print_Area" localSheetId="0">'LKE ZI'!$A$1:$E$24</definedName>`,
      ),
    );
    assert.ok(
      names.includes(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'LKE ZI'!$1:$3</definedName>`),
    );
  });

  it('checks what is typed, with messages', () => {
    assert.deepEqual(
      sheetOf(image, SHEET).validations.map(({ type, formula1 }) => [type, formula1]),
      [
        ['whole', '0'],
        ['whole', '0'],
        ['decimal', '0'],
        ['list', 'Ya,Tidak,Kata "petik"'],
        ['list', '_Daftar!$A$1:$A$3'],
        ['list', 'pilihan'],
      ],
    );
    assert.ok(
      sheetXml().includes(
        'promptTitle="Nilai" prompt="Bilangan &quot;bulat&quot; &amp; wajar" errorTitle="Jawaban" error="Isi 0 sampai 10."',
      ),
    );
  });

  it('is protected without a password, with input cells open', () => {
    const sheet = sheetOf(image, SHEET);
    assert.deepEqual(sheet.protection, { sheet: true, password: false });
    assert.deepEqual(
      [sheet.cell(4, 3)?.locked, sheet.cell(21, 2)?.locked, sheet.cell(4, 4)?.locked],
      [false, false, true],
    );
  });

  it('shows progress as plain bars that are empty at the least value', () => {
    assert.match(sheetXml(), /<cfRule type="dataBar" priority="3"><dataBar minLength="0" maxLength="100">/);
    assert.match(sheetXml(), /<x14:dataBar minLength="0" maxLength="100" gradient="0">/);
  });

  it('has charts with a text for those who cannot see them', () => {
    const drawing = partText(bytes, 'xl/drawings/drawing2.xml');
    assert.ok(drawing.includes('descr="Diagram batang capaian enam area"'));
    const chart = partText(bytes, 'xl/charts/chart1.xml');
    for (const part of [
      '<c:barDir val="bar"/>',
      '<c:grouping val="stacked"/>',
      '<c:overlap val="100"/>',
      '<c:max val="1"/><c:min val="0"/>',
      'formatCode="0%"',
      'Capaian per area',
      '<c:f>Rekap!$B$2:$B$7</c:f>',
    ]) {
      assert.ok(chart.includes(part), part);
    }
  });

  it('keeps texts as they are, formula-like and error-like ones too', () => {
    const sheet = sheetOf(image, SHEET);
    assert.deepEqual(
      [sheet.cell(13, 1)?.value, sheet.cell(13, 3)?.value],
      ['  =1+1 teks\nbaris kedua\r\nketiga _x0041_ ', '#N/A'],
    );
    assert.ok(![...partsOf(bytes).keys()].some((part) => part.includes('calcChain')));
  });
});

describe('what a plan cannot be carried out with', () => {
  const validate = (text: { errorTitle: string; error: string }, source: string[] = ['A']): Plan =>
    plan({ op: 'validate', sheet: SHEET, range: 'A1', rule: { kind: 'list', source }, text });
  const text = { errorTitle: 'x', error: 'y' };
  const cases: readonly [string, Plan, readonly CellEdit[], WorkbookFileErrorCode][] = [
    ['an unknown sheet', plan({ op: 'protect', sheet: 'Lain' }), [], 'impossible-plan'],
    [
      'a sheet made twice',
      plan({ op: 'addSheet', sheet: 'lke zi', visibility: 'visible' }),
      [],
      'impossible-plan',
    ],
    [
      'a sheet name Excel refuses',
      plan({ op: 'addSheet', sheet: 'a/b', visibility: 'visible' }),
      [],
      'impossible-plan',
    ],
    [
      'no visible sheet',
      { ...plan(), operations: [{ op: 'addSheet', sheet: 'A', visibility: 'hidden' }] },
      [],
      'impossible-plan',
    ],
    ['a range that is none', plan({ op: 'merge', sheet: SHEET, range: 'A0:B' }), [], 'impossible-plan'],
    [
      'a range beyond measure',
      plan({ op: 'style', sheet: SHEET, range: 'A1:XFD1048576', style: 'x' }),
      [],
      'impossible-plan',
    ],
    ['an unknown style', plan({ op: 'style', sheet: SHEET, range: 'A1', style: 'x' }), [], 'impossible-plan'],
    ['an inline list of more than 255 characters', validate(text, ['x'.repeat(256)]), [], 'impossible-plan'],
    ['a comma in an inline list', validate(text, ['Ya, benar']), [], 'impossible-plan'],
    ['a message Excel refuses', validate({ errorTitle: 'x', error: 'y'.repeat(256) }), [], 'impossible-plan'],
    ['a title Excel refuses', validate({ errorTitle: 'x'.repeat(33), error: 'y' }), [], 'impossible-plan'],
    [
      'a fill outside the input cells',
      plan({ op: 'input', sheet: SHEET, range: 'A1' }),
      [{ sheet: SHEET, row: 1, col: 2, value: 1 }],
      'not-an-input',
    ],
    ['a fill on an unknown sheet', plan(), [{ sheet: 'Lain', row: 1, col: 2, value: 1 }], 'no-such-sheet'],
    [
      'a fill too long for a cell',
      plan({ op: 'input', sheet: SHEET, range: 'A1' }),
      [{ sheet: SHEET, row: 1, col: 1, value: 'x'.repeat(32768) }],
      'text-too-long',
    ],
  ];
  for (const [what, given, fill, code] of cases) {
    it(`${what}: ${code}`, async () => {
      await assert.rejects(
        writePlan(given, {}, fill),
        (error) => error instanceof WorkbookFileError && error.code === code,
      );
    });
  }

  it('an empty sheet is none of them', async () => {
    const image = await readWorkbookFile(await writePlan(plan(), {}));
    assert.deepEqual(
      image.sheets.map(({ name, rows }) => [name, rows]),
      [[SHEET, 0]],
    );
    assert.ok(!isCellError(image.sheets[0]?.cell(1, 1)?.value ?? null));
  });
});
