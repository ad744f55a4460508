import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patchWorkbookFile } from '../../../src/workbook/file/patch';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { writePlan } from '../../../src/workbook/file/write';
import type { CellEdit, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { convert, findSoffice } from '../../support/libreoffice';
import { skip } from '../../support/skip';
import { fixture } from '../support/fixtures';
import { sheetOf } from '../support/inspect';
import { differences } from '../support/same-values';
import { SAMPLE_FILL, SAMPLE_PLAN, SAMPLE_STYLES } from '../support/sample-plan';

describe('LibreOffice, which computes afresh,', function () {
  this.timeout(120_000);
  let folder: string;
  before(function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    folder = mkdtempSync(join(tmpdir(), 'lke-files-'));
    mkdirSync(join(folder, 'out'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function computed(name: string, bytes: Uint8Array): Promise<WorkbookImage> {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return readWorkbookFile(new Uint8Array(readFileSync(await convert(file, 'xlsx', join(folder, 'out')))));
  }

  it('agrees with every value of a written workbook, and keeps its locks, lists and hidden sheets', async () => {
    const bytes = await writePlan(SAMPLE_PLAN, SAMPLE_STYLES, SAMPLE_FILL);
    const [ours, theirs] = [await readWorkbookFile(bytes), await computed('written', bytes)];
    assert.deepEqual(differences(ours, theirs), []);
    const sheet = sheetOf(theirs, 'LKE ZI');
    assert.deepEqual([sheet.cell(4, 3)?.locked, sheet.cell(4, 4)?.locked], [false, true]);
    assert.deepEqual(sheet.protection, { sheet: true, password: false });
    assert.equal(sheet.validations.length, 6);
    assert.deepEqual(
      theirs.sheets.map(({ visibility }) => visibility !== 'visible'),
      [false, false, true, true],
    );
  });

  it('agrees with every value of an official workbook after edits', async function () {
    const at = (row: number, col: number, value: CellEdit['value']): CellEdit => ({
      sheet: 'LKE ZI',
      row,
      col,
      value,
    });
    const edits = [
      at(8, 11, 'Tidak'),
      at(9, 11, 'B'),
      at(12, 11, 'C'),
      at(9, 13, '=1+1'),
      at(202, 11, 3.5),
      at(13, 13, 'a\r\n😀 <b>'),
    ];
    const bytes = await patchWorkbookFile(fixture(this, 'lampiran-iii-filled.xlsx'), edits);
    assert.deepEqual(differences(await readWorkbookFile(bytes), await computed('patched', bytes)), []);
  });

  it('agrees with every value of a blank official workbook after its first answers', async function () {
    const edits: CellEdit[] = ['Ya', 'A', 'Ya', 'B'].map((value, i) => ({
      sheet: 'LKE ZI',
      row: [8, 9, 11, 12][i] ?? 0,
      col: 11,
      value,
    }));
    const bytes = await patchWorkbookFile(fixture(this, 'lampiran-iii-blank.xlsx'), edits);
    assert.deepEqual(differences(await readWorkbookFile(bytes), await computed('begun', bytes)), []);
  });
});
