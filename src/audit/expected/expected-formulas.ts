import type { Edition } from '../../instrument/edition';
import type { Expr } from '../../worksheet/formula/expr';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { placeId } from '../../validation/sheet/cells';
import { lampiranFormulas } from './lampiran';
import { perAreaFormulas } from './per-area';
import type { PlannedFormula, PlannedLayout } from './planned';

/** A cell of the workbook with the formula it must hold there. */
export interface ExpectedFormula {
  readonly place: CellPlace;
  readonly expr: Expr;
}

/** The formulas a workbook must hold, in its own rows, columns and sheet names. */
export interface ExpectedFormulas {
  /** Undefined where the cell holds no formula by plan, or its place in this workbook is not certain. */
  readonly at: (place: CellPlace) => Expr | undefined;
  readonly all: () => readonly ExpectedFormula[];
}

function plannedLayout(edition: Edition, reading: Reading): PlannedLayout | undefined {
  if (reading.layout === 'lampiran-iii') return lampiranFormulas(edition, reading);
  return reading.layout === 'per-area' ? perAreaFormulas(edition, reading) : undefined;
}

/** Formulas of the layout a workbook was read as; none for PortalRB's form, whose formulas are not known. */
export function expectedFormulas(edition: Edition, reading: Reading): ExpectedFormulas {
  const layout = plannedLayout(edition, reading);
  const planned = new Map<string, PlannedFormula>();
  for (const formula of layout?.formulas ?? []) {
    const place = layout?.map.find(formula.place);
    if (place) planned.set(placeId(place), formula);
  }
  const at = (place: CellPlace): Expr | undefined => {
    const formula = planned.get(placeId(place));
    return formula && layout?.map.translate(formula.expr, formula.place.sheet);
  };
  return {
    at,
    all: () =>
      [...planned.values()].flatMap((formula) => {
        const place = layout?.map.find(formula.place);
        const expr = place && at(place);
        return place && expr ? [{ place, expr }] : [];
      }),
  };
}
