import { encodeCellText, escapeXmlText } from '../xml/text';
import { applySplices, type Splice, withAttributes } from '../xml/splice';
import { XmlScanner } from '../xml/scanner';
import type { MergedStyles } from './styles';

/**
 * A draft's sheet as it stands in the host: its formats by the host's numbers, its texts in the cells themselves,
 * since the host's table of shared texts stays as it is, and not selected, since another sheet is.
 */
export function hostedSheet(
  xml: string,
  strings: readonly string[],
  { cellFormats, conditionalFormats }: Pick<MergedStyles, 'cellFormats' | 'conditionalFormats'>,
): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  let shared = false;
  const retag = (changes: Readonly<Record<string, string | undefined>>): void => {
    const { start, end } = scanner;
    splices.push({ start, end, text: withAttributes(xml.slice(start, end), changes) });
  };
  const format = (index: string | undefined): string | undefined =>
    index === undefined ? undefined : (cellFormats[Number(index)] ?? '0');
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    switch (scanner.name) {
      case 'sheetView':
        if (scanner.attribute('tabSelected') !== undefined) retag({ tabSelected: undefined });
        break;
      case 'col':
        if (scanner.attribute('style') !== undefined) retag({ style: format(scanner.attribute('style')) });
        break;
      case 'row':
        if (scanner.attribute('s') !== undefined) retag({ s: format(scanner.attribute('s')) });
        break;
      case 'c': {
        shared = scanner.attribute('t') === 's';
        // A cell without format takes the draft's first one: the host's may be another font.
        const s = format(scanner.attribute('s') ?? '0');
        retag(shared ? { t: 'inlineStr', s } : { s });
        break;
      }
      case 'v':
        if (shared) splices.push(inlineText(scanner, strings));
        break;
      case 'cfRule': {
        const dxf = scanner.attribute('dxfId');
        if (dxf !== undefined) retag({ dxfId: conditionalFormats[Number(dxf)] ?? '0' });
        break;
      }
    }
  }
  return applySplices(xml, splices);
}

function inlineText(scanner: XmlScanner, strings: readonly string[]): Splice {
  const { start } = scanner;
  const text = strings[Number(scanner.innerText())] ?? '';
  const written = escapeXmlText(encodeCellText(text));
  return { start, end: scanner.end, text: `<is><t xml:space="preserve">${written}</t></is>` };
}
