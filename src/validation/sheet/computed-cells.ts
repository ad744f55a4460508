import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, LayoutId, Reading } from '../../worksheet/reading';
import { cellAt, isBlank } from './cells';
import { officialExtras } from './official-extras';

/**
 * What a cell of the worksheet computes: the share of a `persen` indicator, a count that is the sum of
 * others, the value of an indicator, the points of a node, the grand total, a percentage shown beside
 * points, or (official sheet only) the empty text beside a count, the total of a component below the table,
 * the mean of an indicator in a heading of its own.
 */
export type ComputedRole =
  'share' | 'sum' | 'indicator' | 'node' | 'subtotal' | 'heading' | 'total' | 'percent' | 'count';

/** A cell that is expected to hold a formula. */
export interface ComputedCell {
  readonly role: ComputedRole;
  readonly place: CellPlace;
  /** Node or indicator it belongs to; null for the grand total. */
  readonly code: string | null;
  /** Key of the count, for `sum` and `count`. */
  readonly count: string | null;
  readonly state: 'formula' | 'constant' | 'blank';
}

/** Layouts whose formulas are known. What PortalRB's own form computes is not: its score columns are left alone. */
const COMPUTING: ReadonlySet<LayoutId> = new Set(['lampiran-iii', 'per-area']);

type Found = Omit<ComputedCell, 'state'>;

/** Cell of a count that is a sum: the official sheet has it among the answers, the per-area layout among the figures. */
export function sumPlace(reading: Reading, code: string, count: string): CellPlace | undefined {
  const item = itemId(code, count);
  return reading.places.get(placeKey('unit', 'answer', item)) ?? reading.nodes.get(item)?.score;
}

function* ofIndicator(reading: Reading, indicator: Indicator): Generator<Found> {
  const { code } = indicator;
  const share = reading.places.get(placeKey('unit', 'answer', code));
  if (indicator.kind === 'persen' && share) yield { role: 'share', place: share, code, count: null };
  for (const { key, computed } of indicator.counts) {
    const sum = computed ? sumPlace(reading, code, key) : undefined;
    if (sum) yield { role: 'sum', place: sum, code, count: key };
    const beside =
      reading.layout === 'lampiran-iii' ? reading.nodes.get(itemId(code, key))?.score : undefined;
    if (beside) yield { role: 'count', place: beside, code, count: key };
  }
}

function* allCells(edition: Edition, reading: Reading): Generator<Found> {
  if (!COMPUTING.has(reading.layout)) return;
  for (const [key, { score, percent }] of reading.nodes) {
    const role = edition.nodeByCode.has(key)
      ? 'node'
      : edition.indicatorByCode.has(key)
        ? 'indicator'
        : undefined;
    if (role === undefined) continue;
    if (score) yield { role, place: score, code: key, count: null };
    if (percent) yield { role: 'percent', place: percent, code: key, count: null };
  }
  for (const indicator of edition.indicators) yield* ofIndicator(reading, indicator);
  const { subtotals, headings } = officialExtras(edition, reading);
  for (const [code, place] of subtotals) yield { role: 'subtotal', place, code, count: null };
  for (const { indicator, score } of headings)
    yield { role: 'heading', place: score, code: indicator, count: null };
  if (reading.total) yield { role: 'total', place: reading.total, code: null, count: null };
}

/** Every cell the worksheet computes, and whether it still does. */
export function computedCells(edition: Edition, reading: Reading): readonly ComputedCell[] {
  return [...allCells(edition, reading)].map((found) => {
    const cell = cellAt(reading.image, found.place);
    const state =
      cell?.formula !== undefined ? 'formula' : isBlank(cell?.value ?? null) ? 'blank' : 'constant';
    return { ...found, state };
  });
}

const SCORING: ReadonlySet<ComputedRole> = new Set(['indicator', 'node', 'total']);

/** Whether the workbook is a copy of values: most of its score cells hold no formula. Told once, not cell by cell. */
export function isValuesOnly(cells: readonly ComputedCell[]): boolean {
  const scoring = cells.filter(({ role }) => SCORING.has(role));
  return scoring.filter(({ state }) => state === 'formula').length * 2 < scoring.length;
}
