import { words } from '../../support/text';
import type { SheetImage } from '../workbook-image';
import { cellText, cellWeight } from './cell-text';
import type { SheetColumns } from './columns';
import { foldKind } from './expected-rows';

/** A row of a sheet as it was found, with the same marks as an expected row. */
export interface FoundRow {
  readonly row: number;
  readonly marker: string;
  /** Column of the numbering, which tells how deep the row lies; 0 where it has none of its own. */
  readonly markerCol: number;
  readonly words: ReadonlySet<string>;
  readonly text: string;
  readonly weight: number | null;
  readonly kind: string | null;
}

const MARKER = /^\(?([A-Z]|[IVX]{1,4}|[ivx]{1,4}|[a-z]|\d{1,2})[.)]?$/;
/** Numbering and text in one cell, as after merging: `a. Tim ...`. A bare letter would be a word. */
const NUMBERED_TEXT = /^\(?([A-Z]|[IVX]{1,4}|[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s+(\S[^]*)$/;
/** A whole code: its last part is the numbering. `A.I.1.i.a`, `1.ii.b` */
const CODE = /^[A-Za-z0-9]{1,4}(?:\.[A-Za-z0-9]{1,4}){1,5}\.?$/;

/** Splits the outline cells of a row into numbering and text. */
function outline(
  sheet: SheetImage,
  row: number,
  columns: SheetColumns,
): Pick<FoundRow, 'marker' | 'markerCol' | 'text'> {
  let marker = '';
  let markerCol = 0;
  let text = '';
  for (let col = columns.outlineFrom; col <= columns.outlineTo; col++) {
    const cell = cellText(sheet, row, col).trim();
    if (cell === '' || cell === '-') continue;
    const both = marker === '' ? NUMBERED_TEXT.exec(cell) : null;
    const numbering = MARKER.exec(cell)?.[1] ?? both?.[1] ?? codeEnd(cell);
    if (numbering !== undefined && text === '') {
      marker = numbering;
      markerCol = col;
      text = both?.[2] ?? '';
    } else if (cell.length > text.length) text = cell;
  }
  return { marker, markerCol, text };
}

function codeEnd(cell: string): string | undefined {
  return CODE.test(cell) ? cell.replace(/\.$/, '').split('.').at(-1) : undefined;
}

/** Every row below the headings that has numbering, a text, a weight or an answer kind. */
export function foundRows(sheet: SheetImage, columns: SheetColumns): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  for (let row = columns.headingRow + 1; row <= Math.min(sheet.rows, 2000); row++) {
    const marks = outline(sheet, row, columns);
    const weight = cellWeight(sheet, row, columns.weight);
    const kind = foldKind(cellText(sheet, row, columns.kind)) || null;
    if (marks.marker === '' && marks.text === '' && weight === null && kind === null) continue;
    rows.push({ row, ...marks, words: words(marks.text), weight, kind });
  }
  return rows;
}
