import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { COLUMN, FIRST_FACT, FIRST_ITEM, SEAL_SHEET } from '../../../src/exchange/seal/columns';
import { readSeal } from '../../../src/exchange/seal/read';
import { sealAssessment } from '../../../src/exchange/seal/seal';
import { sealPlan, sealStyles } from '../../../src/exchange/seal/sheet';
import { verifySeal } from '../../../src/exchange/seal/verify';
import type { Verification } from '../../../src/exchange/seal/verify';
import type { Language } from '../../../src/i18n/language';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { imageOf } from '../../../src/worksheet/image-builder';
import type { CellScalar } from '../../../src/worksheet/workbook-image';
import { EXAMPLE, filledBytes } from '../../cli/support/samples';
import { edition } from '../../support/edition';
import { readBack } from '../../support/layouts';
import { convert, findSoffice } from '../../support/libreoffice';
import { skip } from '../../support/skip';

const AT = '2026-05-31T14:05:00+07:00';

/** Texts that files and programs are known to trip over. */
const AWKWARD: Assessment = applyEdits(EXAMPLE, [
  { layer: 'unit', item: 'A.I.1.i.a', note: '=HYPERLINK("x")\r\n😀 é e\u0301\tend ' },
  { layer: 'unit', item: 'A.I.1.i.b', note: ` ${'panjang '.repeat(4095)}`, evidence: '_x000D_ 0012' },
  { layer: 'unit', item: 'A.I.2.i.a', note: '0123', evidence: 'https://drive.google.com/a\nhttps://b.go.id' },
]);

async function sealed(bytes: Uint8Array, errors = 0, language: Language = 'id'): Promise<Uint8Array> {
  const { assessment, image } = await readBack(bytes);
  const seal = sealAssessment(edition, assessment, { at: AT, tool: 'lke-zi 0.1.0', errors });
  return xlsxFiles.apply(bytes, sealPlan(image, edition, seal, language), sealStyles);
}

async function verified(bytes: Uint8Array): Promise<Verification> {
  const { assessment, image } = await readBack(bytes);
  return verifySeal(edition, assessment, readSeal(image));
}

async function patched(bytes: Uint8Array, row: number, col: number, value: CellScalar): Promise<Uint8Array> {
  return xlsxFiles.patch(bytes, [{ sheet: SEAL_SHEET, row, col, value }]);
}

describe('the sheet Segel', () => {
  for (const layout of ['per-area', 'lampiran-iii'] as const)
    it(`keeps the seal in a ${layout} workbook, awkward texts and all`, async () => {
      const bytes = await sealed(await filledBytes(layout, AWKWARD), 3);
      const result = await verified(bytes);
      assert.equal(result.state, 'unchanged', JSON.stringify('changes' in result ? result.changes : result));
      assert.ok('seal' in result);
      assert.deepEqual([result.seal.at, result.seal.errors, result.seal.tool], [AT, 3, 'lke-zi 0.1.0']);
      // The same seal again changes nothing.
      assert.deepEqual(await sealed(bytes, 3), bytes);
    });

  it('names the field that was changed afterwards', async () => {
    const bytes = await sealed(await filledBytes('per-area', AWKWARD));
    const reading = await readBack(bytes);
    const place = reading.places.get('unit/note/A.I.2.i.a');
    assert.ok(place);
    const result = await verified(await xlsxFiles.patch(bytes, [{ ...place, value: '123' }]));
    assert.deepEqual('changes' in result && result.changes, [
      { kind: 'changed', layer: 'unit', item: 'A.I.2.i.a', field: 'note' },
    ]);
  });

  it('gives way to a later seal, in another language too', async () => {
    const bytes = await sealed(await filledBytes('per-area'));
    const reading = await readBack(bytes);
    const place = reading.places.get('unit/answer/A.I.1.i.a');
    assert.ok(place);
    const changed = await xlsxFiles.patch(bytes, [{ ...place, value: null }]);
    assert.equal((await verified(changed)).state, 'changed');
    const again = await sealed(changed, 0, 'en');
    assert.equal((await verified(again)).state, 'unchanged');
    const { image } = await readBack(again);
    const sheet = image.sheets.find(({ name }) => name === SEAL_SHEET);
    assert.equal(sheet?.cell(1, 1)?.value, 'Seal of the self-assessment');
  });

  it('says that it is damaged where any part of it was touched', async () => {
    const bytes = await sealed(await filledBytes('per-area'));
    const broken = async (row: number, col: number, value: CellScalar): Promise<Verification> =>
      verified(await patched(bytes, row, col, value));
    assert.equal((await broken(FIRST_FACT + 1, COLUMN.value, 'kemarin')).state, 'broken');
    assert.equal((await broken(FIRST_FACT + 2, COLUMN.value, 'KPU Kota Lain')).state, 'broken');
    assert.equal((await broken(FIRST_FACT + 9, COLUMN.value, 'f'.repeat(64))).state, 'broken');
    assert.equal((await broken(FIRST_ITEM, COLUMN.value, `answer:${'0'.repeat(64)}`)).state, 'broken');
    assert.equal((await broken(FIRST_ITEM, COLUMN.value, 'x')).state, 'broken');
    assert.equal((await broken(FIRST_ITEM, COLUMN.value, null)).state, 'broken');
    assert.equal((await broken(FIRST_ITEM + 1, COLUMN.key, 'A.I.1.i.a')).state, 'broken');
  });

  it('is told from a sheet of the same name that somebody else made, and from none', async () => {
    const own = imageOf({ segel: { A1: 'Daftar segel gudang' } });
    assert.equal(readSeal(own).kind, 'other');
    assert.equal((await verified(await filledBytes('per-area'))).state, 'missing');
  });

  it('survives being saved by LibreOffice', async function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'lke-seal-'));
    try {
      for (const layout of ['per-area', 'lampiran-iii'] as const) {
        const file = join(folder, `${layout}.xlsx`);
        writeFileSync(file, await sealed(await filledBytes(layout, AWKWARD)));
        const out = mkdtempSync(join(folder, 'out-'));
        const result = await verified(readFileSync(await convert(file, 'xlsx', out)));
        assert.equal(
          result.state,
          'unchanged',
          JSON.stringify('changes' in result ? result.changes : result),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
