import { EDITION_SCHEMA, editionFileText } from '../instrument/edition-text';
import type { EditionData } from '../instrument/types';
import type { Operation } from './plan';
import type { WorkbookImage } from './workbook-image';

/** Sheet on which a workbook made from an edition of the user's own keeps that edition. */
export const EDITION_SHEET = '_LKE_Edisi';
/** Excel's cells hold 32,767 characters; less, so that no other program cuts a piece. */
const PIECE = 30_000;

/** Escapes all but plain ASCII, so that pieces never part a character and no line end is changed. */
function ascii(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Keeps an edition of the user's own in the workbook made from it, so that the workbook can be read without the
 * edition file: its JSON in pieces below one another, behind a mark and the number of pieces. Nothing for editions
 * that ship with the project.
 */
export function editionOperations(edition: EditionData): readonly Operation[] {
  if (edition.origin === null) return [];
  const text = ascii(editionFileText(edition, 0));
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  const sheet = EDITION_SHEET;
  return [
    { op: 'addSheet', sheet, visibility: 'veryHidden' },
    {
      op: 'write',
      sheet,
      at: 'A1',
      cells: [
        [{ value: EDITION_SCHEMA }, { value: pieces.length }],
        ...pieces.map((piece) => [{ value: piece }]),
      ],
    },
    { op: 'protect', sheet },
  ];
}

/** The text of the edition a workbook keeps; undefined where it keeps none, or a piece of it is gone. */
export function editionTextIn(image: WorkbookImage): string | undefined {
  for (const sheet of image.sheets) {
    if (sheet.cell(1, 1)?.value !== EDITION_SCHEMA) continue;
    const count = sheet.cell(1, 2)?.value;
    if (typeof count !== 'number' || count < 1 || count > 1000) continue;
    const pieces = Array.from({ length: count }, (_, at) => sheet.cell(2 + at, 1)?.value);
    if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
  }
  return undefined;
}
