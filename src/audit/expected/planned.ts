import type { Expr } from '../../worksheet/formula/expr';
import type { CellPlace } from '../../worksheet/reading';
import type { PlaceMap } from './place-map';

/** A formula as a layout plans it, at its planned place. */
export interface PlannedFormula {
  readonly place: CellPlace;
  readonly expr: Expr;
}

export interface PlannedLayout {
  readonly formulas: readonly PlannedFormula[];
  readonly map: PlaceMap;
}
