import { cellNumber, cellText } from '../../worksheet/recognise/cell-text';
import type { SheetColumns } from '../../worksheet/recognise/columns';
import type { SheetImage } from '../../worksheet/workbook-image';
import { kindOf } from './kinds';
import type { KindCell } from './kinds';

/** A row below the headings as the learner sees it. */
export interface LearnRow {
  readonly row: number;
  /** Numbering without dot, and its column; null where the row has none. */
  readonly marker: { readonly text: string; readonly col: number } | null;
  readonly text: string;
  readonly weight: number | null;
  readonly kind: KindCell;
  readonly kindText: string;
  /** Whether the score column has a formula here. */
  readonly scored: boolean;
}

const MARKER = /^\(?([A-Z]|[IVX]{1,5}|[ivx]{1,5}|[a-z]|\d{1,2})[.)]?$/;
const MARKED_TEXT = /^\(?([A-Z]|[IVX]{1,5}|[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+(\S[\s\S]*)$/;
const LAST_ROW = 2000;

function outline(sheet: SheetImage, row: number, columns: SheetColumns): Pick<LearnRow, 'marker' | 'text'> {
  let marker: LearnRow['marker'] = null;
  let text = '';
  let textCol = 0;
  for (let col = columns.outlineFrom; col <= columns.outlineTo; col++) {
    const cell = cellText(sheet, row, col).trim();
    if (cell === '' || cell === '-') continue;
    const numbering = MARKER.exec(cell)?.[1];
    if (numbering !== undefined && text === '') marker = { text: numbering, col };
    else if (cell.length > text.length) [text, textCol] = [cell, col];
  }
  const joined = marker === null ? MARKED_TEXT.exec(text) : null;
  return joined
    ? { marker: { text: joined[1] ?? '', col: textCol }, text: joined[2] ?? '' }
    : { marker, text };
}

/** Every row below the headings that says something or computes a score. */
export function learnRows(sheet: SheetImage, columns: SheetColumns): readonly LearnRow[] {
  const rows: LearnRow[] = [];
  for (let row = columns.headingRow + 1; row <= Math.min(sheet.rows, LAST_ROW); row++) {
    const kindText = cellText(sheet, row, columns.kind).trim();
    const found = {
      ...outline(sheet, row, columns),
      weight: cellNumber(sheet, row, columns.weight),
      kind: kindOf(kindText),
      scored: columns.score !== undefined && sheet.cell(row, columns.score)?.formula !== undefined,
    };
    const blank = found.marker === null && found.text === '' && found.weight === null && found.kind === null;
    if (!blank || found.scored) rows.push({ row, kindText, ...found });
  }
  return rows;
}
