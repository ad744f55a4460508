import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FileEdit } from '../../../src/workbook/file-edit';
import { WorkbookFileError, type WorkbookFileErrorCode } from '../../../src/workbook/file-error';
import { patchWorkbookFile } from '../../../src/workbook/file/patch';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { type CellEdit, isCellError } from '../../../src/worksheet/workbook-image';
import { WORKBOOKS, fixture } from '../support/fixtures';
import { changedCells, packedPartsOf, partText, partsOf, settingsOf, sheetOf } from '../support/inspect';
import { minimal, rel, type MinimalParts } from '../support/minimal';

const SHEET = 'xl/worksheets/sheet1.xml';
const edit = (row: number, col: number, value: CellEdit['value'], sheet = 'Lembar'): CellEdit => ({
  sheet,
  row,
  col,
  value,
});

/** The sheet part of a small workbook before and after. */
async function patched(
  content: string,
  edits: readonly FileEdit[],
  more: MinimalParts = {},
  allowFormula = false,
): Promise<string> {
  const bytes = await patchWorkbookFile(minimal({ ...more, sheets: { Lembar: content } }), edits, {
    allowFormula,
  });
  return /<worksheet [^>]*>(.*)<\/worksheet>/s.exec(partText(bytes, SHEET))?.[1] ?? '';
}

const row = (cells: string, attributes = ''): string =>
  `<sheetData><row r="1"${attributes}>${cells}</row></sheetData>`;
const inline = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`;

describe('writing a cell of an existing sheet', () => {
  const cases: readonly [string, string, readonly CellEdit[], string][] = [
    [
      'replaces a number',
      row('<c r="A1" s="3"><v>1</v></c>'),
      [edit(1, 1, 2.5)],
      row('<c r="A1" s="3"><v>2.5</v></c>'),
    ],
    [
      'replaces a shared text and keeps the table',
      row('<c r="A1" t="s" s="3"><v>0</v></c>'),
      [edit(1, 1, 'B')],
      row(`<c r="A1" t="inlineStr" s="3">${inline('B')}</c>`),
    ],
    [
      'writes yes and no',
      row('<c r="A1"/><c r="B1"/>'),
      [edit(1, 1, true), edit(1, 2, false)],
      row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'),
    ],
    [
      'clears a cell and keeps its format',
      row(`<c r="A1" s="3" t="inlineStr">${inline('x')}</c>`),
      [edit(1, 1, null)],
      row('<c r="A1" s="3"/>'),
    ],
    [
      'fills a self-closing cell',
      row('<c r="A1" s="3" />'),
      [edit(1, 1, 1)],
      row('<c r="A1" s="3"><v>1</v></c>'),
    ],
    [
      'puts a cell between others',
      row('<c r="A1"/><c r="D1"/>'),
      [edit(1, 2, 1), edit(1, 3, 2)],
      row('<c r="A1"/><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"/>'),
    ],
    [
      'puts a cell first and last',
      row('<c r="B1"/>'),
      [edit(1, 3, 3), edit(1, 1, 1)],
      row('<c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c>'),
    ],
    [
      'fills a self-closing row',
      '<sheetData><row r="2" ht="9" /></sheetData>',
      [edit(2, 1, 1)],
      '<sheetData><row r="2" ht="9"><c r="A2"><v>1</v></c></row></sheetData>',
    ],
    [
      'puts rows before, between and behind',
      '<sheetData><row r="2"/><row r="4"/></sheetData>',
      [edit(1, 1, 1), edit(3, 1, 3), edit(5, 1, 5)],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
    ],
    ['fills an empty sheet', '<sheetData/>', [edit(1, 1, 1)], row('<c r="A1"><v>1</v></c>')],
    [
      'gives a new cell the format of its row',
      row('<c r="A1"/>', ' s="7" customFormat="1"'),
      [edit(1, 2, 1)],
      row('<c r="A1"/><c r="B1" s="7"><v>1</v></c>', ' s="7" customFormat="1"'),
    ],
    [
      'gives a new cell the format of its column',
      `<cols><col min="2" max="9" style="5"/></cols>${row('')}`,
      [edit(1, 3, 1)],
      `<cols><col min="2" max="9" style="5"/></cols>${row('<c r="C1" s="5"><v>1</v></c>')}`,
    ],
    [
      "widens the stated range and the row's hint",
      `<dimension ref="B2:C3"/>${row('<c r="B1"/>', ' spans="2:3"')}`,
      [edit(1, 5, 1)],
      `<dimension ref="B1:E3"/>${row('<c r="B1"/><c r="E1"><v>1</v></c>', ' spans="2:5"')}`,
    ],
    [
      'leaves the stated range where it holds the cell',
      `<dimension ref="A1:Q222"/>${row('')}`,
      [edit(1, 5, 1)],
      `<dimension ref="A1:Q222"/>${row('<c r="E1"><v>1</v></c>')}`,
    ],
    [
      'takes the last of two edits',
      row('<c r="A1"/>'),
      [edit(1, 1, 1), edit(1, 1, 2)],
      row('<c r="A1"><v>2</v></c>'),
    ],
    [
      'does not make a cell to clear it',
      row('<c r="A1"/>'),
      [edit(1, 2, null), edit(1, 1, 1)],
      row('<c r="A1"><v>1</v></c>'),
    ],
    [
      'counts cells that are not numbered',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>',
      [edit(1, 2, 9)],
      '<sheetData><row><c><v>1</v></c><c><v>9</v></c></row></sheetData>',
    ],
    [
      'keeps single quotes and foreign attributes',
      row(`<c r='A1' s='3' vm="1" x14:z="q" t='s'><v>0</v></c>`),
      [edit(1, 1, 1)],
      row(`<c r='A1' s='3' x14:z="q"><v>1</v></c>`),
    ],
  ];
  for (const [what, before, edits, after] of cases) {
    it(what, async () => {
      assert.equal(await patched(before, edits, { sharedStrings: '<si><t>A</t></si>' }), after);
    });
  }

  it('keeps the prefix of the sheet', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    const bytes = await patchWorkbookFile(minimal({ parts: { [SHEET]: xml } }), [
      edit(1, 1, 'a'),
      edit(2, 1, 1),
    ]);
    assert.equal(
      partText(bytes, SHEET),
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  for (const text of ['=1+1', '+SUM(A1)', '-1', '@y', '{=A1}', "'x", '<f>1</f>', ' 12 ', 'TRUE', '#N/A']) {
    it(`keeps ${JSON.stringify(text)} a text`, async () => {
      const bytes = await patchWorkbookFile(minimal(), [edit(1, 1, text)]);
      assert.deepEqual(sheetOf(await readWorkbookFile(bytes), 'Lembar').cell(1, 1), {
        value: text,
        locked: true,
      });
    });
  }

  const refused: readonly [FileEdit, WorkbookFileErrorCode][] = [
    [edit(1, 1, 1, 'Lain'), 'no-such-sheet'],
    [edit(0, 1, 1), 'no-such-cell'],
    [edit(1, 16385, 1), 'no-such-cell'],
    [edit(1.5, 1, 1), 'no-such-cell'],
    [edit(1, 1, 'x'.repeat(32768)), 'text-too-long'],
    [edit(1, 1, Number.NaN), 'not-a-number'],
    [edit(1, 2, 5), 'formula-cell'],
    [{ sheet: 'Lembar', row: 1, col: 2, formula: 'A1' }, 'formula-cell'],
  ];
  for (const [wrong, code] of refused) {
    it(`refuses ${code} at ${String(wrong.row)}, ${String(wrong.col)}`, async () => {
      await assert.rejects(
        patched(row('<c r="B1"><f>A1*2</f><v>0</v></c>'), [wrong]),
        (error) => error instanceof WorkbookFileError && error.code === code,
      );
    });
  }
});

describe('values of formulas after an edit', () => {
  it('are written where they change, and only there', async () => {
    const before = row(
      '<c r="A1"><v>1</v></c><c r="B1" s="2"><f>A1*2</f><v>2</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1"><f>IF(A1&gt;2,"ya",A1)</f><v>1</v></c><c r="E1"><f>1/(A1-3)</f><v>-0.5</v></c>',
    );
    const after = row(
      '<c r="A1"><v>3</v></c><c r="B1" s="2"><f>A1*2</f><v>6</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>IF(A1&gt;2,"ya",A1)</f><v>ya</v></c><c r="E1" t="e"><f>1/(A1-3)</f><v>#DIV/0!</v></c>',
    );
    assert.equal(await patched(before, [edit(1, 1, 3)]), after);
  });

  it('stay where they differ in the last bits only', async () => {
    const formula = '<c r="B1"><f>0.1+0.2</f><v>0.3</v></c>';
    assert.equal(await patched(row(formula), [edit(1, 1, 3)]), row(`<c r="A1"><v>3</v></c>${formula}`));
  });

  it('stay where we cannot compute them, and Excel is asked to', async () => {
    const cells = (value: number): string =>
      row(
        `<c r="A1"><v>${String(value)}</v></c><c r="B1"><f>WEBSERVICE(A1)</f><v>7</v></c><c r="C1"><f>B1+A1</f><v>${String(7 + value)}</v></c><c r="D1"><f>D1+A1</f><v>5</v></c><c r="E1"><f t="array" ref="E1:E2">A1:A2*2</f><v>9</v></c>`,
      );
    const bytes = await patchWorkbookFile(
      minimal({ sheets: { Lembar: cells(1) }, workbookTail: '<calcPr calcId="191029"/>' }),
      [edit(1, 1, 2)],
    );
    assert.ok(partText(bytes, SHEET).includes(cells(2)));
    assert.match(
      partText(bytes, 'xl/workbook.xml'),
      /<calcPr calcId="191029" fullCalcOnLoad="1"\/><\/workbook>/,
    );
  });

  it('ask Excel where the workbook part has no calculation settings yet', async () => {
    const content = row('<c r="B1"><f>WEBSERVICE(A1)</f></c>');
    const names = '<definedNames><definedName name="a">1</definedName></definedNames>';
    const bytes = await patchWorkbookFile(
      minimal({ sheets: { Lembar: content }, workbookTail: `${names}<pivotCaches/>` }),
      [edit(1, 1, 2)],
    );
    assert.match(
      partText(bytes, 'xl/workbook.xml'),
      /<\/definedNames><calcPr fullCalcOnLoad="1"\/><pivotCaches\/>/,
    );
  });

  it('are left to Excel when told so', async () => {
    const bytes = await patchWorkbookFile(
      minimal({ sheets: { Lembar: row('<c r="B1"><f>A1</f><v>0</v></c>') } }),
      [edit(1, 1, 2)],
      { recalculate: false },
    );
    assert.ok(partText(bytes, SHEET).includes('<c r="B1"><f>A1</f><v>0</v></c>'));
    assert.match(partText(bytes, 'xl/workbook.xml'), /fullCalcOnLoad="1"/);
  });
});

describe('mending formulas', () => {
  it('puts a formula over a value, computed', async () => {
    const after = await patched(
      row('<c r="A1"><v>3</v></c><c r="B1" s="4" t="s"><v>0</v></c>'),
      [{ sheet: 'Lembar', row: 1, col: 2, formula: 'IF(A1<5,A1*2,"x")' }],
      { sharedStrings: '<si><t>A</t></si>' },
    );
    assert.equal(after, row('<c r="A1"><v>3</v></c><c r="B1" s="4"><f>IF(A1&lt;5,A1*2,"x")</f><v>6</v></c>'));
  });

  it('gives cells their own formula when the one they share goes', async () => {
    const before =
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row></sheetData>';
    const after =
      '<sheetData><row r="1"><c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><f>A2+1</f><v>1</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3"><f>A3+1</f><v>5</v></c></row></sheetData>';
    assert.equal(await patched(before, [edit(1, 2, 5)], {}, true), after);
  });

  it('leaves out the order of calculation, which would name a cell without formula', async () => {
    const given = {
      sheets: { Lembar: row('<c r="A1"><f>1</f><v>1</v></c>') },
      workbookRels: rel('rIdCC', 'calcChain', 'calcChain.xml'),
      contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="application/x"></Override>',
      parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    };
    const bytes = await patchWorkbookFile(minimal(given), [edit(1, 1, 5)], { allowFormula: true });
    assert.ok(!partsOf(bytes).has('xl/calcChain.xml'));
    assert.ok(!partText(bytes, '[Content_Types].xml').includes('calcChain'));
    assert.ok(!partText(bytes, 'xl/_rels/workbook.xml.rels').includes('calcChain'));
    const kept = await patchWorkbookFile(minimal(given), [edit(2, 1, 5)]);
    assert.ok(partsOf(kept).has('xl/calcChain.xml'));
  });
});

describe('changing a workbook in the official layout', () => {
  const answers = [
    edit(8, 11, 'Tidak', 'LKE ZI'),
    edit(12, 11, 'C', 'LKE ZI'),
    edit(12, 13, '=catatan <ZI> & "lain"\r\nbaris 2 😀', 'LKE ZI'),
  ];

  it('touches the named cells and the values that follow from them, and no other part', async function () {
    const before = fixture(this, 'lampiran-iii-filled.xlsx');
    const after = await patchWorkbookFile(before, answers);
    const [old, now] = [packedPartsOf(before), packedPartsOf(after)];
    assert.deepEqual([...now.keys()], [...old.keys()]);
    const touched = [...old]
      .filter(([name, bytes]) => Buffer.compare(bytes, now.get(name) ?? new Uint8Array()) !== 0)
      .map(([name]) => name);
    assert.deepEqual(touched, [
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const image = await readWorkbookFile(before);
    for (const [i, name] of ['Utama', 'Ctt Eval', 'LKE ZI'].entries()) {
      const part = `xl/worksheets/sheet${String(i + 1)}.xml`;
      const cells = changedCells(partText(before, part), partText(after, part));
      const formulas = cells.filter(
        (cell) =>
          !answers.some(
            (one) => one.sheet === name && cell === `${one.col === 11 ? 'K' : 'M'}${String(one.row)}`,
          ),
      );
      for (const cell of formulas) {
        const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
        assert.ok(
          sheetOf(image, name).cell(Number(digits), letters.charCodeAt(0) - 64)?.formula,
          `${name}!${cell} has no formula`,
        );
      }
      assert.equal(cells.length - formulas.length, name === 'LKE ZI' ? 3 : 0);
    }
  });

  it('keeps formulas, formats, protection and validations of every cell', async function () {
    const before = fixture(this, 'lampiran-iii-filled.xlsx');
    const [old, now] = [
      await readWorkbookFile(before),
      await readWorkbookFile(await patchWorkbookFile(before, answers)),
    ];
    for (const sheet of old.sheets) {
      const other = sheetOf(now, sheet.name);
      assert.deepEqual(settingsOf(other), settingsOf(sheet));
      for (let r = 1; r <= sheet.rows; r++) {
        for (let c = 1; c <= sheet.cols; c++) {
          const [a, b] = [sheet.cell(r, c), other.cell(r, c)];
          assert.deepEqual(b && { ...b, value: null }, a && { ...a, value: null });
        }
      }
    }
  });

  for (const name of WORKBOOKS) {
    it(`gives ${name} back byte for byte when nothing changes, and the same bytes each time otherwise`, async function () {
      const before = fixture(this, name);
      const image = await readWorkbookFile(before);
      const sheet = image.sheets.at(-1);
      assert.ok(sheet);
      const same: CellEdit[] = [];
      for (let at = 1; at <= sheet.rows; at++) {
        const cell = sheet.cell(at, 11);
        const held = cell?.value ?? null;
        if (cell?.formula === undefined && !isCellError(held)) same.push(edit(at, 11, held, sheet.name));
      }
      assert.ok(same.length > 100);
      assert.equal(await patchWorkbookFile(before, same), before);
      const once = await patchWorkbookFile(before, [edit(9, 11, 'D', sheet.name)]);
      assert.deepEqual(await patchWorkbookFile(before, [edit(9, 11, 'D', sheet.name)]), once);
      assert.equal(await patchWorkbookFile(once, [edit(9, 11, 'D', sheet.name)]), once);
    });
  }
});

describe('laws of changing', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '  ',
      '\n',
      '\r\n',
      'A',
      '"',
      "'",
      '_x0041_',
      '\u0000',
      '😀'.repeat(20),
      'é'.repeat(32767),
    ),
  );
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
  );
  const anyEdit = fc.record({
    sheet: fc.constantFrom('Lembar', 'Dua'),
    row: fc.integer({ min: 1, max: 12 }),
    col: fc.integer({ min: 1, max: 30 }),
    value,
  });
  const base = minimal({
    sheets: {
      Lembar:
        '<dimension ref="C3:D5"/><sheetData><row r="3" spans="3:4"><c r="C3" t="s"><v>0</v></c><c r="D3" s="1"/></row><row r="5"/><row r="7"><c r="AE7"><f>SUM(A1:AD12)</f><v>0</v></c></row></sheetData>',
      Dua: '<sheetData/>',
    },
    sharedStrings: '<si><t>A</t></si>',
  });

  it('what was written is read, and writing it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { maxLength: 25 }), async (edits) => {
        const once = await patchWorkbookFile(base, edits);
        const image = await readWorkbookFile(once);
        const last = new Map(edits.map((one) => [`${one.sheet} ${String(one.row)} ${String(one.col)}`, one]));
        for (const one of last.values()) {
          const read = sheetOf(image, one.sheet).cell(one.row, one.col)?.value ?? null;
          assert.deepEqual(read, one.value === 0 ? 0 : one.value);
        }
        assert.equal(await patchWorkbookFile(once, edits), once);
      }),
      { numRuns: 150 },
    );
  });
});
