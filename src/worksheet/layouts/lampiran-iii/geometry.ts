import { itemId } from '../../../instrument/edition';
import type { Edition } from '../../../instrument/edition';

/** Columns of the official sheet `LKE ZI`, from 1 (A). */
export const COLUMN = {
  id: 1,
  component: 2,
  group: 3,
  area: 4,
  subarea: 5,
  indicator: 6,
  statement: 7,
  weight: 8,
  explanation: 9,
  kind: 10,
  answer: 11,
  score: 12,
  percent: 13,
  gap: 14,
  note: 15,
  evidenceHint: 16,
  evidence: 17,
} as const;

export const SHEET = { main: 'LKE ZI', summary: 'Utama', notes: 'Ctt Eval' } as const;

/** Rows above the table; every other row comes from the edition. */
export const ROW = { title: 1, heading: 2 } as const;

/** Row of the grand total, below everything else. */
export function totalRow(edition: Edition): number {
  const total = edition.officialSheet.totals.find(({ component }) => component === null);
  return total?.row ?? Math.max(ROW.heading, ...officialRows(edition).values()) + 2;
}

/** Column of a structure node's numbering, by level; its name stands one to the right. */
export const LEVEL_COLUMN = {
  component: COLUMN.component,
  group: COLUMN.group,
  area: COLUMN.area,
  subarea: COLUMN.subarea,
} as const;

/** Official row of every node, indicator and count, by code or item id. */
export function officialRows(edition: Edition): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const node of edition.nodes) rows.set(node.code, node.officialRow);
  for (const indicator of edition.indicators) {
    rows.set(indicator.code, indicator.officialRow);
    for (const count of indicator.counts) rows.set(itemId(indicator.code, count.key), count.officialRow);
  }
  return rows;
}

/** Document properties in which a workbook of this layout keeps what the official sheet has no cell for. */
export const PROPERTY = {
  edition: 'lke-edition',
  layout: 'lke-layout',
  unit: 'lke-unit',
  year: 'lke-year',
  target: 'lke-target',
} as const;
