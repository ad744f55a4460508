import { columnLetters, parseRange, quoteSheet } from '../../support/address';
import type { PrintSetup } from '../../worksheet/plan';
import type { WriterHeaderFooter, WriterName, WriterPageSetup } from './writer-types';

/** Page set-up as the writer takes it. Print area and titles are names of their own (`printNames`). */
export function pageSetup(setup: PrintSetup): WriterPageSetup {
  return {
    paperSize: setup.paper,
    orientation: setup.orientation,
    fitToPage: true,
    fitToWidth: setup.fitToWidth,
    fitToHeight: setup.fitToHeight,
    ...(setup.margins && { margins: { ...setup.margins, header: 0.3, footer: 0.3 } }),
    ...(setup.centerHorizontally === true && { horizontalCentered: true }),
  };
}

export function headerFooter(setup: PrintSetup): WriterHeaderFooter | undefined {
  const { header, footer } = setup;
  if (header === undefined && footer === undefined) return undefined;
  return {
    ...(header !== undefined && { oddHeader: header }),
    ...(footer !== undefined && { oddFooter: footer }),
  };
}

/** Print area and repeated rows and columns as the sheet's own names; the writer does not quote sheet names in them. */
export function printNames(sheet: string, setup: PrintSetup): WriterName[] {
  const names: WriterName[] = [];
  const area = setup.area === undefined ? undefined : parseRange(setup.area);
  const own = quoteSheet(sheet);
  if (area) {
    const corner = (row: number, col: number): string => `$${columnLetters(col)}$${String(row)}`;
    const range = `${own}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
    names.push({ name: '_xlnm.Print_Area', range, scope: sheet });
  }
  const titles = [
    ...(setup.repeatColumns ? [setup.repeatColumns.map((col) => `$${columnLetters(col)}`)] : []),
    ...(setup.repeatRows ? [setup.repeatRows.map((row) => `$${String(row)}`)] : []),
  ];
  if (titles.length > 0) {
    const range = titles.map((lines) => `${own}!${lines.join(':')}`).join(',');
    names.push({ name: '_xlnm.Print_Titles', range, scope: sheet });
  }
  return names;
}
