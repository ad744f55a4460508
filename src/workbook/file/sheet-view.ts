import { toA1, type CellAddress } from '../../support/address';
import { applySplices, type Splice, withAttributes } from './xml/splice';
import { XmlScanner } from './xml/scanner';

/** The sheet shown first, with this cell selected. */
export function withActiveCell(xml: string, cell: CellAddress): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const { start, end, selfClosing } = scanner;
    const tag = xml.slice(start, end);
    if (scanner.name === 'sheetView') {
      const view = withAttributes(tag, { tabSelected: '1' });
      // Without panes the view has no other content.
      const text = selfClosing ? `${view.replace(/\s*\/>$/, '>')}${selection(cell)}</sheetView>` : view;
      splices.push({ start, end, text });
    } else if (scanner.name === 'pane') {
      splices.push({ start: end, end, text: selection(cell, scanner.attribute('activePane')) });
    }
  }
  return applySplices(xml, splices);
}

function selection(cell: CellAddress, pane?: string): string {
  const place = toA1(cell);
  return `<selection${pane === undefined ? '' : ` pane="${pane}"`} activeCell="${place}" sqref="${place}"/>`;
}
