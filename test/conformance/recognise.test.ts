import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Workbook } from 'exceljs';
import { ENTRY_FIELDS } from '../../src/assessment/types';
import type { Assessment } from '../../src/assessment/types';
import { toA1 } from '../../src/support/address';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import type { Reading } from '../../src/worksheet/reading';
import { auditOf } from '../audit/support/workbook';
import { SHARED_FIXTURES, sharedFixture } from '../corpus/support/shared-fixtures';
import { blankWorkbook, filledWorkbook, readBack } from '../support/layouts';
import { convertAll, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';
import { SOUND } from '../validation/support/complete';

const TOLERANCE = 1e-9;

/** Saves workbooks as another program does when they are opened and saved there; paths of the results, in order. */
type Resave = (files: readonly string[], folder: string) => Promise<readonly string[]>;

/** Through LibreOffice, one format after the other. */
const throughOffice =
  (...formats: readonly ('xlsx' | 'ods')[]): Resave =>
  async (files, folder) => {
    let saved = files;
    for (const [at, format] of formats.entries()) {
      const out = join(folder, String(at));
      mkdirSync(out);
      saved = await convertAll(saved, format, out);
    }
    return saved;
  };

const throughExceljs: Resave = (files, folder) =>
  Promise.all(
    files.map(async (file) => {
      const book = new Workbook();
      await book.xlsx.readFile(file);
      const saved = join(folder, basename(file));
      await book.xlsx.writeFile(saved);
      return saved;
    }),
  );

const PROGRAMS: Readonly<Record<string, Resave>> = {
  'LibreOffice as xlsx': throughOffice('xlsx'),
  'LibreOffice as ods, then xlsx': throughOffice('ods', 'xlsx'),
  exceljs: throughExceljs,
};

/**
 * `rule variant Sheet!A1` of every finding. No rule is excused: these programs keep lists, locks, number formats and
 * formulas, so that whatever the audit finds afterwards and not before would be made up.
 */
function findingsOf(reading: Reading): readonly string[] {
  return auditOf(reading).findings.map(({ finding: { rule, variant, place } }) =>
    [rule, variant, place ? `${place.sheet}!${toA1(place)}` : '-'].join(' '),
  );
}

function assertSameEntries(found: Assessment, given: Assessment): void {
  for (const layer of ['unit', 'tpi'] as const) {
    assert.equal(found.layers[layer].size, given.layers[layer].size, layer);
    for (const [item, entry] of given.layers[layer]) {
      for (const field of ENTRY_FIELDS)
        assert.equal(found.layers[layer].get(item)?.[field] ?? null, entry[field], `${item} ${field}`);
    }
  }
}

/** Cells the rules about lists and locks look at: were they not read, agreement would mean nothing. */
function lookedAt({ image }: Reading): { readonly lists: boolean; readonly locks: boolean } {
  const sheets = image.sheets.filter(({ protection }) => protection.sheet);
  return {
    lists: sheets.some(({ validations }) => validations.some(({ type }) => type === 'list')),
    locks: sheets.length > 0,
  };
}

async function assertSame(before: Reading, saved: Uint8Array): Promise<void> {
  const after = await readBack(saved);
  assert.deepEqual([after.layout, after.assessment.edition], [before.layout, before.assessment.edition]);
  assertSameEntries(after.assessment, before.assessment);
  assert.ok(Math.abs((after.worksheetTotal ?? 0) - (before.worksheetTotal ?? 1)) <= TOLERANCE, 'total');
  assert.deepEqual(findingsOf(after), findingsOf(before));
  assert.deepEqual(lookedAt(after), { lists: true, locks: true });
}

const OFFICIAL = 'lampiran-iii-filled.xlsx';

/** The workbooks by name: both layouts as we make them, one with damage, and the ministry's own where it is at hand. */
async function workbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const clean = await filledWorkbook(await blankWorkbook('lampiran-iii'), SOUND);
  const damage = [
    { sheet: 'LKE ZI', row: 62, col: 12, value: 2.5 },
    { sheet: 'LKE ZI', row: 113, col: 8, value: 1.5 },
  ];
  const official = join(SHARED_FIXTURES, OFFICIAL);
  return new Map([
    ['lampiran-iii', clean],
    ['per-area', await filledWorkbook(await blankWorkbook('per-area'), SOUND)],
    ['damaged', await xlsxFiles.patch(clean, damage, { allowFormula: true })],
    ...(existsSync(official) ? [['official', new Uint8Array(readFileSync(official))] as const] : []),
  ]);
}

for (const [program, resave] of Object.entries(PROGRAMS)) {
  describe(`workbooks saved again by ${program} are what they were`, function () {
    this.timeout(240_000);
    const books = new Map<string, { readonly before: Uint8Array; readonly saved: Uint8Array }>();
    let folder = '';

    before(async function () {
      if (resave !== throughExceljs && findSoffice() === undefined)
        skip(this, 'LibreOffice is not installed');
      folder = mkdtempSync(join(tmpdir(), 'lke-recognise-'));
      const made = [...(await workbooks())];
      const files = made.map(([name, bytes]) => {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, bytes);
        return file;
      });
      const out = join(folder, 'saved');
      mkdirSync(out);
      const saved = await resave(files, out);
      made.forEach(([name, bytes], at) => {
        books.set(name, { before: bytes, saved: new Uint8Array(readFileSync(saved[at] ?? '')) });
      });
    });
    after(() => {
      if (folder !== '') rmSync(folder, { recursive: true, force: true });
    });

    const bookOf = (name: string): { readonly before: Uint8Array; readonly saved: Uint8Array } => {
      const book = books.get(name);
      assert.ok(book, name);
      return book;
    };

    for (const layout of ['lampiran-iii', 'per-area'] as const) {
      it(`${layout}: every entry read, no damage made up`, async () => {
        const { before: bytes, saved } = bookOf(layout);
        const before = await readBack(bytes);
        assertSameEntries(before.assessment, SOUND);
        await assertSame(before, saved);
      });
    }

    it("the ministry's own workbook: the same entries and findings", async function () {
      sharedFixture(this, OFFICIAL);
      const { before: bytes, saved } = bookOf('official');
      await assertSame(await readBack(bytes), saved);
    });

    it('damage stays damage: the same cells are named', async () => {
      const { before: bytes, saved } = bookOf('damaged');
      const before = await readBack(bytes);
      assert.ok(findingsOf(before).includes('formula-replaced default LKE ZI!L62'));
      await assertSame(before, saved);
    });
  });
}
