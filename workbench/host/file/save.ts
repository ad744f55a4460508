import type { FileEdit } from '../../../src/workbook/file-edit';
import { patchWorkbookFile } from '../../../src/workbook/file/patch';
import { writePlan } from '../../../src/workbook/file/write';
import { isCellError, type CellImage, type CellScalar } from '../../../src/worksheet/workbook-image';
import type { Book } from '../book/book';
import { valueOf } from '../book/contents';
import { sheetsOf } from '../book/sheets';
import { asPlan } from './as-plan';
import type { OpenedFile } from './open';

/**
 * The workbook as an .xlsx file. One that was opened from a file and still has its sheets is the same file with the
 * changed cells, so that nothing of it is lost, whatever the grid cannot show; changes of looks and rules are not
 * taken over then. Any other is written anew from what the host holds.
 */
export async function saveFile(book: Book, opened: OpenedFile | undefined): Promise<Uint8Array> {
  await book.settle();
  if (opened && hasSheetsOf(book, opened)) {
    const edits = editsOf(book, opened);
    return edits.length === 0 ? opened.bytes : patchWorkbookFile(opened.bytes, edits, { allowFormula: true });
  }
  const { plan, styles } = asPlan(book);
  return writePlan(plan, styles);
}

function hasSheetsOf(book: Book, { image }: OpenedFile): boolean {
  const names = sheetsOf(book).map((sheet) => sheet.getName());
  return names.length === image.sheets.length && image.sheets.every(({ name }, i) => names[i] === name);
}

/** Cells that hold something else than in the file. Results of formulas are no edits: patching computes them. */
function editsOf(book: Book, { image }: OpenedFile): readonly FileEdit[] {
  return sheetsOf(book).flatMap((worksheet, i) => {
    const sheet = worksheet.getName();
    const before = image.sheets[i];
    const edits: FileEdit[] = [];
    const seen = new Set<string>();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      const [line, col] = [row + 1, column + 1];
      seen.add(`${String(line)} ${String(col)}`);
      const held = before?.cell(line, col);
      const formula = cell?.f?.replace(/^=/, '');
      if (formula !== undefined) {
        if (formula !== held?.formula) edits.push({ sheet, row: line, col, formula });
        return;
      }
      const value = scalar(valueOf(cell));
      if (held?.formula !== undefined || value !== scalarOf(held))
        edits.push({ sheet, row: line, col, value });
    });
    for (let row = 1; row <= (before?.rows ?? 0); row++) {
      for (let col = 1; col <= (before?.cols ?? 0); col++) {
        const held = before?.cell(row, col);
        const gone =
          held &&
          (held.value !== null || held.formula !== undefined) &&
          !seen.has(`${String(row)} ${String(col)}`);
        if (gone) edits.push({ sheet, row, col, value: null });
      }
    }
    return edits;
  });
}

const scalar = (value: string | number | boolean): CellScalar => (value === '' ? null : value);

function scalarOf(held: CellImage | undefined): CellScalar {
  const value = held?.value ?? null;
  if (value === '') return null;
  return isCellError(value) ? value.error : value;
}
