import { words } from '../../support/text';
import type { SheetImage } from '../workbook-image';
import { cellNumber, cellText } from './cell-text';
import type { SheetColumns } from './columns';
import { foldKind } from './expected-rows';

/** A row of a sheet as it was found, with the same marks as an expected row. */
export interface FoundRow {
  readonly row: number;
  readonly marker: string;
  readonly words: ReadonlySet<string>;
  readonly text: string;
  readonly weight: number | null;
  readonly kind: string | null;
}

const MARKER = /^\(?([A-Z]|[IVX]{1,4}|[ivx]{1,4}|[a-z]|\d{1,2})[.)]?$/;

/** Splits the outline cells of a row into numbering and text. */
function outline(
  sheet: SheetImage,
  row: number,
  columns: SheetColumns,
): { readonly marker: string; readonly text: string } {
  let marker = '';
  let text = '';
  for (let col = columns.outlineFrom; col <= columns.outlineTo; col++) {
    const cell = cellText(sheet, row, col).trim();
    if (cell === '' || cell === '-') continue;
    const numbering = MARKER.exec(cell)?.[1];
    if (numbering !== undefined && text === '') marker = numbering;
    else if (cell.length > text.length) text = cell;
  }
  return { marker, text };
}

/** Every row below the headings that has numbering, a text, a weight or an answer kind. */
export function foundRows(sheet: SheetImage, columns: SheetColumns): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  for (let row = columns.headingRow + 1; row <= Math.min(sheet.rows, 2000); row++) {
    const { marker, text } = outline(sheet, row, columns);
    const weight = cellNumber(sheet, row, columns.weight);
    const kind = foldKind(cellText(sheet, row, columns.kind)) || null;
    if (marker === '' && text === '' && weight === null && kind === null) continue;
    rows.push({ row, marker, text, words: words(text), weight, kind });
  }
  return rows;
}
