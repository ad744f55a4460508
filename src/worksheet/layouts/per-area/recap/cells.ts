import type { Edition } from '../../../../instrument/edition';
import type { GateId, PredicateName, StructureNode, Threshold } from '../../../../instrument/types';
import type { CellPlace } from '../../../reading';
import { SHEET } from '../sheet-names';

/** Columns of `Rekap`, from 1: areas and components on the left, conditions on the right. */
export const RECAP_COLUMN = {
  code: 2,
  name: 3,
  weight: 4,
  score: 5,
  floor: 6,
  ceiling: 7,
  percent: 8,
  tpi: 9,
  /** The areas' table uses the same columns for other figures. */
  areaFloor: 5,
  areaShare: 6,
  areaFirstMinimum: 7,
  areaStatus: 9,
  gate: 11,
  actual: 12,
  best: 13,
  firstRequired: 14,
} as const;
export const RECAP_WIDTHS = [1.5, 6, 42, 8, 11, 11, 11, 11, 18, 2, 46, 10.5, 10.5, 9.5, 15.5, 9.5, 15.5];
export const RECAP_LAST_COLUMN = 17;
/** Rows of the left half. The right half starts in the same rows. */
export const RECAP_ROW = {
  title: 1,
  unit: 2,
  cardLabel: 4,
  cardFigure: 5,
  cardMeaning: 6,
  cardTpi: 7,
  bar: 9,
  header: 10,
  first: 11,
} as const;

/** One condition with the thresholds of each predicate that sets one on the same figure. */
export interface GateRow {
  readonly row: number;
  readonly gate: GateId;
  readonly nodes: readonly string[];
  readonly unit: Threshold['unit'];
  readonly required: ReadonlyMap<PredicateName, Threshold>;
}

export interface RecapCells {
  readonly predicates: readonly PredicateName[];
  /** Row of each change area, by number. */
  readonly areaRow: ReadonlyMap<number, number>;
  readonly componentsBar: number;
  readonly componentsHeader: number;
  /** Components and groups, with their rows. */
  readonly nodes: readonly { readonly node: StructureNode; readonly row: number }[];
  readonly totalRow: number;
  readonly total: CellPlace;
  readonly gates: readonly GateRow[];
  readonly verdictRow: number;
  readonly chartRow: number;
}

function gateRows(edition: Edition): readonly GateRow[] {
  const rows = new Map<
    string,
    {
      gate: GateId;
      nodes: readonly string[];
      unit: Threshold['unit'];
      required: Map<PredicateName, Threshold>;
    }
  >();
  for (const threshold of edition.thresholds) {
    const key = `${threshold.gate} ${threshold.nodes.join('+')}`;
    const { gate, nodes, unit } = threshold;
    const entry = rows.get(key) ?? { gate, nodes, unit, required: new Map<PredicateName, Threshold>() };
    entry.required.set(threshold.predicate, threshold);
    rows.set(key, entry);
  }
  return [...rows.values()].map((entry, at) => ({ ...entry, row: RECAP_ROW.first + at }));
}

/** Where everything on `Rekap` stands, for one edition. */
export function recapCells(edition: Edition): RecapCells {
  const componentsBar = RECAP_ROW.first + edition.areas.length + 1;
  const firstNode = componentsBar + 2;
  const nodes = edition.nodes
    .filter((node) => node.level === 'component' || node.level === 'group')
    .map((node, at) => ({ node, row: firstNode + at }));
  const totalRow = firstNode + nodes.length;
  const gates = gateRows(edition);
  const verdictRow = RECAP_ROW.first + gates.length;
  return {
    predicates: [...new Set(edition.thresholds.map((threshold) => threshold.predicate))],
    areaRow: new Map(edition.areas.map((area, at) => [area.number, RECAP_ROW.first + at])),
    componentsBar,
    componentsHeader: componentsBar + 1,
    nodes,
    totalRow,
    total: { sheet: SHEET.recap, row: totalRow, col: RECAP_COLUMN.score },
    gates,
    verdictRow,
    chartRow: Math.max(totalRow, verdictRow + 1) + 2,
  };
}

/** Columns of one predicate's required figure and status. */
export function predicateColumns(
  cells: RecapCells,
  predicate: PredicateName,
): { readonly required: number; readonly status: number } {
  const required = RECAP_COLUMN.firstRequired + 2 * cells.predicates.indexOf(predicate);
  return { required, status: required + 1 };
}
