import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyPlan } from '../../src/workbook/memory';
import type { CellImage, SheetImage, WorkbookImage } from '../../src/worksheet/workbook-image';
import { sheetOf } from './support/inspect';
import { SAMPLE_PLAN } from './support/sample-plan';

const SHEET = 'LKE ZI';

/** The image with some cells replaced, as a user would leave it. */
function withCells(image: WorkbookImage, name: string, cells: ReadonlyMap<string, CellImage>): WorkbookImage {
  const sheets = image.sheets.map((sheet): SheetImage =>
    sheet.name === name
      ? { ...sheet, cell: (row, col) => cells.get(`${String(row)},${String(col)}`) ?? sheet.cell(row, col) }
      : sheet,
  );
  return { ...image, sheets };
}

function contents(image: WorkbookImage): unknown {
  return image.sheets.map((sheet) => {
    const cells: unknown[] = [];
    for (let row = 1; row <= 45; row++) for (let col = 1; col <= 8; col++) cells.push(sheet.cell(row, col));
    return { ...sheet, cell: cells };
  });
}

describe('carrying a plan out in memory', () => {
  it('makes the sheets, computed', () => {
    const image = applyPlan(SAMPLE_PLAN);
    assert.deepEqual(
      image.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        [SHEET, 'visible'],
        ['Rekap', 'visible'],
        ['_Daftar', 'hidden'],
        ['_Meta', 'veryHidden'],
      ],
    );
    assert.equal(sheetOf(image, SHEET).cell(4, 5)?.value, 'belum diisi');
    assert.equal(sheetOf(image, SHEET).cell(4, 3)?.locked, false);
    assert.deepEqual(sheetOf(image, 'Rekap').cell(8, 2)?.value, { error: '#DIV/0!' });
  });

  it('keeps what the user typed into input cells, and computes with it', () => {
    const typed = withCells(
      applyPlan(SAMPLE_PLAN),
      SHEET,
      new Map([
        ['4,3', { value: 8 }],
        ['20,2', { value: 'Ya' }],
        ['3,1', { value: 'Nomor' }],
      ]),
    );
    const again = sheetOf(applyPlan(SAMPLE_PLAN, typed), SHEET);
    assert.equal(again.cell(4, 3)?.value, 8);
    assert.equal(again.cell(4, 4)?.value, 0.8);
    assert.equal(again.cell(20, 2)?.value, 'Ya');
    assert.equal(again.cell(3, 1)?.value, 'No', 'cells of the layout are put right');
  });

  it("keeps the user's own sheets, names and properties", () => {
    const own: SheetImage = { ...sheetOf(applyPlan(SAMPLE_PLAN), '_Daftar'), name: 'Catatan saya' };
    const before = {
      ...applyPlan(SAMPLE_PLAN),
      sheets: [own],
      names: new Map([['saya', "'Catatan saya'!$A$1"]]),
      properties: new Map([['unit', 'x']]),
    };
    const after = applyPlan(SAMPLE_PLAN, before);
    assert.deepEqual(
      after.sheets.map(({ name }) => name),
      [SHEET, 'Rekap', '_Daftar', '_Meta', 'Catatan saya'],
    );
    assert.equal(sheetOf(after, 'Catatan saya').cell(2, 1)?.value, 'B');
    assert.equal(after.names.get('saya'), "'Catatan saya'!$A$1");
    assert.equal(after.properties.get('unit'), 'x');
  });

  it('changes nothing the second time, whatever was typed', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -5, max: 20 }),
      fc.string({ maxLength: 5 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 6 }), value), {
          maxLength: 20,
        }),
        (typed) => {
          const cells = new Map(
            typed.map(([row, col, held]) => [`${String(row)},${String(col)}`, { value: held }]),
          );
          const once = applyPlan(SAMPLE_PLAN, withCells(applyPlan(SAMPLE_PLAN), SHEET, cells));
          assert.deepEqual(contents(applyPlan(SAMPLE_PLAN, once)), contents(once));
        },
      ),
      { numRuns: 50 },
    );
  });
});
