import { UNKNOWN_UNIT } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import { perAreaPlaces } from '../../worksheet/layouts/per-area/places';
import { perAreaPlan } from '../../worksheet/layouts/per-area/plan';
import type { NodePlaces, Reading } from '../../worksheet/reading';
import { modelOf } from '../../workbook/plan-model';
import type { PlannedFormula, PlannedLayout } from './planned';
import { PlaceMap } from './place-map';
import type { PlacePair } from './place-map';

const FIGURES = ['weight', 'kind', 'score', 'percent'] as const satisfies readonly (keyof NodePlaces)[];

function pairsOf(edition: Edition, reading: Reading): readonly PlacePair[] {
  const { places, nodes, total, identity } = perAreaPlaces(edition);
  const pairs: PlacePair[] = [];
  const add = (planned: PlacePair[0] | undefined, found: PlacePair[0] | undefined): void => {
    if (planned && found) pairs.push([planned, found]);
  };
  for (const [key, planned] of places) add(planned, reading.places.get(key));
  for (const [key, planned] of nodes) {
    const found = reading.nodes.get(key);
    for (const figure of FIGURES) add(planned[figure], found?.[figure]);
  }
  add(total, reading.total);
  for (const [field, planned] of Object.entries(identity))
    add(planned, reading.identity?.[field as keyof typeof identity]);
  return pairs;
}

function plannedFormulas(edition: Edition): readonly PlannedFormula[] {
  const { sheets } = modelOf(perAreaPlan(edition, UNKNOWN_UNIT));
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([col, { content }]) =>
        content && 'formula' in content ? [{ place: { sheet: name, row, col }, expr: content.formula }] : [],
      ),
    ),
  );
}

const formulasOf = new WeakMap<Edition, readonly PlannedFormula[]>();

/** The formulas of the per-area layout, and where this workbook has their cells. */
export function perAreaFormulas(edition: Edition, reading: Reading): PlannedLayout {
  const formulas = formulasOf.get(edition) ?? plannedFormulas(edition);
  formulasOf.set(edition, formulas);
  return { formulas, map: new PlaceMap(pairsOf(edition, reading)) };
}
