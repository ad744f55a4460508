import type { PrintSetup } from '../../plan';
import type { Wording } from './texts';

/** `&` begins a code in headers and footers; two of them print one. */
const plain = (text: string): string => text.replaceAll('&', '&&');

/** A4 landscape on one page's width, with sheet name and page number in the footer. */
export function landscape(area: string, edition: string, wording: Wording): PrintSetup {
  const page = wording.say('print.page', { page: '&P', pages: '&N' });
  return {
    orientation: 'landscape',
    paper: 'a4',
    fitToWidth: 1,
    fitToHeight: 0,
    area,
    footer: `&L&"Arial,Regular"&8${plain(edition)}&C&"Arial,Regular"&8&A&R&"Arial,Regular"&8${page}`,
    margins: { left: 0.3, right: 0.3, top: 0.35, bottom: 0.55 },
    centerHorizontally: true,
  };
}
