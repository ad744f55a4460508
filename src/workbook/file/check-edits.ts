import { toA1 } from '../../support/address';
import type { CellImage, CellScalar } from '../../worksheet/workbook-image';
import { type FileEdit, isFormulaEdit } from '../file-edit';
import { WorkbookFileError } from '../file-error';
import type { CellWrite } from './cell-xml';
import { CELL_TEXT, SHEET_COLS, SHEET_ROWS } from './limits';
import type { ReadSheet } from './read';
import { cellKey } from './read-sheet';

/** Writes by sheet name, row and column. */
export type WorkbookWrites = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, CellWrite>>>;

export interface CheckedEdits {
  readonly writes: WorkbookWrites;
  /** Whether a formula comes or goes, so that the order of calculation the file keeps is out of date. */
  readonly formulasChange: boolean;
}

/**
 * The edits that change something, the last one of each cell. Throws `no-such-sheet`, `no-such-cell`, `formula-cell`,
 * `text-too-long` or `not-a-number` before anything is written.
 */
export function checkEdits(
  sheets: readonly ReadSheet[],
  edits: readonly FileEdit[],
  allowFormula: boolean,
): CheckedEdits {
  const bySheet = new Map(sheets.map((sheet) => [sheet.entry.name, sheet]));
  const writes = new Map<string, Map<number, Map<number, CellWrite>>>();
  let formulasChange = false;
  for (const edit of lastOfEachCell(edits)) {
    const sheet = bySheet.get(edit.sheet);
    if (!sheet) throw new WorkbookFileError('no-such-sheet', { sheet: edit.sheet });
    checkPlace(edit);
    const held = sheet.content.cells.get(cellKey(edit.row, edit.col));
    if (held?.formula !== undefined && !allowFormula) throw refusal('formula-cell', edit);
    const write = isFormulaEdit(edit) ? formulaWrite(edit.formula, held) : valueWrite(edit, edit.value, held);
    if (!write) continue;
    formulasChange ||= held?.formula !== undefined || write.kind === 'formula';
    const rows = writes.get(edit.sheet) ?? new Map<number, Map<number, CellWrite>>();
    const cells = rows.get(edit.row) ?? new Map<number, CellWrite>();
    writes.set(edit.sheet, rows.set(edit.row, cells.set(edit.col, write)));
  }
  return { writes, formulasChange };
}

function lastOfEachCell(edits: readonly FileEdit[]): Iterable<FileEdit> {
  return new Map(edits.map((edit) => [JSON.stringify([edit.sheet, edit.row, edit.col]), edit])).values();
}

function checkPlace(edit: FileEdit): void {
  const { row, col } = edit;
  const inside =
    Number.isInteger(row) &&
    Number.isInteger(col) &&
    row >= 1 &&
    col >= 1 &&
    row <= SHEET_ROWS &&
    col <= SHEET_COLS;
  if (!inside) throw new WorkbookFileError('no-such-cell', { sheet: edit.sheet, row, col });
}

function formulaWrite(formula: string, held: CellImage | undefined): CellWrite | undefined {
  return held?.formula === formula ? undefined : { kind: 'formula', formula, value: held?.value ?? null };
}

function valueWrite(edit: FileEdit, value: CellScalar, held: CellImage | undefined): CellWrite | undefined {
  if (typeof value === 'string' && value.length > CELL_TEXT) {
    throw refusal('text-too-long', edit, { limit: CELL_TEXT, actual: value.length });
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw refusal('not-a-number', edit);
  const same = held?.formula === undefined && (held?.value ?? null) === value;
  return same ? undefined : { kind: 'value', value };
}

function refusal(
  code: 'formula-cell' | 'text-too-long' | 'not-a-number',
  edit: FileEdit,
  facts: Record<string, number> = {},
): WorkbookFileError {
  return new WorkbookFileError(code, { sheet: edit.sheet, cell: toA1(edit), ...facts });
}
