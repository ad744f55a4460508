import type { CellEdit } from '../worksheet/workbook-image';

/** A formula to put into a cell, without the leading `=`. Mending a damaged worksheet needs it; filling one does not. */
export interface FormulaEdit {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

export type FileEdit = CellEdit | FormulaEdit;

export function isFormulaEdit(edit: FileEdit): edit is FormulaEdit {
  return 'formula' in edit;
}

/**
 * What surrounds a cell's content: whether protection locks it, its number format code, the choices it offers (`null`
 * takes its list away). What is left out stays as it is; a list takes the place of any other validation of the cell.
 */
export interface LookEdit {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly locked?: boolean;
  readonly numberFormat?: string;
  readonly list?: readonly string[] | null;
}
