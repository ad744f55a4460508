import type { Edition } from '../../instrument/edition';
import { officialExtras } from '../../validation/sheet/official-extras';
import { call, ref, times } from '../../worksheet/formula/expr';
import type { Expr } from '../../worksheet/formula/expr';
import { COLUMN, SHEET, officialRows } from '../../worksheet/layouts/lampiran-iii/geometry';
import { sheetRows } from '../../worksheet/layouts/lampiran-iii/row-content';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import type { PlannedFormula, PlannedLayout } from './planned';
import { PlaceMap } from './place-map';
import type { PlacePair } from './place-map';

const planned = (row: number, col: number): CellPlace => ({ sheet: SHEET.main, row, col });

function itemPairs(edition: Edition, reading: Reading): readonly PlacePair[] {
  return [...officialRows(edition)].flatMap(([key, row]) => {
    const { weight, kind, score, percent } = reading.nodes.get(key) ?? {};
    const cells: readonly (readonly [number, CellPlace | undefined])[] = [
      [COLUMN.weight, weight],
      [COLUMN.kind, kind],
      [COLUMN.answer, reading.places.get(placeKey('unit', 'answer', key))],
      [COLUMN.score, score],
      [COLUMN.percent, percent],
    ];
    return cells.flatMap(([col, place]): readonly PlacePair[] => (place ? [[planned(row, col), place]] : []));
  });
}

/** The totals below the table and the inner headings, which belong to no item of the edition. */
function extraPairs(edition: Edition, reading: Reading): readonly PlacePair[] {
  const { subtotals, headings } = officialExtras(edition, reading);
  const totals = edition.officialSheet.totals.flatMap(({ row, component }): readonly PlacePair[] => {
    const place = component === null ? reading.total : subtotals.get(component);
    return place ? [[planned(row, COLUMN.score), place]] : [];
  });
  return [
    ...totals,
    ...headings.flatMap(({ officialRow, weight, score }): readonly PlacePair[] => [
      [planned(officialRow, COLUMN.weight), weight],
      [planned(officialRow, COLUMN.score), score],
    ]),
  ];
}

/**
 * A subarea whose official formula has a slip, as it is evidently meant (reference rules, section 4, defect 1):
 * the mean of its indicators, times its weight. It reads the indicators and not the headings between them,
 * so that one that is still open is left out, as in every other subarea.
 */
function meant(edition: Edition, node: string, row: number): Expr {
  const values = (edition.childIndicators.get(node) ?? []).map(({ officialRow }) =>
    ref(officialRow, COLUMN.score),
  );
  return times(call('AVERAGE', ...values), ref(row, COLUMN.weight));
}

function plannedFormulas(edition: Edition): readonly PlannedFormula[] {
  const slips = new Map(
    edition.officialSheet.slips.map(({ node }) => [edition.nodeByCode.get(node)?.officialRow, node]),
  );
  return sheetRows(edition).flatMap(({ row, cells }) =>
    [...cells].flatMap(([col, content]) => {
      if (!('formula' in content)) return [];
      const node = col === COLUMN.score ? slips.get(row) : undefined;
      const expr = node === undefined ? content.formula : meant(edition, node, row);
      return [{ place: planned(row, col), expr }];
    }),
  );
}

const formulasOf = new WeakMap<Edition, readonly PlannedFormula[]>();

/** The official formulas (Lampiran III), the slips of the official file mended, and where this sheet has their cells. */
export function lampiranFormulas(edition: Edition, reading: Reading): PlannedLayout {
  const formulas = formulasOf.get(edition) ?? plannedFormulas(edition);
  formulasOf.set(edition, formulas);
  return { formulas, map: new PlaceMap([...itemPairs(edition, reading), ...extraPairs(edition, reading)]) };
}
