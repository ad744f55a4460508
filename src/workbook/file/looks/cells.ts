import { parseA1 } from '../../../support/address';
import { cellKey } from '../read-sheet';
import { applySplices, type Splice, withAttributes } from '../xml/splice';
import { XmlScanner } from '../xml/scanner';

/**
 * The sheet's part with other formats on some of its cells (by `cellKey`); `formatFor` is given the number of the
 * format a cell has. Everything else keeps its characters. Throws an Error on XML that is not well-formed.
 */
export function writeFormats(xml: string, formats: ReadonlyMap<number, (style: number) => number>): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  let [row, col] = [0, 0];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'row') [row, col] = [Number(scanner.attribute('r') ?? row + 1), 0];
    if (scanner.name !== 'c') continue;
    col = parseA1(scanner.attribute('r') ?? '')?.col ?? col + 1;
    const format = formats.get(cellKey(row, col));
    if (!format) continue;
    const s = String(format(Number(scanner.attribute('s') ?? 0)));
    const { start, end } = scanner;
    splices.push({ start, end, text: withAttributes(xml.slice(start, end), { s }) });
  }
  return applySplices(xml, splices);
}
