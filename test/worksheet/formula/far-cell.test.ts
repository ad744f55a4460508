import assert from 'node:assert/strict';
import { checkAssessment } from '../../../src/validation/check';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { edition } from '../../support/edition';
import { blankWorkbook, readBack } from '../../support/layouts';

describe('a stray cell in the far corner of a sheet', function () {
  this.timeout(60_000);

  it('costs nothing: only cells that hold something are looked at', async () => {
    const bytes = await xlsxFiles.patch(await blankWorkbook('lampiran-iii'), [
      { sheet: 'Utama', row: 1_048_576, col: 16_384, value: 'x' },
      { sheet: 'LKE ZI', row: 1_048_576, col: 16_384, value: 1 },
    ]);
    const reading = await readBack(bytes);
    const { unsupported, cycles } = recalculate(reading.image);
    assert.deepEqual([unsupported, cycles], [[], []]);
    assert.equal(checkAssessment(edition, reading.assessment, { reading }).summary.error, 0);
  });
});
