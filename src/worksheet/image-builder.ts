import { parseA1, toA1, type CellAddress } from '../support/address';
import type { CellImage, CellScalar, CellValue, SheetImage, WorkbookImage } from './workbook-image';

/** A cell given in brief: its value, or a formula (no `=`) with the value its file would have kept. */
export type CellSketch = CellScalar | { readonly formula: string; readonly value?: CellValue };

/** One sheet given in brief, by A1 address. */
export type SheetSketch = Readonly<Record<string, CellSketch>>;

function addressOf(sheet: string, a1: string): CellAddress {
  const address = parseA1(a1);
  if (!address) throw new Error(`imageOf: "${a1}" on sheet "${sheet}" is no cell address`);
  return address;
}

function cellOf(sketch: CellSketch): CellImage {
  if (typeof sketch !== 'object' || sketch === null) return { value: sketch };
  return { value: sketch.value ?? null, formula: sketch.formula };
}

function sheetOf(name: string, sketch: SheetSketch): SheetImage {
  const cells = new Map<string, CellImage>();
  let [rows, cols] = [0, 0];
  for (const [a1, content] of Object.entries(sketch)) {
    const address = addressOf(name, a1);
    cells.set(toA1(address), cellOf(content));
    rows = Math.max(rows, address.row);
    cols = Math.max(cols, address.col);
  }
  return {
    name,
    visibility: 'visible',
    rows,
    cols,
    cell: (row, col) => cells.get(toA1({ row, col })),
    merges: [],
    validations: [],
    validationsUnread: true,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    protection: { sheet: false, password: false },
  };
}

/**
 * A workbook from a few cells: `imageOf({ Sheet1: { A1: 2, B1: { formula: 'A1*2' } } })`. Sheets stand
 * in the order given; `names` are workbook-level defined names. Throws on a key that is no cell
 * address, since only code writes sketches.
 */
export function imageOf(
  sheets: Readonly<Record<string, SheetSketch>>,
  names: Readonly<Record<string, string>> = {},
): WorkbookImage {
  return {
    sheets: Object.entries(sheets).map(([name, sketch]) => sheetOf(name, sketch)),
    names: new Map(Object.entries(names)),
    properties: new Map(),
  };
}
