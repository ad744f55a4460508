import { readRichText } from './read-strings';
import type { XmlScanner } from './xml/scanner';

/** How a cell's formula is written: `normal`, or `shared`, `array`, `dataTable` as the file says. */
export interface RawFormula {
  readonly kind: string;
  /** Empty for cells that only refer to a shared formula. */
  readonly text: string;
  readonly sharedIndex: string | undefined;
  /** Where the `<f>` element stands in the part. */
  readonly start: number;
  readonly end: number;
}

/** One `<c>` element: what it says, and where it stands in the part. */
export interface RawCell {
  readonly row: number;
  readonly col: number;
  /** Index of its cell format. */
  readonly style: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string;
  readonly formula: RawFormula | undefined;
  /** Text of `<v>` before escapes are resolved; undefined without one. */
  readonly value: string | undefined;
  /** Text of `<is>`. */
  readonly inline: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Where the element's open tag ends. */
  readonly tagEnd: number;
}

/**
 * From the open tag of `<c>` to its close tag. `row` and `col` are where the cell stands if it does not say so
 * itself (the address is optional). Throws an Error on an address of another row.
 */
export function readRawCell(xml: XmlScanner, row: number, col: number): RawCell {
  const { start, end: tagEnd, depth } = xml;
  const address = xml.attribute('r');
  const place = address === undefined ? col : columnIn(address, row);
  const style = Number(xml.attribute('s') ?? 0);
  const type = xml.attribute('t') ?? 'n';
  let formula: RawFormula | undefined;
  let value: string | undefined;
  let inline: string | undefined;
  for (;;) {
    const token = xml.next();
    if (token === 'close' && xml.depth < depth) break;
    if (token !== 'open') continue;
    if (xml.name === 'v') value = xml.innerText();
    else if (xml.name === 'f') formula = readFormula(xml);
    else if (xml.name === 'is') inline = readRichText(xml);
    else xml.skip();
  }
  return { row, col: place, style, type, formula, value, inline, start, end: xml.end, tagEnd };
}

function readFormula(xml: XmlScanner): RawFormula {
  const { start } = xml;
  const kind = xml.attribute('t') ?? 'normal';
  const sharedIndex = xml.attribute('si');
  const text = xml.innerText();
  return { kind, text, sharedIndex, start, end: xml.end };
}

/** Column of a cell address that must lie in this row. Read by hand: it runs for every cell of a workbook. */
function columnIn(address: string, row: number): number {
  let col = 0;
  let at = 0;
  for (; at < 3; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) break;
    col = col * 26 + letter - 64;
  }
  if (col === 0 || address.slice(at) !== String(row))
    throw new Error(`cell address ${address} in row ${String(row)}`);
  return col;
}
