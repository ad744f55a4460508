import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type Cell } from 'hucre/xlsx';
import { toA1 } from '../../src/support/address';
import { imageOf, type SheetSketch } from '../../src/worksheet/image-builder';
import { isCellError, type CellValue } from '../../src/worksheet/workbook-image';
import { recalculate } from '../../src/worksheet/formula/recalculate';
import { convert, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';
import { DATA, DIFFERENCES, FORMULAS, OTHER, OTHER_SHEET } from './formula-cases';

/** Formulas stand below each other in this column of sheet Data, from row 1. */
const COLUMN = 20;

const SHEETS: Readonly<Record<string, SheetSketch>> = {
  Data: {
    ...DATA,
    ...Object.fromEntries(FORMULAS.map((formula, at) => [toA1({ row: at + 1, col: COLUMN }), { formula }])),
  },
  [OTHER_SHEET]: OTHER,
};

async function writeBook(path: string): Promise<void> {
  const image = imageOf(SHEETS);
  const sheets = image.sheets.map((sheet) => {
    const cells = new Map<string, Partial<Cell>>();
    for (let row = 1; row <= sheet.rows; row += 1) {
      for (let col = 1; col <= sheet.cols; col += 1) {
        const cell = sheet.cell(row, col);
        const place = `${String(row - 1)},${String(col - 1)}`;
        if (cell?.formula !== undefined) cells.set(place, stale(cell.formula));
        else if (cell && cell.value !== '' && !isCellError(cell.value))
          cells.set(place, { value: cell.value });
        else if (cell?.value === '') cells.set(place, { value: null, formula: '""' });
      }
    }
    return { name: sheet.name, rows: [], cells };
  });
  writeFileSync(path, await writeXlsx({ sheets }));
}

/** A cached value no formula has: should the other engine trust the file, the comparison fails. */
const stale = (formula: string): Partial<Cell> => ({
  value: 'stale',
  formula: fileFormula(formula),
  formulaResult: 'stale',
});

/** Files carry a prefix on functions younger than the format. */
const fileFormula = (formula: string): string => formula.replace(/\bIFNA\(/g, '_xlfn.IFNA(');

async function readResults(path: string): Promise<readonly CellValue[]> {
  const { sheets } = await readXlsx(readFileSync(path));
  const cells = sheets[0]?.cells;
  return FORMULAS.map((_formula, at) => {
    const cell = cells?.get(`${String(at)},${String(COLUMN - 1)}`);
    const value = cell?.formulaResult ?? cell?.value ?? null;
    if (cell?.type === 'error') return { error: String(value) };
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  });
}

function agree(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') {
    return JSON.stringify(ours) === JSON.stringify(theirs);
  }
  return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
}

describe('formulas, computed by us and by LibreOffice', () => {
  let folder: string;
  let theirs: readonly CellValue[];
  const recalculated = recalculate(imageOf(SHEETS));
  const ours = (at: number): CellValue => recalculated.values('Data', at + 1, COLUMN);

  before(async function () {
    this.timeout(150_000);
    if (findSoffice() === undefined) skip(this, 'LibreOffice is not installed');
    folder = mkdtempSync(join(tmpdir(), 'lke-formula-'));
    const path = join(folder, 'formulas.xlsx');
    await writeBook(path);
    theirs = await readResults(await convert(path, 'xlsx', join(folder, 'out')));
  });

  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('computes every formula of the list', () => {
    assert.ok(FORMULAS.length >= 300);
    assert.deepEqual(recalculated.unsupported, []);
    assert.deepEqual(recalculated.cycles, []);
  });

  it('shows what LibreOffice shows, to 1e-12', () => {
    const apart = FORMULAS.flatMap((formula, at) =>
      DIFFERENCES.has(formula) || agree(ours(at), theirs[at] ?? null)
        ? []
        : [`${formula}: ours ${JSON.stringify(ours(at))}, LibreOffice ${JSON.stringify(theirs[at])}`],
    );
    assert.deepEqual(apart, []);
  });

  it("shows Excel's value where the two are known to part", () => {
    for (const [formula, { excel, why }] of DIFFERENCES) {
      const at = FORMULAS.indexOf(formula);
      assert.ok(at >= 0, `${formula} is not in the list`);
      assert.deepEqual(ours(at), excel, `${formula} (${why})`);
      assert.ok(!agree(excel, theirs[at] ?? null), `${formula}: LibreOffice agrees now; drop the exception`);
    }
  });
});
