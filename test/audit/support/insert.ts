import { mapReferences } from '../../../src/worksheet/formula/shift';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import { formulaText } from '../../../src/worksheet/formula/text';
import type { CellRef, Expr } from '../../../src/worksheet/formula/expr';
import type { CellImage, SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';

export type Line = 'row' | 'col';

function movedCell(cell: CellRef, line: Line, at: number, count: number): CellRef {
  return cell[line] >= at ? { ...cell, [line]: cell[line] + count } : cell;
}

function movedFormula(
  text: string,
  onSheet: boolean,
  sheet: string,
  line: Line,
  at: number,
  count: number,
): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) return text;
  const moved: Expr = mapReferences(parsed.expr, (reference) => {
    const meant = reference.sheet === undefined ? onSheet : reference.sheet === sheet;
    if (!meant) return reference;
    if (reference.kind === 'cell') return movedCell(reference, line, at, count);
    const [from, to] = [reference.from, reference.to].map((cell) => movedCell(cell, line, at, count));
    return { ...reference, from: from ?? reference.from, to: to ?? reference.to };
  });
  return formulaText(moved);
}

/** Blank lines put in as Excel does it: everything below (or right) moves, and formulas follow. */
export function insertLines(
  image: WorkbookImage,
  sheet: string,
  line: Line,
  at: number,
  count: number,
): WorkbookImage {
  const placed = (own: SheetImage, row: number, col: number): CellImage | undefined => {
    if (own.name !== sheet) return own.cell(row, col);
    const place = { row, col };
    if (place[line] >= at && place[line] < at + count) return undefined;
    if (place[line] >= at + count) place[line] -= count;
    return own.cell(place.row, place.col);
  };
  return {
    ...image,
    sheets: image.sheets.map((own): SheetImage => {
      const { filled: _filled, ...rest } = own;
      const grown = own.name === sheet ? count : 0;
      const cells = new Map<string, CellImage | undefined>();
      return {
        ...rest,
        rows: own.rows + (line === 'row' ? grown : 0),
        cols: own.cols + (line === 'col' ? grown : 0),
        cell: (row, col) => {
          const key = `${String(row)},${String(col)}`;
          if (cells.has(key)) return cells.get(key);
          const cell = placed(own, row, col);
          const moved =
            cell?.formula === undefined
              ? cell
              : { ...cell, formula: movedFormula(cell.formula, own.name === sheet, sheet, line, at, count) };
          cells.set(key, moved);
          return moved;
        },
      };
    }),
  };
}
