import { cellKey } from '../worksheet/formula/cell-store';
import type { Expr } from '../worksheet/formula/expr';
import { formulaText } from '../worksheet/formula/text';
import type { CellContent } from '../worksheet/plan';
import type { CellPlace } from '../worksheet/reading';
import type { CellImage, CellValue } from '../worksheet/workbook-image';

/** A cell and what is to stand in it. */
export interface CellChange {
  readonly place: CellPlace;
  readonly to: CellContent;
  /** Whether any other change of the cell goes before it. */
  readonly weak?: boolean;
}

export const setValue = (place: CellPlace, value: string | number | null): CellChange => ({
  place,
  to: { value },
});

export const setFormula = (place: CellPlace, formula: Expr): CellChange => ({ place, to: { formula } });

/** Changes as recalculation takes them; of two for one cell the later one stays, a weak one never. */
export interface Overlay {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly formulas: ReadonlyMap<string, Expr>;
}

export function overlayOf(changes: readonly CellChange[]): Overlay {
  const values = new Map<string, CellValue>();
  const formulas = new Map<string, Expr>();
  const ordered = [...changes.filter(({ weak }) => weak), ...changes.filter(({ weak }) => !weak)];
  for (const { place, to } of ordered) {
    const key = cellKey(place.sheet, place.row, place.col);
    values.delete(key);
    formulas.delete(key);
    if ('formula' in to) formulas.set(key, to.formula);
    else values.set(key, to.value);
  }
  return { values, formulas };
}

/** Whether a cell holds this already, formula by its text. */
export function holds(cell: CellImage | undefined, to: CellContent): boolean {
  if ('formula' in to) return cell?.formula === formulaText(to.formula);
  return cell?.formula === undefined && (cell?.value ?? null) === to.value;
}
