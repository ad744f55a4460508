import { foldText } from '../../support/text';
import { cellText } from '../../worksheet/recognise/cell-text';
import type { SheetColumns } from '../../worksheet/recognise/columns';
import type { SheetImage } from '../../worksheet/workbook-image';

const EXPLANATION = /^(penjelasan|keterangan penilaian|kriteria)/;

/** Column that explains the choices: by its heading, left of the answers. */
export function explanationColumn(sheet: SheetImage, columns: SheetColumns): number | undefined {
  const between = Array.from(
    { length: Math.max(0, columns.unit.answer - columns.weight - 1) },
    (_, at) => columns.weight + 1 + at,
  );
  const named = between.find((col) => EXPLANATION.test(foldText(cellText(sheet, columns.headingRow, col))));
  return named ?? between.find((col) => col !== columns.kind);
}

/** Rows with a text that make a column without heading the ministry's hints on evidence. */
const HINTED = 0.5;

/** Column of hints on evidence between notes and evidence, where most indicators have one; undefined elsewhere. */
export function hintColumn(sheet: SheetImage, columns: SheetColumns): number | undefined {
  const { note, evidence } = columns.unit;
  for (let col = note + 1; col < Math.max(evidence, note + 2); col++) {
    if (col === evidence || cellText(sheet, columns.headingRow, col).trim() !== '') continue;
    let [texts, rows] = [0, 0];
    for (let row = columns.headingRow + 1; row <= Math.min(sheet.rows, 2000); row++) {
      if (cellText(sheet, row, columns.kind).trim() === '') continue;
      rows++;
      if (cellText(sheet, row, col).trim().length > 3) texts++;
    }
    if (rows > 0 && texts / rows >= HINTED) return col;
  }
  return undefined;
}
