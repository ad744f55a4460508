/** A cell's place on one sheet, counted from 1 as people and A1 references do. */
export interface CellAddress {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, both corners included, counted from 1. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a column number: 1 -> `A`, 27 -> `AA`. */
export function columnLetters(col: number): string {
  let rest = col;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** Column number of column letters: `A` -> 1, `aa` -> 27. The caller passes letters only. */
export function columnNumber(letters: string): number {
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + (letter.charCodeAt(0) - 64);
  return col;
}

/** `{row: 8, col: 11}` -> `K8`. */
export function toA1(cell: CellAddress): string {
  return columnLetters(cell.col) + String(cell.row);
}

/** `K8` or `$K$8` -> `{row: 8, col: 11}`; undefined where the text is no cell address. */
export function parseA1(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const cell = { row: Number(match[2]), col: columnNumber(match[1]) };
  return cell.col <= 16384 && cell.row <= 1048576 ? cell : undefined;
}

/** `B2:C4` (or one cell) -> its rectangle, corners put in order; undefined where the text is no range. */
export function parseRange(text: string): RangeAddress | undefined {
  const [from = '', to = from, ...more] = text.split(':');
  const a = parseA1(from);
  const b = parseA1(to);
  if (!a || !b || more.length > 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

/** `{top: 2, left: 2, bottom: 4, right: 3}` -> `B2:C4`; a single cell -> `B2`. */
export function rangeToA1(range: RangeAddress): string {
  const from = toA1({ row: range.top, col: range.left });
  const to = toA1({ row: range.bottom, col: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** Sheet name as a formula writes it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !parseA1(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** What is left of a range without one of its cells: up to four ranges. */
export function withoutCell(range: RangeAddress, { row, col }: CellAddress): readonly RangeAddress[] {
  const { top, left, bottom, right } = range;
  if (row < top || row > bottom || col < left || col > right) return [range];
  return [
    { top, left, bottom: row - 1, right },
    { top: row, left, bottom: row, right: col - 1 },
    { top: row, left: col + 1, bottom: row, right },
    { top: row + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
