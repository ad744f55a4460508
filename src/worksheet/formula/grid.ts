import type { CellError, CellValue } from '../workbook-image';
import type { CellRef, RangeRef } from './expr';
import {
  type Area,
  type FormulaContext,
  isArea,
  isMatrix,
  isMissing,
  type Matrix,
  NOT_AVAILABLE,
  type Operand,
  REF,
  type Scope,
  VALUE,
} from './values';

/** Most cells that are laid out in memory at once: one whole column. */
const MOST_CELLS = 1048576;

/** The rectangle a reference points to, its corners put in order; `#REF!` where the sheet is not there. */
export function areaOf(reference: CellRef | RangeRef, context: FormulaContext): Area | CellError {
  const sheet = reference.sheet ?? context.sheet;
  if (context.extent && !context.extent(sheet)) return REF;
  const { from, to } = reference.kind === 'cell' ? { from: reference, to: reference } : reference;
  return {
    kind: 'area',
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

/** Any operand as rows and columns counted from 0; a single value is one row of one column. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** Beyond these every cell is blank, so that a loop over values may stop. */
  readonly filledHeight: number;
  readonly filledWidth: number;
  readonly at: (row: number, col: number) => CellValue;
}

export function gridOf(operand: Operand, { context }: Scope): Grid {
  if (isArea(operand)) {
    const { sheet, top, left, bottom, right } = operand;
    const [height, width] = [bottom - top + 1, right - left + 1];
    const extent = context.extent?.(sheet);
    const filledHeight = Math.max(0, Math.min(height, (extent?.rows ?? bottom) - top + 1));
    const filledWidth = Math.max(0, Math.min(width, (extent?.cols ?? right) - left + 1));
    return {
      height,
      width,
      filledHeight,
      filledWidth,
      at: (row, col) => context.cell(sheet, top + row, left + col),
    };
  }
  const rows = isMatrix(operand) ? operand.rows : [[isMissing(operand) ? null : operand]];
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  return {
    height,
    width,
    filledHeight: height,
    filledWidth: width,
    at: (row, col) => rows[row]?.[col] ?? null,
  };
}

/** Goes through the cells of a grid row by row, as far as any is filled. */
export function eachCell(grid: Grid, see: (value: CellValue, row: number, col: number) => void): void {
  for (let row = 0; row < grid.filledHeight; row += 1) {
    for (let col = 0; col < grid.filledWidth; col += 1) see(grid.at(row, col), row, col);
  }
}

/**
 * The one value an operand has where a single value is asked for. Of a range it is the cell in the
 * formula's own row or column (implicit intersection, as formulas stored in files mean it).
 */
export function valueOf(operand: Operand, { context }: Scope): CellValue {
  if (isArea(operand)) {
    const { sheet, top, left, bottom, right } = operand;
    const row = top === bottom ? top : context.at?.row;
    const col = left === right ? left : context.at?.col;
    if (row === undefined || col === undefined || (top !== bottom && left !== right)) return VALUE;
    const inside = row >= top && row <= bottom && col >= left && col <= right;
    return inside ? context.cell(sheet, row, col) : VALUE;
  }
  if (isMatrix(operand)) return operand.rows[0]?.[0] ?? null;
  return isMissing(operand) ? null : operand;
}

/** Whether an operand stands for more than one value. */
export function isMany(operand: Operand): boolean {
  return (
    isMatrix(operand) ||
    (isArea(operand) && (operand.top !== operand.bottom || operand.left !== operand.right))
  );
}

/**
 * Applies a function of single values to operands cell by cell. One row, one column and single values
 * are repeated to fit; where a smaller range has no cell the result is `#N/A`.
 */
export function perCell(
  operands: readonly Operand[],
  scope: Scope,
  apply: (values: readonly CellValue[]) => CellValue,
): Matrix | CellError {
  const grids = operands.map((operand) => gridOf(operand, scope));
  const height = Math.max(...grids.map((grid) => grid.height));
  const width = Math.max(...grids.map((grid) => grid.width));
  if (height * width > MOST_CELLS) return VALUE;
  const pick = (grid: Grid, row: number, col: number): CellValue => {
    const r = grid.height === 1 ? 0 : row;
    const c = grid.width === 1 ? 0 : col;
    return r < grid.height && c < grid.width ? grid.at(r, c) : NOT_AVAILABLE;
  };
  const rows = Array.from({ length: height }, (_r, row) =>
    Array.from({ length: width }, (_c, col) => apply(grids.map((grid) => pick(grid, row, col)))),
  );
  return { kind: 'matrix', rows };
}
