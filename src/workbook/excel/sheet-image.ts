import type { CellImage, SheetImage } from '../../worksheet/workbook-image';
import { fromExcel, isFormula } from './cell-values';

/** What is known of a sheet before its cells are read. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: SheetImage['visibility'];
  readonly protection: SheetImage['protection'];
}

/** A used range as loaded: its corner (from 0, as Excel counts) and both matrices. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Number format codes as of English. */
  readonly numberFormat: readonly (readonly unknown[])[];
}

/**
 * A sheet as the core sees it. Number formats come with the cells. Merged cells, validations, hidden rows and locks are
 * not read: they would take a round trip for each cell, the recogniser does without them, and asking for merged areas wipes the user's undo list (#5918).
 */
export function sheetImage(head: SheetHead, range: LoadedRange | undefined): SheetImage {
  const top = (range?.rowIndex ?? 0) + 1;
  const left = (range?.columnIndex ?? 0) + 1;
  const rows = range ? top + range.values.length - 1 : 0;
  const cols = range ? left + (range.values[0]?.length ?? 0) - 1 : 0;
  return {
    ...head,
    rows,
    cols,
    cell: (row, col): CellImage | undefined => {
      const value = range?.values[row - top]?.[col - left];
      const formula = range?.formulas[row - top]?.[col - left];
      const look = formatOf(range?.numberFormat[row - top]?.[col - left]);
      if (isFormula(formula, value)) return { value: fromExcel(value), formula: formula.slice(1), ...look };
      return value === undefined || value === '' ? undefined : { value: fromExcel(value), ...look };
    },
    merges: [],
    validations: [],
    validationsUnread: true,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}

function formatOf(code: unknown): Pick<CellImage, 'numberFormat'> {
  return typeof code === 'string' && code !== '' && code !== 'General' ? { numberFormat: code } : {};
}

/** Excel's name of a visibility as the core's. */
export function visibilityOf(visibility: string): SheetImage['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
