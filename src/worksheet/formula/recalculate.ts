import type { CellValue, WorkbookImage } from '../workbook-image';
import { Calculator } from './calculator';
import type { Expr } from './expr';

export interface Recalculation {
  /** Value of a cell, computed on first demand; `#REF!` for a sheet that is not there. */
  readonly values: (sheet: string, row: number, col: number) => CellValue;
  /** Cells (`Sheet!A1`) whose formula we cannot read or compute; they keep the value the file holds. */
  readonly unsupported: readonly string[];
  /** Cells whose formula comes back to itself; they keep the value the file holds. */
  readonly cycles: readonly string[];
}

const NO_OVERRIDES: ReadonlyMap<string, CellValue> = new Map();

/**
 * Computes a workbook's formulas afresh, cached values aside. `overrides` put values over cells (and
 * their formulas), keyed `Sheet!A1` with the sheet's name unquoted; a key that names no sheet or cell
 * throws. `formulas` puts formulas over cells likewise: what the workbook would compute if it were mended.
 * Parsed formulas are kept with the image, so that asking again with other overrides is cheap.
 */
export function recalculate(
  image: WorkbookImage,
  overrides: ReadonlyMap<string, CellValue> = NO_OVERRIDES,
  formulas?: ReadonlyMap<string, Expr>,
): Recalculation {
  const calculator = new Calculator(image, overrides, formulas);
  const complete = (cells: ReadonlySet<string>): readonly string[] => {
    calculator.all();
    return [...cells];
  };
  return {
    values: (sheet, row, col) => calculator.value(sheet, row, col),
    get unsupported() {
      return complete(calculator.unsupported);
    },
    get cycles() {
      return complete(calculator.cycles);
    },
  };
}
