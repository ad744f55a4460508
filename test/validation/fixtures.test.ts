import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toA1 } from '../../src/support/address';
import { checkAssessment } from '../../src/validation/check';
import type { CheckResult } from '../../src/validation/check';
import { readWorkbookFile } from '../../src/workbook/file/read';
import { readLampiranIII } from '../../src/worksheet/layouts/lampiran-iii/read';
import { edition } from '../support/edition';
import { skip } from '../support/skip';

const FOLDER = join(__dirname, '..', '..', '..', 'shared', 'fixtures');

async function check(file: string): Promise<CheckResult> {
  const image = await readWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, file))));
  const reading = readLampiranIII(image, edition);
  assert.ok('layout' in reading, `${file} is an official workbook`);
  return checkAssessment(edition, reading.assessment, { reading });
}

/** `severity rule Sheet!A1`, the main sheet unnamed. */
function brief({ findings }: CheckResult): readonly string[] {
  return findings.map(({ severity, rule, place }) => {
    const sheet = !place || place.sheet === 'LKE ZI' ? '' : `${place.sheet}!`;
    return `${severity} ${rule} ${sheet}${place ? toA1(place) : ''}`;
  });
}

const ROW_90 = 'info empty-row-in-range L90';
const LHKASN = 'info parent-leaves-out-child L175';
const SIDE_SHEET = ['info side-sheet-outdated Ctt Eval!H31', 'info error-value Ctt Eval!I53'];

/** Workbooks as offices send them; kept outside the project, so a checkout without them skips. */
describe('checking official workbooks from the field', () => {
  before(function () {
    if (existsSync(FOLDER)) return;
    assert.notEqual(process.env['CI'], 'true', 'the fixtures must be there on CI');
    console.log('skipped: the fixtures folder is not beside this project');
    skip(this, 'no fixtures folder beside the project');
  });

  it("finds only the ministry's own faults in a filled one", async () => {
    const result = await check('lampiran-iii-filled.xlsx');
    assert.deepEqual(brief(result), [ROW_90, LHKASN, ...SIDE_SHEET]);
    const lhkasn = result.findings.find(({ rule }) => rule === 'parent-leaves-out-child');
    assert.equal(lhkasn?.variant, 'official');
    assert.ok(Math.abs(Number(lhkasn.facts['difference']) - (2 - 1.962962963)) < 1e-9);
  });

  it('names every damage of a damaged one with its cell', async () => {
    assert.deepEqual(brief(await check('lampiran-iii-damaged.xlsx')), [
      'error answer-kind-differs J8',
      'error formula-replaced L62',
      ROW_90,
      'error weight-differs H113',
      'error percentage-typed-over K154',
      'error answer-kind-differs J171',
      LHKASN,
      'error percentage-typed-over K185',
      ...SIDE_SHEET,
    ]);
  });

  it('does not drown the reader of a blank one', async () => {
    assert.deepEqual(brief(await check('lampiran-iii-blank.xlsx')), [
      'warning answer-missing K8',
      ROW_90,
      LHKASN,
      'info side-sheet-outdated Ctt Eval!H31',
      'info error-value L7',
      'info error-value Ctt Eval!I53',
    ]);
  });
});
