import type { Operation } from '../../worksheet/plan';
import { applySplices } from './xml/splice';
import { XmlScanner } from './xml/scanner';

type DataBar = Extract<Operation, { readonly op: 'dataBar' }>;

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Elements of a sheet that come behind conditional formats (ECMA-376 part 1, 18.3.1.99). */
const BEHIND = new Set([
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'extLst',
]);

/**
 * The sheet with data bars from `min` to `max`. A plain bar (Excel 2007) fades and shows a tenth of its length for
 * the least value, which reads as progress where there is none; the newer description beside it makes it plain and true.
 */
export function withDataBars(xml: string, bars: readonly DataBar[], firstPriority: number): string {
  if (bars.length === 0) return xml;
  const { place, end } = places(xml);
  const plain = bars.map((bar, i) => plainBar(bar, firstPriority + i, idOf(i))).join('');
  const exact = bars.map((bar, i) => exactBar(bar, idOf(i))).join('');
  const list = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${exact}</x14:conditionalFormattings></ext></extLst>`;
  return applySplices(xml, [
    { start: place, end: place, text: plain },
    { start: end, end, text: list },
  ]);
}

/** Where conditional formats may stand, and where the sheet's root element closes. */
function places(xml: string): { place: number; end: number } {
  const scanner = new XmlScanner(xml);
  let place = -1;
  let end = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 2 && place < 0 && BEHIND.has(scanner.name))
      place = scanner.start;
    if (token === 'open' && scanner.depth === 2 && scanner.name === 'extLst')
      throw new Error('sheet has extensions already');
    if (token === 'close' && scanner.depth === 0) end = scanner.start;
  }
  return { place: place < 0 ? end : place, end };
}

function idOf(index: number): string {
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

function plainBar({ range, color, min, max }: DataBar, priority: number, id: string): string {
  const bound = (value: number): string => `<cfvo type="num" val="${String(value)}"/>`;
  const bar = `<dataBar minLength="0" maxLength="100">${bound(min)}${bound(max)}<color rgb="FF${color}"/></dataBar>`;
  const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst>`;
  return `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${String(priority)}">${bar}${link}</cfRule></conditionalFormatting>`;
}

function exactBar({ range, min, max }: DataBar, id: string): string {
  const bound = (value: number): string => `<x14:cfvo type="num"><xm:f>${String(value)}</xm:f></x14:cfvo>`;
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bound(min)}${bound(max)}<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;
}
