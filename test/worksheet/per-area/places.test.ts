import assert from 'node:assert/strict';
import { itemId } from '../../../src/instrument/edition';
import { placeKey } from '../../../src/worksheet/reading';
import { ITEMS } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { LAYERS, at, blank, blankPlan, map } from './support';

const ALL_ITEMS = edition.indicators.flatMap((indicator) => [
  indicator.code,
  ...indicator.counts.map((count) => itemId(indicator.code, count.key)),
]);

describe('places of the per-area workbook', () => {
  it('hold the answers of all 105 choices and indexes and 22 counts, in both layers', () => {
    for (const layer of LAYERS) {
      for (const item of ITEMS)
        assert.ok(map.places.has(placeKey(layer, 'answer', item)), `${layer} ${item}`);
    }
    const answers = [...map.places.keys()].filter((key) => key.includes('/answer/'));
    assert.equal(answers.length, 2 * ITEMS.length);
  });

  it('hold a note of every item in both layers and the evidence of the unit', () => {
    for (const item of ALL_ITEMS) {
      for (const layer of LAYERS)
        assert.ok(map.places.has(placeKey(layer, 'note', item)), `${layer} ${item}`);
      assert.ok(map.places.has(placeKey('unit', 'evidence', item)), item);
    }
  });

  it('are all different cells, and inputs of the plan', () => {
    const inputs = new Set(
      blankPlan.operations.flatMap((each) => (each.op === 'input' ? [`${each.sheet}!${each.range}`] : [])),
    );
    const cells = [...map.places.values(), ...Object.values(map.identity)];
    assert.equal(new Set(cells.map(at)).size, cells.length);
    assert.deepEqual(new Set(cells.map(at)), inputs);
  });

  it('are unlocked, and everything else is locked', () => {
    const unlocked = new Set([...map.places.values(), ...Object.values(map.identity)].map(at));
    for (const sheet of blank.sheets) {
      for (let row = 1; row <= sheet.rows; row++) {
        for (let col = 1; col <= sheet.cols; col++) {
          const cell = sheet.cell(row, col);
          const place = at({ sheet: sheet.name, row, col });
          if (cell) assert.equal(cell.locked === false, unlocked.has(place), place);
        }
      }
    }
  });

  it('give every node a weight, a score and a percent, and every indicator a value and its answer kind', () => {
    for (const node of edition.nodes) {
      const places = map.nodes.get(node.code);
      assert.ok(places?.weight && places.score && places.percent, node.code);
      const sheet = blank.sheets.find(({ name }) => name === places.weight?.sheet);
      assert.equal(sheet?.cell(places.weight.row, places.weight.col)?.value, node.weight, node.code);
    }
    for (const indicator of edition.indicators) {
      const places = map.nodes.get(indicator.code);
      assert.ok(places?.score && places.percent && places.kind, indicator.code);
      assert.equal(places.weight !== undefined, indicator.weight !== null, indicator.code);
    }
  });

  it('put the parts of each area on its own sheet and component B on Hasil', () => {
    const sheetOf = (code: string) => map.nodes.get(code)?.score?.sheet;
    assert.deepEqual(
      ['A.I.1', 'A.II.1', 'A.II.2', 'A.I.3', 'A.I.4', 'A.II.5', 'A.I.6', 'B.I', 'A'].map(sheetOf),
      [
        '1 Manajemen Perubahan',
        '1 Manajemen Perubahan',
        '2 Tatalaksana',
        '3 SDM',
        '4 Akuntabilitas',
        '5 Pengawasan',
        '6 Pelayanan Publik',
        'Hasil',
        'Rekap',
      ],
    );
  });
});
