import assert from 'node:assert/strict';
import { itemId } from '../../../src/instrument/edition';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { lampiranStyles } from '../../../src/worksheet/layouts/lampiran-iii/styles';
import type { Reading } from '../../../src/worksheet/reading';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { readingOf } from '../recognise/support/filled-image';
import { formulasOf, MAIN, officialFile, PLAN, sheetOf, UNIT } from './support/official';

/** Formulas that differ from the ministry's on purpose. */
const ALLOWED: Readonly<Record<string, string>> = {
  M158: 'the ministry forgot the percentage of this one row; every other node has it',
};

describe('the official sheet as we write it', () => {
  let image: WorkbookImage;
  let reading: Reading;

  before(async () => {
    image = await xlsxFiles.read(await xlsxFiles.write(PLAN, lampiranStyles));
    reading = readingOf(image);
  });

  it('has the sheets staff know, the recaps hidden', () => {
    assert.deepEqual(
      image.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['Utama', 'hidden'],
        ['Ctt Eval', 'hidden'],
        [MAIN, 'visible'],
      ],
    );
  });

  it('keeps every node, indicator and count on its official row', () => {
    for (const node of edition.nodes)
      assert.equal(reading.nodes.get(node.code)?.weight?.row, node.officialRow, node.code);
    for (const indicator of edition.indicators) {
      assert.deepEqual(reading.places.get(`unit/answer/${indicator.code}`), {
        sheet: MAIN,
        row: indicator.officialRow,
        col: 11,
      });
      for (const count of indicator.counts) {
        const item = itemId(indicator.code, count.key);
        assert.equal(reading.places.get(`unit/answer/${item}`)?.row, count.officialRow, item);
      }
    }
  });

  it('puts answers in K, notes in O, links to evidence in Q, the total in L208', () => {
    const columns = (['answer', 'note', 'evidence'] as const).map(
      (field) => reading.places.get(`unit/${field}/A.I.1.i.a`)?.col,
    );
    assert.deepEqual(columns, [11, 15, 17]);
    assert.deepEqual(reading.total, { sheet: MAIN, row: 208, col: 12 });
  });

  it('has the weights of the edition, 100 points in all', () => {
    const main = sheetOf(image);
    for (const node of edition.nodes)
      assert.equal(main.cell(node.officialRow, 8)?.value, node.weight, node.code);
  });

  it('knows its unit again', () => {
    const { name, year, target } = reading.assessment.unit;
    assert.deepEqual({ name, year, target }, { name: UNIT.name, year: UNIT.year, target: UNIT.target });
  });

  it('is locked but for answers, notes and evidence', () => {
    const main = sheetOf(image);
    const open = new Set<string>();
    for (const [key, place] of reading.places) {
      const typed = main.cell(place.row, place.col)?.formula === undefined;
      if (key.startsWith('unit/') && typed) open.add(`${String(place.row)},${String(place.col)}`);
    }
    assert.deepEqual(main.protection, { sheet: true, password: false });
    for (let row = 1; row <= main.rows; row++) {
      for (let col = 1; col <= main.cols; col++) {
        const locked = main.cell(row, col)?.locked ?? true;
        assert.equal(
          locked,
          !open.has(`${String(row)},${String(col)}`),
          `row ${String(row)}, column ${String(col)}`,
        );
      }
    }
  });

  it('takes only answers of the scale', () => {
    const main = sheetOf(image);
    for (const indicator of edition.indicators) {
      if (indicator.kind === 'persen') continue;
      const rule = main.validations.find(({ ranges }) =>
        ranges.some(
          ({ top, bottom, left }) =>
            left === 11 && top <= indicator.officialRow && bottom >= indicator.officialRow,
        ),
      );
      const expected =
        indicator.kind === 'nilai_0_4'
          ? ['decimal', '0', '4']
          : ['list', indicator.options.map(({ option }) => option).join(','), undefined];
      assert.deepEqual([rule?.type, rule?.formula1, rule?.formula2], expected, indicator.code);
    }
  });

  for (const name of ['blank', 'filled'] as const) {
    it(`computes with the ministry's formulas, cell by cell (${name} file)`, async function () {
      const official = formulasOf(sheetOf(await officialFile(this, name)));
      const ours = formulasOf(sheetOf(image));
      const cells = [...new Set([...official.keys(), ...ours.keys()])];
      const different = cells.filter(
        (cell) => JSON.stringify(official.get(cell)) !== JSON.stringify(ours.get(cell)),
      );
      assert.deepEqual(different.sort(), Object.keys(ALLOWED).sort());
    });
  }

  it('reads each figure of the hidden recaps off the row that bears its name', () => {
    const main = sheetOf(image);
    for (const name of ['Utama', 'Ctt Eval']) {
      const recap = sheetOf(image, name);
      const outline = (sheet: typeof recap, row: number): string =>
        [2, 3, 4, 5, 6]
          .map((col) => sheet.cell(row, col)?.value ?? '')
          .join(' ')
          .trim();
      let figures = 0;
      for (let row = 3; row <= recap.rows; row++) {
        const source = /^'LKE ZI'!L(\d+)$/.exec(recap.cell(row, 9)?.formula ?? '')?.[1];
        assert.ok(source, `${name} row ${String(row)}`);
        assert.equal(outline(recap, row), outline(main, Number(source)));
        figures++;
      }
      const levels =
        name === 'Utama' ? ['component', 'group', 'area'] : ['component', 'group', 'area', 'subarea'];
      assert.equal(figures, edition.nodes.filter(({ level }) => levels.includes(level)).length + 1);
    }
  });
});
