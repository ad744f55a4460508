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
