/**
 * Arial's advance widths in thousandths of the size (Liberation Sans is the same, so that Excel and
 * LibreOffice wrap alike); letters not listed count as a wide lower-case letter.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    222: "ijl'",
    260: '|',
    278: ' .,:;!/[]tfI\\',
    333: '()-r`',
    389: '*',
    500: 'ckszvxyJ',
    556: 'abdeghnopquL0123456789#$?_',
    584: '+<=>~',
    611: 'FTZ',
    667: 'ABEKPSVXY&',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'mM',
    889: '%',
    944: 'W',
    1015: '@',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
const OTHER = 600;
const BOLD = 1.08;

export interface FontSize {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, font: FontSize): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS.get(letter) ?? OTHER;
  return (thousandths / 1000) * font.size * (font.bold ? BOLD : 1);
}

/** Points of text a column of this width (in characters) takes on one line, its padding left out. */
export function columnPoints(width: number): number {
  return width * 5.25 - 3;
}

/** Lines a text takes when it is wrapped at blanks into a space of `points`; at least one. */
export function linesOf(text: string, points: number, font: FontSize): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, font);
      const joined = used === 0 ? width : used + textWidth(' ', font) + width;
      if (joined <= points) used = joined;
      else {
        if (used > 0) lines++;
        const more = Math.max(0, Math.ceil(width / points) - 1);
        lines += more;
        used = width - more * points;
      }
    }
  }
  return lines;
}

/** Height of that many lines, in points, with a little air: on screen Excel gives Arial 9 eleven and a quarter a line. */
export function linesHeight(lines: number, size: number, air = 4): number {
  return Math.min(409, Math.ceil((lines * (size * 1.15 + 0.9) + air) * 4) / 4);
}
