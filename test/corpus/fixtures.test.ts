import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { checkSchema, scoreSchema } from '../cli/schemas';
import { lke } from '../cli/support/run';
import { portalAnswersSchema } from '../../src/exchange/portalrb-format';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { readingOf } from '../worksheet/recognise/support/filled-image';
import { sharedFixture } from './support/shared-fixtures';

const FILLED = 'lampiran-iii-filled.xlsx';
const ANSWERS = 'portalrb-answers-filled.json';

/** Files with one and the same answers. */
const SAME = [
  [FILLED, 'lampiran-iii'],
  ['jawaban-2026-filled.xlsx', 'portalrb-jawaban'],
  ['jawaban-2026-agency-variant.xlsx', 'portalrb-jawaban'],
  [ANSWERS, 'portalrb-answers'],
] as const;

/** The table of shared/fixtures/README.md: node, official cell, as the official formulas print it, with LHKASN mended. */
const TABLE: readonly (readonly [code: string, row: number, printed: number, mended: number])[] = [
  ['A.I', 5, 25.5241666667, 25.5241666667],
  ['A.II.5.iii', 175, 2, 1.962962963],
  ['A.II', 125, 25.2222222222, 25.1851851852],
  ['A', 4, 50.7463888889, 50.7093518519],
  ['B', 200, 35.0125, 35.0125],
  ['total', 208, 85.7588888889, 85.7218518519],
];

const near = (found: unknown, wanted: number): boolean =>
  typeof found === 'number' && Math.abs(found - wanted) < 1e-9;

async function scoreOf(file: string): Promise<v.InferOutput<typeof scoreSchema>> {
  const run = await lke('score', file, '--json');
  assert.equal(run.exit, 0, run.notes);
  return v.parse(scoreSchema, run.json());
}

describe("the ministry's and the portal's own files", () => {
  for (const [name, layout] of SAME) {
    it(`${name} scores 85.7218518519, node by node`, async function () {
      const score = await scoreOf(sharedFixture(this, name));
      assert.equal(score.layout, layout);
      assert.deepEqual(score.completeness, { answered: 113, of: 113 });
      const { answered, floor, ceiling, worksheet } = score.totals;
      assert.deepEqual([floor, ceiling], [answered, answered]);
      for (const [code, , , mended] of TABLE) {
        const found = code === 'total' ? answered : score.nodes.find((node) => node.code === code)?.answered;
        assert.ok(near(found, mended), `${code}: ${String(found)}, should be ${String(mended)}`);
      }
      if (name === FILLED) assert.ok(near(worksheet, 85.7588888889), String(worksheet));
      else assert.equal(worksheet, null);
    });

    it(`${name} exports the answers of ${ANSWERS}`, async function () {
      const run = await lke('export', sharedFixture(this, name), '--to', 'portalrb');
      const wanted: unknown = JSON.parse(readFileSync(sharedFixture(this, ANSWERS), 'utf8'));
      const { answers } = v.parse(portalAnswersSchema, run.json());
      assert.deepEqual(answers, v.parse(portalAnswersSchema, wanted).answers);
    });

    it(`${name} has no error`, async function () {
      const run = await lke('check', sharedFixture(this, name), '--json');
      assert.equal(v.parse(checkSchema, run.json()).summary.error, 0);
      assert.equal(run.exit, 0);
    });
  }

  it(`${FILLED} prints the figures of the official formulas in its own cells`, async function () {
    const { image, mainSheet } = readingOf(await xlsxFiles.read(readFileSync(sharedFixture(this, FILLED))));
    const sheet = image.sheets.find(({ name }) => name === mainSheet);
    for (const [code, row, printed] of TABLE) {
      const found = sheet?.cell(row, 12)?.value;
      assert.ok(near(found, printed), `${code}: ${JSON.stringify(found)}, should be ${String(printed)}`);
    }
  });

  it('lampiran-iii-blank.xlsx: nothing answered, no total but errors', async function () {
    const { totals, completeness } = await scoreOf(sharedFixture(this, 'lampiran-iii-blank.xlsx'));
    assert.deepEqual(totals, { answered: null, floor: 0, ceiling: 100, worksheet: null });
    assert.equal(completeness.answered, 0);
  });

  it('lampiran-iii-damaged.xlsx: every damage is named with its cell, the official faults are notes', async function () {
    const file = sharedFixture(this, 'lampiran-iii-damaged.xlsx');
    const run = await lke('check', file, '--json');
    const { findings } = v.parse(checkSchema, run.json());
    assert.equal(run.exit, 1);
    const cells = findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell);
    assert.deepEqual(cells.sort(), ['H113', 'J171', 'J8', 'K154', 'K185', 'L62']);
    const notes = findings.filter(({ severity }) => severity === 'info').map(({ cell }) => cell);
    for (const cell of ['L90', 'L175']) assert.ok(notes.includes(cell), cell);
  });

  it('the six error cells of lampiran-iii-damaged.xlsx do not keep it from being scored', async function () {
    const { completeness } = await scoreOf(sharedFixture(this, 'lampiran-iii-damaged.xlsx'));
    assert.deepEqual(completeness, { answered: 113, of: 113 });
  });
});
