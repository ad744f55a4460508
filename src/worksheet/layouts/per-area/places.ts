import { PORTAL_LAYERS } from '../../../assessment/types';
import type { PortalLayer } from '../../../assessment/types';
import type { Edition } from '../../../instrument/edition';
import { placeKey } from '../../reading';
import type { CellPlace, NodePlaces, PlaceKey } from '../../reading';
import { COLUMN, LAYER_COLUMNS } from './columns';
import { perAreaGeometry } from './geometry';
import { rowKey } from './rows';
import type { SheetRow } from './rows';
import { IDENTITY_PLACES } from './identity/cells';
import type { IdentityField } from './identity/cells';
import { RECAP_COLUMN, recapCells } from './recap/cells';
import { SHEET } from './sheet-names';

/** Every cell of a per-area workbook that means something; the plan writes to it and the reader looks for it. */
export interface PerAreaPlaces {
  /** Answers (none for computed items), notes, and the unit's evidence. TPI gives no evidence of its own. */
  readonly places: ReadonlyMap<PlaceKey, CellPlace>;
  /** Nodes and indicators by code, counts by item id; the unit's figures. */
  readonly nodes: ReadonlyMap<string, NodePlaces>;
  /** The same cells of the evaluator's figures, where the layout has them. */
  readonly tpiNodes: ReadonlyMap<string, NodePlaces>;
  /** The unit's answered total, in points. */
  readonly total: CellPlace;
  readonly identity: Readonly<Record<IdentityField, CellPlace>>;
}

/** Columns of notes and evidence a layer has. */
export const TEXT_COLUMNS: Readonly<Record<PortalLayer, Partial<Record<'note' | 'evidence', number>>>> = {
  unit: { note: COLUMN.note, evidence: COLUMN.evidence },
  tpi: { note: COLUMN.tpiNote },
};

/** Whether the row's answer is typed: not for computed counts nor for indicators made from counts. */
export function hasAnswer(row: SheetRow): boolean {
  if (row.kind === 'indicator') return row.indicator.kind !== 'persen';
  return row.kind === 'count' && !row.count.computed;
}

/** Cell of a row in one of the layout's columns; undefined where a found sheet lacks the column. */
export type PlaceAt = (col: number) => CellPlace | undefined;

/** Places of one row's entries in all layers. */
export function rowPlaces(row: SheetRow, at: PlaceAt): readonly (readonly [PlaceKey, CellPlace])[] {
  const key = rowKey(row);
  if (key === undefined || row.kind === 'node') return [];
  return PORTAL_LAYERS.flatMap((layer) => {
    const columns = {
      answer: hasAnswer(row) ? LAYER_COLUMNS[layer].answer : undefined,
      ...TEXT_COLUMNS[layer],
    };
    return (['answer', 'note', 'evidence'] as const).flatMap((field) => {
      const col = columns[field];
      const cell = col === undefined ? undefined : at(col);
      return cell ? [[placeKey(layer, field, key), cell] as const] : [];
    });
  });
}

/** Places of one row's figures in one layer. */
export function figurePlaces(row: SheetRow, layer: PortalLayer, at: PlaceAt): NodePlaces {
  const { value, percent, answer } = LAYER_COLUMNS[layer];
  if (row.kind === 'count')
    return placesOf({ kind: at(COLUMN.kind), score: row.count.computed ? at(answer) : undefined });
  const figures = { score: at(value), percent: at(percent) };
  if (row.kind === 'node') return placesOf({ ...figures, weight: at(COLUMN.weight) });
  return placesOf({
    ...figures,
    kind: at(COLUMN.kind),
    weight: row.indicator?.weight == null ? undefined : at(COLUMN.weight),
  });
}

function placesOf(places: { readonly [name in keyof NodePlaces]: CellPlace | undefined }): NodePlaces {
  return Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined));
}

function recapPlaces(
  edition: Edition,
): ReadonlyMap<string, { readonly unit: NodePlaces; readonly tpi: NodePlaces }> {
  return new Map(
    recapCells(edition).nodes.map(({ node, row }) => {
      const at = (col: number): CellPlace => ({ sheet: SHEET.recap, row, col });
      const weight = at(RECAP_COLUMN.weight);
      const unit = { weight, score: at(RECAP_COLUMN.score), percent: at(RECAP_COLUMN.percent) };
      return [node.code, { unit, tpi: { weight, score: at(RECAP_COLUMN.tpi) } }] as const;
    }),
  );
}

/** The cell map of the per-area layout for an edition. */
export function perAreaPlaces(edition: Edition): PerAreaPlaces {
  const places = new Map<PlaceKey, CellPlace>();
  const nodes = new Map<string, NodePlaces>();
  const tpiNodes = new Map<string, NodePlaces>();
  for (const [code, figures] of recapPlaces(edition)) {
    nodes.set(code, figures.unit);
    tpiNodes.set(code, figures.tpi);
  }
  for (const { sheet, rows } of perAreaGeometry(edition).tables) {
    for (const row of rows) {
      const key = rowKey(row);
      if (key === undefined) continue;
      const at = (col: number): CellPlace => ({ sheet, row: row.row, col });
      for (const [place, cell] of rowPlaces(row, at)) places.set(place, cell);
      nodes.set(key, figurePlaces(row, 'unit', at));
      tpiNodes.set(key, figurePlaces(row, 'tpi', at));
    }
  }
  return { places, nodes, tpiNodes, total: recapCells(edition).total, identity: IDENTITY_PLACES };
}
