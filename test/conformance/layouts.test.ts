import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../src/assessment/assessment';
import type { Assessment, RawAnswer } from '../../src/assessment/types';
import { figuresOf } from '../../src/scoring/predicate';
import { scoreAssessment } from '../../src/scoring/score';
import type { Score } from '../../src/scoring/score';
import { toA1 } from '../../src/support/address';
import { recalculate } from '../../src/worksheet/formula/recalculate';
import type { CellPlace, Reading } from '../../src/worksheet/reading';
import type { CellValue, SheetImage } from '../../src/worksheet/workbook-image';
import { isCellError } from '../../src/worksheet/workbook-image';
import { arbitraryAssessment } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';
import { officialFigures } from '../support/official-figures';
import { blankWorkbook, filledWorkbook, readBack } from '../support/layouts';
import type { MadeLayout } from '../support/layouts';
import { convertAll, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';

const TOLERANCE = 1e-9;
const SEED = 90_2021;
const EACH = Number(process.env['LKE_CONFORMANCE_EACH'] ?? 15);

/** 60 assessments: all answered, half, none (with notes only), and with slips and many zero counts. */
function assessments(): readonly Assessment[] {
  const kinds = [
    arbitraryAssessment('all'),
    arbitraryAssessment('half'),
    arbitraryAssessment('none', 'unit', true),
    arbitraryAssessment('mixed'),
  ];
  return kinds
    .flatMap((kind, at) => fc.sample(kind, { numRuns: EACH, seed: SEED + at }))
    .map(withoutBooleans);
}

/** LibreOffice saves TRUE in a cell with a number format as 1; that is its own doing and no question of formulas. */
function withoutBooleans(assessment: Assessment): Assessment {
  const booleans = [...assessment.layers.unit].filter(([, entry]) => typeof entry.answer === 'boolean');
  return applyEdits(
    assessment,
    booleans.map(([item]) => ({ layer: 'unit', item, answer: null })),
  );
}

function valueAt(reading: Reading, place: CellPlace): CellValue {
  const sheet = reading.image.sheets.find((candidate) => candidate.name === place.sheet);
  return sheet?.cell(place.row, place.col)?.value ?? null;
}

function assertClose(found: CellValue, expected: number | null, where: string): void {
  const blank = found === null || found === '';
  if (expected === null) assert.ok(blank, `${where}: ${JSON.stringify(found)} instead of blank`);
  else
    assert.ok(
      typeof found === 'number' && Math.abs(found - expected) <= TOLERANCE,
      `${where}: ${JSON.stringify(found)} instead of ${String(expected)}`,
    );
}

/** What was filled in must come back from LibreOffice's copy of the file, slips included. */
function assertSameAnswers(found: Assessment, given: Assessment, name: string): void {
  for (const [item, entry] of given.layers.unit) {
    // filling spells a choice as its scale does: `b` becomes `B`
    const answer = found.layers.unit.get(item)?.answer ?? null;
    assert.deepEqual(folded(answer), folded(entry.answer), `${name} ${item}`);
  }
}

const folded = (answer: RawAnswer): RawAnswer => (typeof answer === 'string' ? answer.toUpperCase() : answer);

/** Every formula cell as LibreOffice shows it must be what our own evaluator gives for it. */
function assertEveryFormula(reading: Reading, name: string): number {
  const own = recalculate(reading.image);
  let formulas = 0;
  for (const sheet of reading.image.sheets) {
    for (const { row, col, value } of formulaCells(sheet)) {
      const expected = own.values(sheet.name, row, col);
      const where = `${name} ${sheet.name}!${toA1({ row, col })}`;
      formulas++;
      if (typeof expected === 'number') assertClose(value, expected, where);
      else if (isErrorValue(expected))
        assert.ok(isErrorValue(value), `${where}: ${JSON.stringify(value)} instead of an error`);
      else assert.equal(value ?? '', expected ?? '', where);
    }
  }
  assert.deepEqual([own.unsupported, own.cycles], [[], []], name);
  return formulas;
}

const isErrorValue = (value: CellValue): boolean => value !== null && isCellError(value);

function* formulaCells(
  sheet: SheetImage,
): Generator<{ readonly row: number; readonly col: number; readonly value: CellValue }> {
  for (let row = 1; row <= sheet.rows; row++) {
    for (let col = 1; col <= sheet.cols; col++) {
      const cell = sheet.cell(row, col);
      if (cell?.formula !== undefined) yield { row, col, value: cell.value };
    }
  }
}

/** per-area shows the engine's own figures, everywhere, and never an error. */
function assertPerArea(reading: Reading, score: Score, name: string): void {
  for (const [code, places] of reading.nodes) {
    const node = score.nodeByCode.get(code);
    const indicator = score.indicatorByCode.get(code);
    if (places.score && node) assertClose(valueAt(reading, places.score), node.answered, `${name} ${code}`);
    if (places.score && indicator)
      assertClose(valueAt(reading, places.score), indicator.value, `${name} ${code}`);
  }
  assert.ok(reading.total, 'the layout prints a total');
  assertClose(valueAt(reading, reading.total), score.total.answered, `${name} total`);
  for (const sheet of reading.image.sheets) {
    for (const { row, col, value } of formulaCells(sheet)) {
      assert.ok(
        !isErrorValue(value),
        `${name} ${sheet.name}!${toA1({ row, col })}: ${JSON.stringify(value)}`,
      );
    }
  }
}

/** lampiran-iii shows the engine's figure where every subarea below has an answer, and an error where one has none. */
function assertLampiran(reading: Reading, score: Score, name: string): void {
  const figureOf = officialFigures(score, reading.assessment);
  for (const { code } of score.nodes) {
    const place = reading.nodes.get(code)?.score;
    const expected = figureOf(code);
    if (!place || expected === undefined) continue;
    const found = valueAt(reading, place);
    if (expected === 'error')
      assert.ok(isErrorValue(found), `${name} ${code}: ${JSON.stringify(found)} instead of an error`);
    else assertClose(found, expected, `${name} ${code}`);
  }
}

describe('workbooks recalculated by LibreOffice agree with the engine', function () {
  this.timeout(600_000);
  let folder = '';

  before(function () {
    if (findSoffice() === undefined)
      skip(this, 'LibreOffice is not installed (apt-get install libreoffice-calc, or set LKE_SOFFICE)');
    folder = mkdtempSync(join(tmpdir(), 'lke-conformance-'));
  });
  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  async function recalculated(layout: MadeLayout, given: readonly Assessment[]): Promise<readonly Reading[]> {
    const blank = await blankWorkbook(layout);
    const inputs: string[] = [];
    for (const [at, assessment] of given.entries()) {
      const input = join(folder, `${layout}-${String(at)}.xlsx`);
      // cached values stay those of the blank workbook: whatever agrees afterwards was computed by LibreOffice
      writeFileSync(input, await filledWorkbook(blank, assessment, false));
      inputs.push(input);
    }
    const out = join(folder, `out-${layout}`);
    const outputs = await convertAll(inputs, 'xlsx', out);
    const readings: Reading[] = [];
    for (const output of outputs) readings.push(await readBack(readFileSync(output)));
    return readings;
  }

  for (const layout of ['per-area', 'lampiran-iii'] as const) {
    it(`${layout}: ${String(4 * EACH)} random assessments, every node, every formula, to 1e-9`, async () => {
      const given = assessments();
      const readings = await recalculated(layout, given);
      let formulas = 0;
      let answered = 0;
      for (const [at, reading] of readings.entries()) {
        const assessment = given[at];
        assert.ok(assessment);
        const name = `assessment ${String(at)}`;
        const score = scoreAssessment(edition, assessment);
        assertSameAnswers(reading.assessment, assessment, name);
        formulas += assertEveryFormula(reading, name);
        answered += score.answeredCount;
        if (layout === 'per-area') assertPerArea(reading, score, name);
        else if (at < 3 * EACH) assertLampiran(reading, score, name);
        assert.ok(figuresOf(score, ['A', 'B']).ceiling <= 100 + TOLERANCE);
      }
      assert.ok(answered > 0);
      console.log(`      ${String(readings.length)} workbooks, ${String(formulas)} formulas compared`);
    });
  }
});
