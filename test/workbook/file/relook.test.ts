import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedLooks } from '../../../src/audit/repair/changed-looks';
import { withoutCell } from '../../../src/support/address';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { writeLists } from '../../../src/workbook/file/looks/lists';
import { readSheet } from '../../../src/workbook/file/read-sheet';
import { DEFAULT_LIMITS } from '../../../src/workbook/file/limits';
import type { LookEdit } from '../../../src/workbook/file-edit';
import { lazy } from '../../../src/validation/lazy';
import type { CellImage, SheetImage, ValidationImage } from '../../../src/worksheet/workbook-image';
import { blankWorkbook } from '../../support/layouts';
import { packedPartsOf, partText, sheetOf } from '../support/inspect';

const SHEET = 'LKE ZI';
const at = (
  row: number,
  col: number,
): { readonly sheet: string; readonly row: number; readonly col: number } => ({
  sheet: SHEET,
  row,
  col,
});
const LOOKS: readonly LookEdit[] = [
  { ...at(8, 11), locked: true },
  { ...at(9, 11), list: null },
  { ...at(12, 11), list: ['A', 'B', 'C', 'D'], numberFormat: '@' },
  { ...at(7, 12), locked: false, numberFormat: '"Rp"#,##0.000' },
];

const blank = lazy(() => blankWorkbook('lampiran-iii'));
const parts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...packedPartsOf(bytes)].map(([name, packed]) => [name, Buffer.from(packed).toString('base64')]));

function listsAt(validations: readonly ValidationImage[], row: number, col: number): readonly unknown[] {
  return validations
    .filter(({ ranges }) =>
      ranges.some((r) => row >= r.top && row <= r.bottom && col >= r.left && col <= r.right),
    )
    .map(({ type, formula1 }) => [type, formula1]);
}

const looksOf = (cell: CellImage | undefined): unknown => [cell?.locked, cell?.numberFormat];

/** Every cell's looks and every cell's validation, as one value to compare. */
function everything(sheet: SheetImage): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (let row = 1; row <= 20; row++) {
    for (let col = 1; col <= 17; col++)
      found.set(`${String(row)},${String(col)}`, [
        sheet.cell(row, col)?.value ?? null,
        sheet.cell(row, col)?.formula,
        looksOf(sheet.cell(row, col)),
        listsAt(sheet.validations, row, col),
      ]);
  }
  return found;
}

describe('locks, number formats and lists of a file', () => {
  it('changes what is asked, of the cells that are meant, and no other cell', async () => {
    const bytes = await blank();
    const after = sheetOf(await xlsxFiles.read(await xlsxFiles.relook(bytes, LOOKS)), SHEET);
    const image = changedLooks(await xlsxFiles.read(bytes), LOOKS);
    assert.deepEqual(everything(after), everything(sheetOf(image, SHEET)));
    assert.deepEqual(looksOf(after.cell(8, 11)), [true, undefined]);
    assert.deepEqual(listsAt(after.validations, 9, 11), []);
    assert.deepEqual(listsAt(after.validations, 12, 11), [['list', 'A,B,C,D']]);
    assert.deepEqual(looksOf(after.cell(7, 12)), [false, '"Rp"#,##0.000']);
  });

  it('touches the sheet and the styles only, and no format another cell carries', async () => {
    const bytes = await blank();
    const after = await xlsxFiles.relook(bytes, LOOKS);
    const [was, is] = [parts(bytes), parts(after)];
    const image = await xlsxFiles.read(bytes);
    const main = `xl/worksheets/sheet${String(image.sheets.findIndex(({ name }) => name === SHEET) + 1)}.xml`;
    const changed = [...is.keys()].filter((part) => was.get(part) !== is.get(part));
    assert.deepEqual(changed.sort(), ['xl/styles.xml', main].sort());
    const formats = (xml: string): readonly string[] =>
      (/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '').match(/<xf .*?(?:\/>(?=<xf|$)|<\/xf>)/gs) ?? [];
    const [held, grown] = [
      formats(partText(bytes, 'xl/styles.xml')),
      formats(partText(after, 'xl/styles.xml')),
    ];
    assert.ok(held.length > 10);
    assert.deepEqual(grown.slice(0, held.length), held);
  });

  it('gives back the same bytes the second time', async () => {
    const once = await xlsxFiles.relook(await blank(), LOOKS);
    assert.equal(await xlsxFiles.relook(once, LOOKS), once);
  });

  it('refuses a sheet that is not there, and a lock of a cell the file does not hold', async () => {
    const bytes = await blank();
    await assert.rejects(xlsxFiles.relook(bytes, [{ ...at(8, 11), sheet: 'Lain', locked: true }]), {
      code: 'no-such-sheet',
    });
    await assert.rejects(xlsxFiles.relook(bytes, [{ ...at(900, 40), locked: false }]), {
      code: 'no-such-cell',
    });
  });
});

/** A sheet's part as programs write it, around what is in question. */
const sheetXml = (body: string, prefix = ''): string =>
  `<${prefix}worksheet><${prefix}sheetData/>${body}<${prefix}pageMargins left="1"/></${prefix}worksheet>`;
const EXTENSION =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Daftar!A1:A3</xm:f></x14:formula1><xm:sqref>K8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
const read = (xml: string): readonly ValidationImage[] =>
  readSheet(xml, {
    strings: [],
    formats: [],
    limits: DEFAULT_LIMITS,
    budget: { cells: 100, sharedFormulaText: 100 },
  }).validations;

describe('lists written into a sheet', () => {
  const yesNo = { row: 8, col: 11, list: ['Ya', 'Tidak'] };
  const ITEM =
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="K8"><formula1>"Ya,Tidak"</formula1></dataValidation>';

  it('puts the first one where the format wants it, behind merged cells and before margins', () => {
    assert.equal(
      writeLists(sheetXml('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'), [yesNo]),
      sheetXml(
        `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="1">${ITEM}</dataValidations>`,
      ),
    );
    assert.equal(
      writeLists(sheetXml('', 'x:'), [yesNo]),
      sheetXml(`<x:dataValidations count="1">${ITEM.replace(/<(\/?)/g, '<$1x:')}</x:dataValidations>`, 'x:'),
    );
  });

  it('takes the cell out of a longer range, whose other cells keep their list', () => {
    const long = '<dataValidation type="list" sqref="K7:K9 M1"><formula1>"A,B"</formula1></dataValidation>';
    const written = writeLists(sheetXml(`<dataValidations count="1">${long}</dataValidations>`), [yesNo]);
    assert.equal(
      written,
      sheetXml(`<dataValidations count="2">${long.replace('K7:K9 M1', 'K7 K9 M1')}${ITEM}</dataValidations>`),
    );
  });

  it('takes the last list away with its frame, and one on another sheet with its extension', () => {
    const own = `<dataValidations count="1">${ITEM}</dataValidations>`;
    const none = [{ ...yesNo, list: null }];
    assert.equal(writeLists(sheetXml(own), none), sheetXml(''));
    const xml = sheetXml('').replace('</worksheet>', `${EXTENSION}</worksheet>`);
    assert.equal(writeLists(xml, none), sheetXml(''));
    assert.equal(writeLists(xml, [yesNo]), sheetXml(own));
  });

  it('leaves every other cell the validation it had, whatever ranges overlap', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 6 }), col: fc.integer({ min: 1, max: 4 }) });
    const range = fc.tuple(cell, cell).map(([a, b]) => ({
      top: Math.min(a.row, b.row),
      bottom: Math.max(a.row, b.row),
      left: Math.min(a.col, b.col),
      right: Math.max(a.col, b.col),
    }));
    const A1 = (r: { top: number; left: number; bottom: number; right: number }): string =>
      `${'ABCD'[r.left - 1] ?? ''}${String(r.top)}:${'ABCD'[r.right - 1] ?? ''}${String(r.bottom)}`;
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), fc.array(cell, { maxLength: 4 }), (ranges, cells) => {
        const items = ranges.map(
          (each, n) =>
            `<dataValidation type="whole" sqref="${A1(each)}"><formula1>${String(n)}</formula1></dataValidation>`,
        );
        const xml = sheetXml(
          items.length === 0
            ? ''
            : `<dataValidations count="${String(items.length)}">${items.join('')}</dataValidations>`,
        );
        const written = read(
          writeLists(
            xml,
            cells.map((each) => ({ ...each, list: ['Ya'] })),
          ),
        );
        for (let row = 1; row <= 6; row++) {
          for (let col = 1; col <= 4; col++) {
            const meant = cells.some((each) => each.row === row && each.col === col);
            const expected = meant ? [['list', 'Ya']] : listsAt(read(xml), row, col);
            assert.deepEqual(
              [...new Set(listsAt(written, row, col).map((each) => JSON.stringify(each)))],
              expected.map((each) => JSON.stringify(each)),
            );
          }
        }
      }),
    );
  });

  it('cuts a cell out of a range and nothing else', () => {
    const range = { top: 2, left: 2, bottom: 5, right: 6 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 8 }), (row, col) => {
        const left = withoutCell(range, { row, col });
        for (let r = 1; r <= 7; r++) {
          for (let c = 1; c <= 8; c++) {
            const covered = left.filter(
              (x) => r >= x.top && r <= x.bottom && c >= x.left && c <= x.right,
            ).length;
            const meant = r >= 2 && r <= 5 && c >= 2 && c <= 6 && !(r === row && c === col);
            assert.equal(covered, meant ? 1 : 0);
          }
        }
      }),
    );
  });
});
