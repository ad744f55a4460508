import { parseFormula } from '../../worksheet/formula/parse';
import type { Expr } from '../../worksheet/formula/expr';
import { formulaReader } from '../../worksheet/formula/formula-cache';
import { references } from '../../worksheet/formula/shift';
import type { CellPlace } from '../../worksheet/reading';
import type { SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { placeId } from './cells';

/** Which cells a workbook's formulas read; each formula is looked at once. */
export interface Precedents {
  /** The formula of a cell as a tree; undefined where it has none or we cannot read it. */
  readonly formula: (place: CellPlace) => Expr | undefined;
  /** Whether a cell has a formula that our recalculation can compute. */
  readonly isComputable: (place: CellPlace) => boolean;
  /** Cells the formula of a cell names itself. */
  readonly direct: (place: CellPlace) => readonly CellPlace[];
  /** Whether a cell's value depends, over any number of formulas, on one that `isTarget`; the cell itself is asked first. */
  readonly dependsOn: (place: CellPlace, isTarget: (place: CellPlace) => boolean) => boolean;
}

/** Cells of every reference, ranges cut to what the sheet uses. */
export function cellsOf(
  expr: Expr,
  own: string,
  sheets: ReadonlyMap<string, SheetImage>,
): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const reference of references(expr)) {
    const sheet = sheets.get((reference.sheet ?? own).toLowerCase());
    if (!sheet) continue;
    const { from, to } = reference.kind === 'cell' ? { from: reference, to: reference } : reference;
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.col, to.col), Math.max(from.col, to.col)];
    for (let row = top; row <= Math.min(bottom, Math.max(sheet.rows, top)); row++) {
      for (let col = left; col <= Math.min(right, Math.max(sheet.cols, left)); col++)
        places.push({ sheet: sheet.name, row, col });
    }
  }
  return places;
}

export function precedentsOf(image: WorkbookImage): Precedents {
  const sheets = new Map(image.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  /** Recalculation reads the same texts: the cache that goes with the image is shared. */
  const read = formulaReader(image);
  const unusual = new Map<string, Expr | undefined>();
  const known = new Map<string, readonly CellPlace[]>();

  const formula = (place: CellPlace): Expr | undefined => {
    const text = sheets.get(place.sheet.toLowerCase())?.cell(place.row, place.col)?.formula;
    if (text === undefined) return undefined;
    const computable = read(text).expr;
    if (computable || unusual.has(text)) return computable ?? unusual.get(text);
    const parsed = parseFormula(text);
    const expr = parsed.ok ? parsed.expr : undefined;
    unusual.set(text, expr);
    return expr;
  };

  const direct = (place: CellPlace): readonly CellPlace[] => {
    const id = placeId(place);
    const found = known.get(id) ?? cellsOf(formula(place) ?? { kind: 'missing' }, place.sheet, sheets);
    known.set(id, found);
    return found;
  };

  return {
    formula,
    isComputable: (place) => {
      const text = sheets.get(place.sheet.toLowerCase())?.cell(place.row, place.col)?.formula;
      return text !== undefined && read(text).expr !== undefined;
    },
    direct,
    dependsOn: (place, isTarget) => {
      const seen = new Set<string>();
      const waiting = [place];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const id = placeId(next);
        if (seen.has(id)) continue;
        if (isTarget(next)) return true;
        seen.add(id);
        waiting.push(...direct(next));
      }
      return false;
    },
  };
}
