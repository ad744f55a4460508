import type { SheetImage } from '../workbook-image';
import { cellText } from './cell-text';
import { LAST_HEADED } from './headings';
import type { HeadingRow } from './headings';

/** The portal's own heading; any other is an agency's. */
const OFFICIAL_EVIDENCE = /^daftar bukti dukung/;
const LINK = /^https?:\/\//i;
/** Rows with a text that make a column the ministry's hints on evidence. */
const HINTS = 20;
/** Cells of one look that are no accident. */
const SOME = 3;
const LAST_ROW = 1000;

/** Columns right of the notes that have no heading, as the official sheet's evidence and the hints before it. */
export interface BareColumns {
  /** The one that holds links. */
  readonly links: number | undefined;
  /** Where evidence belongs while there is none: right of the hints, never in a column with a heading. */
  readonly place: number;
}

/** How many cells of a column below a row hold a text, and how many of those a link. */
export function filledBelow(
  sheet: SheetImage,
  col: number,
  row: number,
): { readonly texts: number; readonly links: number } {
  let texts = 0;
  let links = 0;
  for (let at = row + 1; at <= Math.min(sheet.rows, LAST_ROW); at++) {
    const text = cellText(sheet, at, col).trim();
    if (text !== '') texts++;
    if (LINK.test(text)) links++;
  }
  return { texts, links };
}

/** The columns without heading right of the notes. */
export function bareColumns(sheet: SheetImage, headingRow: number, note: number): BareColumns {
  const headed = (col: number): boolean => headingRow > 0 && cellText(sheet, headingRow, col).trim() !== '';
  const bare: { readonly col: number; readonly texts: number; readonly links: number }[] = [];
  for (let col = note + 1; col <= Math.min(sheet.cols, LAST_HEADED); col++) {
    if (!headed(col)) bare.push({ col, ...filledBelow(sheet, col, headingRow) });
  }
  const most = Math.max(SOME, ...bare.map(({ links }) => links));
  const links = bare.find((column) => column.links >= most)?.col;
  const hints = bare.findIndex((column) => column.texts >= HINTS && column.links < SOME);
  const right = hints < 0 ? [] : bare.slice(hints + 1);
  const filled = right.find(({ texts }, nth) => texts >= (nth === 0 ? 1 : SOME));
  let place = filled?.col ?? (hints < 0 ? note + 2 : (bare[hints]?.col ?? note) + 1);
  while (headed(place)) place++;
  return { links, place };
}

/** The unit's evidence column, and those an agency added beside it. */
export function evidenceColumns(
  sheet: SheetImage,
  headings: HeadingRow,
  note: number,
): { readonly evidence: number; readonly more: readonly number[] } {
  const own = headings.columns.filter(({ heading, owner }) => heading === 'evidence' && owner !== 'reviewer');
  const official = own.filter(({ text }) => OFFICIAL_EVIDENCE.test(text)).map(({ col }) => col);
  const others = own.filter(({ text }) => !OFFICIAL_EVIDENCE.test(text)).map(({ col }) => col);
  const { links, place } = bareColumns(sheet, headings.row, note);
  const [evidence = place, ...more] = [...official, ...(links === undefined ? [] : [links]), ...others];
  return { evidence, more };
}
