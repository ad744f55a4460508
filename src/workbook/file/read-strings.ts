import { eachElement } from './package';
import type { Container } from './container';
import { decodeCellText } from './xml/text';
import type { XmlScanner } from './xml/scanner';

/** The texts cells share, by index, rich text as plain text. */
export function readSharedStrings(container: Container, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  eachElement(container, part, (xml) => {
    if (xml.name === 'si') strings.push(readRichText(xml));
  });
  return strings;
}

/** From the open tag of `<si>` or `<is>`: its runs as one text, without phonetic hints; stands on its close tag afterwards. */
export function readRichText(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = '';
  for (;;) {
    const token = xml.next();
    if (token === 'close' && xml.depth < depth) return decodeCellText(text);
    if (token !== 'open') continue;
    if (xml.name === 't') text += xml.innerText();
    else if (xml.name === 'rPh' || xml.name === 'rPr') xml.skip();
  }
}
