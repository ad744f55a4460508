import assert from 'node:assert/strict';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { sheetOf } from '../support/inspect';
import { SAMPLE_FILL, SAMPLE_PLAN, SAMPLE_STYLES } from '../support/sample-plan';

describe('the port to workbook files', () => {
  it('writes, changes and reads', async () => {
    const made = await xlsxFiles.write(SAMPLE_PLAN, SAMPLE_STYLES, SAMPLE_FILL);
    const changed = await xlsxFiles.patch(made, [{ sheet: 'LKE ZI', row: 4, col: 3, value: 4 }]);
    const sheet = sheetOf(await xlsxFiles.read(changed), 'LKE ZI');
    assert.deepEqual(
      [sheet.cell(4, 3)?.value, sheet.cell(4, 4)?.value, sheet.cell(11, 4)?.value],
      [4, 0.4, 1.9],
    );
  });
});
