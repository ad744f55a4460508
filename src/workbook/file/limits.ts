/**
 * How much a workbook file may ask for before it is refused. An official LKE is 60 KB packed and
 * 400 KB unpacked, so each limit leaves room for hundreds of times that, and none lets a hostile
 * file take the machine's memory. Sizes in bytes.
 */
export interface FileLimits {
  readonly fileBytes: number;
  /** All parts together, unpacked. */
  readonly contentBytes: number;
  /** One part that is parsed as XML. */
  readonly partBytes: number;
  readonly entries: number;
  /** Unpacked size over packed size; deflate itself ends at 1032, sheets of real workbooks stay below 60. */
  readonly ratio: number;
  /** Parts smaller than this may have any ratio. */
  readonly ratioFrom: number;
  readonly sheets: number;
  /** Cells of all sheets together. */
  readonly cells: number;
  /** UTF-16 units of all formulas that shared ones expand to. */
  readonly sharedFormulaText: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: FileLimits = {
  fileBytes: 32 * MB,
  contentBytes: 256 * MB,
  partBytes: 64 * MB,
  entries: 2000,
  ratio: 200,
  ratioFrom: MB,
  sheets: 256,
  cells: 2_000_000,
  sharedFormulaText: 16_000_000,
};

/** Bounds of a sheet in every current spreadsheet program. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLS = 16_384;
/** UTF-16 units one cell holds. */
export const CELL_TEXT = 32_767;
