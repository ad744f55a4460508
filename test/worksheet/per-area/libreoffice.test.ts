import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Assessment } from '../../../src/assessment/types';
import { sameEntries } from '../../../src/assessment/assessment';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { writePlan } from '../../../src/workbook/file/write';
import { readPerArea } from '../../../src/worksheet/layouts/per-area/read';
import { perAreaStyles } from '../../../src/worksheet/layouts/per-area/styles';
import { isReading } from '../../../src/worksheet/recognise/recognise';
import { isCellError } from '../../../src/worksheet/workbook-image';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { convertAll, findSoffice } from '../../support/libreoffice';
import { skip } from '../../support/skip';
import { at, blank, blankPlan, computed, fillOf, formulaCells } from './support';

const SAMPLES = (['none', 'half', 'mixed', 'all'] as const).flatMap((fill) =>
  fc.sample(arbitraryAssessment(fill), { numRuns: 1, seed: 11 }),
);

describe('a per-area workbook in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lke-per-area-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the values our evaluator gives in every formula cell, and no error', async function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    this.timeout(180_000);
    const inputs = await Promise.all(
      SAMPLES.map(async (assessment, i) => {
        const path = join(folder, `lke-${String(i)}.xlsx`);
        writeFileSync(path, await writePlan(blankPlan, perAreaStyles, fillOf(assessment)));
        return path;
      }),
    );
    const outDir = join(folder, 'recalculated');
    const outputs = await convertAll(inputs, 'xlsx', outDir);
    for (const [i, output] of outputs.entries())
      await compare(SAMPLES[i] ?? assert.fail('no sample'), output);
  });
});

async function compare(assessment: Assessment, file: string): Promise<void> {
  const image = await readWorkbookFile(readFileSync(file));
  const values = computed(fillOf(assessment));
  const sheets = new Map(image.sheets.map((sheet) => [sheet.name, sheet]));
  for (const cell of formulaCells(blank)) {
    const theirs = sheets.get(cell.sheet)?.cell(cell.row, cell.col)?.value ?? '';
    const ours = values(cell) ?? '';
    assert.ok(!isCellError(theirs), `${at(cell)} ${JSON.stringify(theirs)}`);
    if (typeof ours === 'number')
      assert.ok(Math.abs(Number(theirs) - ours) < 1e-9, `${at(cell)}: ${String(theirs)} for ${String(ours)}`);
    else assert.equal(theirs, ours, at(cell));
  }
  const read = readPerArea(image, edition);
  assert.ok(isReading(read) && sameEntries(read.assessment, assessment));
}
