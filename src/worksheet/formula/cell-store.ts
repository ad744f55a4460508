import { parseA1, toA1 } from '../../support/address';
import type { CellValue, SheetImage, WorkbookImage } from '../workbook-image';
import type { Expr } from './expr';

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
  /** Formulas put over cells; a value over the same cell goes first. */
  readonly formulas: ReadonlyMap<number, Expr>;
  readonly extent: { readonly rows: number; readonly cols: number };
}

interface OpenSheet extends LaidSheet {
  readonly overlay: Overlay;
  readonly formulas: Map<number, Expr>;
  readonly extent: { rows: number; cols: number };
}

/** Sheets by lower-case name (Excel does not tell case apart), with values and formulas (by `cellKey`) laid over them. */
export function layOver(
  image: WorkbookImage,
  overrides: ReadonlyMap<string, CellValue>,
  formulas: ReadonlyMap<string, Expr> = new Map(),
): ReadonlyMap<string, LaidSheet> {
  const sheets = new Map<string, OpenSheet>();
  for (const sheet of image.sheets) {
    sheets.set(sheet.name.toLowerCase(), {
      image: sheet,
      overlay: new Map(),
      formulas: new Map(),
      extent: { rows: sheet.rows, cols: sheet.cols },
    });
  }
  const put = (key: string, lay: (sheet: OpenSheet, place: number) => void): void => {
    const cut = key.lastIndexOf('!');
    const sheet = sheets.get(key.slice(0, Math.max(0, cut)).toLowerCase());
    const address = parseA1(key.slice(cut + 1));
    if (!sheet || !address) throw new Error(`recalculate: override "${key}" names no cell of this workbook`);
    lay(sheet, slot(address.row, address.col));
    sheet.extent.rows = Math.max(sheet.extent.rows, address.row);
    sheet.extent.cols = Math.max(sheet.extent.cols, address.col);
  };
  for (const [key, value] of overrides) put(key, ({ overlay }, place) => overlay.set(place, value));
  for (const [key, expr] of formulas) put(key, (sheet, place) => sheet.formulas.set(place, expr));
  return sheets;
}
