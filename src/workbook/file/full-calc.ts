import { applySplices, withAttributes } from './xml/splice';
import { XmlScanner } from './xml/scanner';

/** Elements of the workbook part after which its calculation settings stand (ECMA-376 part 1, 18.2.27). */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The workbook part with the request to compute every formula on opening; unchanged where it stands already. */
export function withFullCalcOnLoad(xml: string): string {
  const scanner = new XmlScanner(xml);
  let insertAt = -1;
  let prefix = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 2 && scanner.name === 'calcPr') {
      if (['1', 'true'].includes(scanner.attribute('fullCalcOnLoad') ?? '')) return xml;
      const { start, end } = scanner;
      return applySplices(xml, [
        { start, end, text: withAttributes(xml.slice(start, end), { fullCalcOnLoad: '1' }) },
      ]);
    }
    if (token === 'close' && scanner.depth === 1 && BEFORE.has(scanner.name)) {
      insertAt = scanner.end;
      prefix = scanner.prefix;
    }
  }
  if (insertAt < 0) throw new Error('workbook without sheets');
  return applySplices(xml, [
    { start: insertAt, end: insertAt, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}
