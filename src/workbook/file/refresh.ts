import { toA1 } from '../../support/address';
import { recalculate } from '../../worksheet/formula/recalculate';
import {
  type CellImage,
  type CellValue,
  isCellError,
  type WorkbookImage,
} from '../../worksheet/workbook-image';
import type { CellWrite } from './cell-xml';
import type { WorkbookWrites } from './check-edits';
import { type ReadSheet, sheetImage } from './read';
import { cellKey, cellPlace } from './read-sheet';

export interface Refreshed {
  /** The edits and, beside them, cached values that are out of date. */
  readonly writes: WorkbookWrites;
  /** Whether every formula could be computed; where not, the spreadsheet program has to. */
  readonly complete: boolean;
}

/** Values closer than this, relatively, count as equal: programs differ in the last bits of a sum. */
const TOLERANCE = 1e-12;

/** Computes the workbook as it is after the edits; cached values change on the sheets in `only`, on all where it is not given. */
export function refresh(
  sheets: readonly ReadSheet[],
  names: ReadonlyMap<string, string>,
  edits: WorkbookWrites,
  only?: ReadonlySet<string>,
): Refreshed {
  const edited = sheets.map((sheet) => ({ sheet, content: withWrites(sheet, edits) }));
  if (!edited.some(({ content }) => [...content.cells.values()].some((cell) => cell.formula !== undefined))) {
    return { writes: edits, complete: true };
  }
  // Array formulas count as the values the file holds: computing one as an ordinary formula would be wrong.
  const image: WorkbookImage = {
    sheets: edited.map(({ sheet, content }) =>
      sheetImage(sheet.entry, { ...content, cells: withoutArrays(content) }),
    ),
    names,
    properties: new Map(),
  };
  const { values, unsupported, cycles } = recalculate(image);
  const left = new Set([...unsupported, ...cycles]);
  const writes = new Map(
    [...edits].map(([name, rows]) => [name, new Map([...rows].map(([row, cells]) => [row, new Map(cells)]))]),
  );
  for (const { sheet, content } of edited) {
    const { name } = sheet.entry;
    if (only && !only.has(name)) continue;
    const rows = writes.get(name) ?? new Map<number, Map<number, CellWrite>>();
    for (const [key, cell] of content.cells) {
      const { row, col } = cellPlace(key);
      if (cell.formula === undefined || content.arrays.has(key) || left.has(`${name}!${toA1({ row, col })}`))
        continue;
      const value = values(name, row, col);
      const edit = rows.get(row)?.get(col);
      if (!edit && sameValue(value, cell.value)) continue;
      const cells = rows.get(row) ?? new Map<number, CellWrite>();
      rows.set(
        row,
        cells.set(col, edit?.kind === 'formula' ? { ...edit, value } : { kind: 'cached', value }),
      );
    }
    writes.set(name, rows);
  }
  return { writes, complete: left.size === 0 && edited.every(({ content }) => content.arrays.size === 0) };
}

type Content = ReadSheet['content'];

function withWrites({ entry, content }: ReadSheet, edits: WorkbookWrites): Content {
  const rows = edits.get(entry.name);
  if (!rows) return content;
  const cells = new Map(content.cells);
  const arrays = new Set(content.arrays);
  let [lastRow, lastCol] = [content.rows, content.cols];
  for (const [row, line] of rows) {
    for (const [col, write] of line) {
      const key = cellKey(row, col);
      cells.set(key, written(write));
      arrays.delete(key);
      lastRow = Math.max(lastRow, row);
      lastCol = Math.max(lastCol, col);
    }
  }
  return { ...content, cells, arrays, rows: lastRow, cols: lastCol };
}

function written(write: CellWrite): CellImage {
  return write.kind === 'formula' ? { value: write.value, formula: write.formula } : { value: write.value };
}

function withoutArrays({ cells, arrays }: Content): Content['cells'] {
  if (arrays.size === 0) return cells;
  return new Map([...cells].map(([key, cell]) => [key, arrays.has(key) ? { value: cell.value } : cell]));
}

/** Whether a cached value can stay. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}
