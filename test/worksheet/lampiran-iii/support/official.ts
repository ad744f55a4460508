import { readFileSync } from 'node:fs';
import { UNKNOWN_UNIT } from '../../../../src/assessment/types';
import { toA1 } from '../../../../src/support/address';
import { xlsxFiles } from '../../../../src/workbook/file/adapter';
import { parseFormula } from '../../../../src/worksheet/formula/parse';
import { recalculate } from '../../../../src/worksheet/formula/recalculate';
import { lampiranPlan } from '../../../../src/worksheet/layouts/lampiran-iii/plan';
import type { Expr } from '../../../../src/worksheet/formula/expr';
import type { CellValue, SheetImage, WorkbookImage } from '../../../../src/worksheet/workbook-image';
import { sharedFixture } from '../../../corpus/support/shared-fixtures';
import { edition } from '../../../support/edition';

export const MAIN = 'LKE ZI';
export const UNIT = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' } as const;
export const PLAN = lampiranPlan(edition, UNIT);

export function sheetOf(image: WorkbookImage, name = MAIN): SheetImage {
  const sheet = image.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A workbook of the ministry's layout from shared/fixtures. */
export function officialFile(
  context: Mocha.Context,
  name: 'blank' | 'filled' | 'damaged',
): Promise<WorkbookImage> {
  return xlsxFiles.read(readFileSync(sharedFixture(context, `lampiran-iii-${name}.xlsx`)));
}

/** One spelling for formulas that mean the same: a range of one cell is that cell, and a SUM has no order. */
function plain(expr: Expr): Expr {
  switch (expr.kind) {
    case 'range': {
      const { from, to } = expr;
      return from.row === to.row && from.col === to.col ? from : expr;
    }
    case 'call': {
      const args = expr.args.map(plain);
      const keys = args.map((arg) => JSON.stringify(arg));
      const order =
        expr.name === 'SUM'
          ? [...keys.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
          : [...keys.keys()];
      return { ...expr, args: order.flatMap((at) => args[at] ?? []) };
    }
    case 'binary':
      return { ...expr, left: plain(expr.left), right: plain(expr.right) };
    case 'unary':
      return { ...expr, operand: plain(expr.operand) };
    default:
      return expr;
  }
}

/** A formula as a tree in one spelling; throws on one we cannot read. */
export function meaning(formula: string): Expr {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula}: expected ${parsed.expected}, found ${parsed.found}`);
  return plain(parsed.expr);
}

/** Every formula of a sheet by address. */
export function formulasOf(sheet: SheetImage): ReadonlyMap<string, Expr> {
  const formulas = new Map<string, Expr>();
  for (let row = 1; row <= sheet.rows; row++) {
    for (let col = 1; col <= sheet.cols; col++) {
      const formula = sheet.cell(row, col)?.formula;
      if (formula !== undefined) formulas.set(toA1({ row, col }), meaning(formula));
    }
  }
  return formulas;
}

/** What the cells of answers, scores and percentages of the main sheet show when computed afresh. */
export function shownFigures(image: WorkbookImage): ReadonlyMap<string, CellValue> {
  const { values } = recalculate(image);
  const shown = new Map<string, CellValue>();
  for (let row = 3; row <= 208; row++) {
    for (const col of [11, 12, 13]) shown.set(toA1({ row, col }), values(MAIN, row, col));
  }
  return shown;
}

/** Addresses at which two sheets show something else; numbers may differ in the twelfth digit. */
export function differences(
  a: ReadonlyMap<string, CellValue>,
  b: ReadonlyMap<string, CellValue>,
): readonly string[] {
  return [...a].flatMap(([cell, left]) => {
    const right = b.get(cell) ?? null;
    const same =
      typeof left === 'number' && typeof right === 'number'
        ? Math.abs(left - right) < 1e-9
        : JSON.stringify(left) === JSON.stringify(right);
    return same ? [] : [`${cell}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`];
  });
}
