import assert from 'node:assert/strict';
import { sameValue } from '../../../src/workbook/file/refresh';
import { type CellValue, isCellError, type WorkbookImage } from '../../../src/worksheet/workbook-image';
import { sheetOf } from './inspect';

/** LibreOffice keeps line feeds only. */
const lines = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll('\r', '') : value;

/** A reference to a lost sheet is #REF! in Excel and #VALUE! in LibreOffice: any two errors count as the same. */
const near = (a: CellValue, b: CellValue): boolean =>
  (isCellError(a) && isCellError(b)) ||
  sameValue(lines(a), lines(b)) ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9);

/** Cells whose values differ between a workbook of ours and the same one computed by LibreOffice, with both values. */
export function differences(ours: WorkbookImage, theirs: WorkbookImage): string[] {
  assert.deepEqual(
    theirs.sheets.map(({ name }) => name),
    ours.sheets.map(({ name }) => name),
  );
  return ours.sheets.flatMap((sheet) => {
    const other = sheetOf(theirs, sheet.name);
    const found: string[] = [];
    for (let row = 1; row <= sheet.rows; row++) {
      for (let col = 1; col <= sheet.cols; col++) {
        const [a, b] = [sheet.cell(row, col)?.value ?? null, other.cell(row, col)?.value ?? null];
        if (!near(a, b))
          found.push(
            `${sheet.name} ${String(row)},${String(col)}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`,
          );
      }
    }
    return found;
  });
}
