import type { ValidationImage } from '../../worksheet/workbook-image';
import { parseRanges } from './ranges';
import type { XmlScanner } from './xml/scanner';

/**
 * From the open tag of `<dataValidation>`; stands on its close tag afterwards. Reads both spellings: the plain one,
 * and the one in the extension list that Excel uses when a list stands on another sheet (range and formulas are
 * elements of their own there).
 */
export function readValidation(xml: XmlScanner): ValidationImage {
  const { depth } = xml;
  const type = xml.attribute('type') ?? 'none';
  const operator = xml.attribute('operator');
  let ranges = parseRanges(xml.attribute('sqref') ?? '');
  let formula1: string | undefined;
  let formula2: string | undefined;
  for (;;) {
    const token = xml.next();
    if (token === 'close' && xml.depth < depth) break;
    if (token !== 'open') continue;
    if (xml.name === 'formula1') formula1 = xml.innerText().trim();
    else if (xml.name === 'formula2') formula2 = xml.innerText().trim();
    else if (xml.name === 'sqref') ranges = parseRanges(xml.innerText());
  }
  return {
    ranges,
    type,
    ...(operator !== undefined && { operator }),
    ...(formula1 !== undefined && { formula1: type === 'list' ? unquote(formula1) : formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}

/** An inline list stands in quotes: `"A,B,C"` -> `A,B,C`. */
function unquote(source: string): string {
  return /^".*"$/s.test(source) ? source.slice(1, -1).replaceAll('""', '"') : source;
}
