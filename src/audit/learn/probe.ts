import { cellKey } from '../../worksheet/formula/cell-store';
import { recalculate } from '../../worksheet/formula/recalculate';
import type { CellPlace } from '../../worksheet/reading';
import type { CellScalar, CellValue, WorkbookImage } from '../../worksheet/workbook-image';

/** What cells show once others hold made-up answers. */
export type Shown = (place: CellPlace) => CellValue;

/** Puts answers into a workbook's cells and computes its own formulas afresh; the workbook stays as it is. */
export function probe(image: WorkbookImage, answers: readonly (readonly [CellPlace, CellScalar])[]): Shown {
  const { values } = recalculate(
    image,
    new Map(answers.map(([{ sheet, row, col }, value]) => [cellKey(sheet, row, col), value])),
  );
  return ({ sheet, row, col }) => values(sheet, row, col);
}

export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

export function numberOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
