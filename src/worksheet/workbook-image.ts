import type { CellAddress, RangeAddress } from '../support/address';

/** What a cell holds, as Excel's own types; `null` is a blank cell. */
export type CellScalar = string | number | boolean | null;

/** An Excel error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = CellScalar | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** One cell as a workbook holds it: its (cached) value, and its formula without the leading `=`. */
export interface CellImage {
  readonly value: CellValue;
  readonly formula?: string;
  /** Whether sheet protection would lock the cell; undefined where the reader did not look. */
  readonly locked?: boolean;
  /** Number format code, e.g. `0.00%`; undefined where the reader did not look or it is General. */
  readonly numberFormat?: string;
  /** Target of the cell's hyperlink where it has one. */
  readonly link?: string;
}

/** A data validation rule as the file holds it. */
export interface ValidationImage {
  readonly ranges: readonly RangeAddress[];
  readonly type: string;
  readonly operator?: string;
  /** List source or first bound, without leading `=`; inline lists without their quotes. */
  readonly formula1?: string;
  readonly formula2?: string;
}

export interface SheetImage {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Last used row and column, from 1; 0 for an empty sheet. */
  readonly rows: number;
  readonly cols: number;
  readonly cell: (row: number, col: number) => CellImage | undefined;
  /** Places of the cells that hold something, where the reader has them at hand; see `filledCells`. */
  readonly filled?: () => Iterable<CellAddress>;
  readonly merges: readonly RangeAddress[];
  readonly validations: readonly ValidationImage[];
  /** Set where the reader did not look for validations: `validations` is empty then and says nothing. */
  readonly validationsUnread?: true;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  /** Whether the sheet is protected, and whether a password is set. */
  readonly protection: { readonly sheet: boolean; readonly password: boolean };
}

/**
 * Every cell of a sheet that holds something. A single stray cell in the far corner makes rows times columns
 * run to 17 thousand million, so whoever knows its cells lists them; the rest is looked through.
 */
export function* filledCells(sheet: SheetImage): Generator<CellAddress> {
  if (sheet.filled) {
    yield* sheet.filled();
    return;
  }
  for (let row = 1; row <= sheet.rows; row++) {
    for (let col = 1; col <= sheet.cols; col++) if (sheet.cell(row, col)) yield { row, col };
  }
}

/**
 * A workbook as the pure core sees it, whoever read it (an xlsx file, Excel, the workbench).
 * Never changed in place; edits are values of their own.
 */
export interface WorkbookImage {
  readonly sheets: readonly SheetImage[];
  /** Workbook-level defined names: name -> what it refers to, without `=`. */
  readonly names: ReadonlyMap<string, string>;
  /** Custom document properties (name -> text), where the reader looked. */
  readonly properties: ReadonlyMap<string, string>;
}

/** One cell to write; `null` clears it. Nothing else of the cell changes. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly value: CellScalar;
}
