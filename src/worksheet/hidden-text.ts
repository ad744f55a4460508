import type { Operation } from './plan';
import type { WorkbookImage } from './workbook-image';

/** Excel's cells hold 32,767 characters; less, so that no other program cuts a piece. */
const PIECE = 30_000;

/** Escapes all but plain ASCII, so that pieces never part a character and no line end is changed. */
function ascii(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Keeps a JSON text on a hidden sheet: in pieces below one another, behind a mark and the number of pieces. */
export function hiddenTextOperations(sheet: string, mark: string, json: string): readonly Operation[] {
  const text = ascii(json);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  return [
    { op: 'addSheet', sheet, visibility: 'veryHidden' },
    {
      op: 'write',
      sheet,
      at: 'A1',
      cells: [[{ value: mark }, { value: pieces.length }], ...pieces.map((piece) => [{ value: piece }])],
    },
    { op: 'protect', sheet },
  ];
}

/** The text kept behind a mark; `text` is undefined where a piece of it is gone, the result where there is no mark. */
export function hiddenTextIn(
  image: WorkbookImage,
  mark: string,
): { readonly text: string | undefined } | undefined {
  let marked = false;
  for (const sheet of image.sheets) {
    if (sheet.cell(1, 1)?.value !== mark) continue;
    marked = true;
    const count = sheet.cell(1, 2)?.value;
    if (typeof count !== 'number' || count < 1 || count > 1000) continue;
    const pieces = Array.from({ length: count }, (_, at) => sheet.cell(2 + at, 1)?.value);
    if (pieces.every((piece) => typeof piece === 'string')) return { text: pieces.join('') };
  }
  return marked ? { text: undefined } : undefined;
}
