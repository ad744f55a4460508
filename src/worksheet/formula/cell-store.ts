import { parseA1, toA1 } from '../../support/address';
import type { CellValue, SheetImage, WorkbookImage } from '../workbook-image';

/** Key of a cell in texts and maps: the sheet's own name, unquoted, and the address: `LKE ZI!K8`. */
export function cellKey(sheet: string, row: number, col: number): string {
  return `${sheet}!${toA1({ row, col })}`;
}

/** Values put over cells of one sheet, by row and column. */
type Overlay = Map<number, CellValue>;

const COLUMNS = 16384;
export const slot = (row: number, col: number): number => row * COLUMNS + col;

/** A sheet with values put over it; the extent covers both. */
export interface LaidSheet {
  readonly image: SheetImage;
  readonly overlay: ReadonlyMap<number, CellValue>;
  readonly extent: { readonly rows: number; readonly cols: number };
}

/** Sheets by lower-case name (Excel does not tell case apart), with `overrides` (by `cellKey`) laid over them. */
export function layOver(
  image: WorkbookImage,
  overrides: ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, LaidSheet> {
  const sheets = new Map<
    string,
    { image: SheetImage; overlay: Overlay; extent: { rows: number; cols: number } }
  >();
  for (const sheet of image.sheets) {
    sheets.set(sheet.name.toLowerCase(), {
      image: sheet,
      overlay: new Map(),
      extent: { rows: sheet.rows, cols: sheet.cols },
    });
  }
  for (const [key, value] of overrides) {
    const cut = key.lastIndexOf('!');
    const sheet = sheets.get(key.slice(0, Math.max(0, cut)).toLowerCase());
    const address = parseA1(key.slice(cut + 1));
    if (!sheet || !address) throw new Error(`recalculate: override "${key}" names no cell of this workbook`);
    sheet.overlay.set(slot(address.row, address.col), value);
    sheet.extent.rows = Math.max(sheet.extent.rows, address.row);
    sheet.extent.cols = Math.max(sheet.extent.cols, address.col);
  }
  return sheets;
}
