import assert from 'node:assert/strict';
import { NO_DETAILS } from '../../../src/exchange/report/details';
import { DetailsError, parseDetails } from '../../../src/exchange/report/details-file';
import { detailsPlan, detailsStyles, readDetailsSheet } from '../../../src/exchange/report/details-sheet';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { blankBytes } from '../../cli/support/samples';

const GIVEN = { ...NO_DETAILS, number: '700/12/LHE/2026', date: '2026-05-29', ktName: "=CMD|'x'!A1" };

function problems(text: string): readonly string[] {
  try {
    parseDetails(text);
    return [];
  } catch (error) {
    assert.ok(error instanceof DetailsError);
    return error.problems.map(({ path }) => path);
  }
}

describe('what a report says beside the figures', () => {
  it('is read from a file; blanks say nothing', () => {
    assert.deepEqual(parseDetails('{"number":" 700/12/LHE/2026 ","date":"2026-05-29","place":" "}'), {
      ...NO_DETAILS,
      number: '700/12/LHE/2026',
      date: '2026-05-29',
    });
  });

  const FAULTS: readonly (readonly [string, readonly string[]])[] = [
    ['{', ['(document)']],
    ['{"nomor":"1"}', ['nomor']],
    ['{"number":7}', ['number']],
    ['{"date":"29/05/2026","periodTo":"2026-02-30"}', ['date', 'periodTo']],
  ];
  for (const [text, paths] of FAULTS)
    it(`is refused with its place: ${text}`, () => {
      assert.deepEqual(problems(text), paths);
    });

  for (const language of ['id', 'en'] as const)
    it(`stands on a sheet the evaluators fill, and is read back from it (${language})`, async () => {
      const blank = await blankBytes('per-area');
      const bytes = await xlsxFiles.apply(blank, detailsPlan('x', language, GIVEN), detailsStyles);
      assert.deepEqual(readDetailsSheet(await xlsxFiles.read(bytes)), GIVEN);
    });

  it('is not there where nobody asked for the sheet', async () => {
    assert.equal(readDetailsSheet(await xlsxFiles.read(await blankBytes('per-area'))), null);
  });
});
