import type { Edition } from '../../instrument/edition';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { answerCells } from './answer-cells';
import { covers } from './answer-lists';
import { isIssuedClosed } from './as-issued';
import { cellAt } from './cells';
import { computedCells } from './computed-cells';
import { itemsOf } from '../answer-items';

/** A cell that its sheet's protection closes although people must fill it, or leaves open although it computes. */
export interface LockFault {
  readonly kind: 'closed' | 'open';
  readonly code: string | null;
  readonly place: CellPlace;
}

interface Cell {
  readonly code: string | null;
  readonly place: CellPlace;
}

/**
 * Cells people fill. Notes of the official sheet stand beside indicators; those beside counts, and the column of
 * evidence that agencies add, are as each copy has them.
 */
function inputs(edition: Edition, reading: Reading): readonly Cell[] {
  const answers = answerCells(edition, reading).map((cell) => ({ ...cell, code: cell.indicator.code }));
  const fields = reading.layout === 'lampiran-iii' ? (['note'] as const) : (['note', 'evidence'] as const);
  const items = edition.indicators.flatMap((indicator) => [
    { item: indicator.code, indicator },
    ...(reading.layout === 'lampiran-iii' ? [] : itemsOf(indicator)),
  ]);
  const texts = items.flatMap(({ item, indicator }) =>
    fields.flatMap((field): readonly Cell[] => {
      const place = reading.places.get(placeKey('unit', field, item));
      return place ? [{ code: indicator.code, place }] : [];
    }),
  );
  return [...answers, ...texts];
}

/** Cells nobody may type into: what is computed, weights, answer kinds. */
function figures(edition: Edition, reading: Reading): readonly Cell[] {
  const fixed = [...reading.nodes].flatMap(([key, { weight, kind }]) => {
    const code = key.split('#')[0] ?? key;
    return [weight, kind].flatMap((place) => (place ? [{ code, place }] : []));
  });
  const computed = computedCells(edition, reading).filter(({ state }) => state === 'formula');
  return [...computed, ...fixed];
}

/**
 * Every cell whose lock is not what it is for, on sheets that are protected. Cells whose lock was not read are left
 * out; PortalRB's form is not made by us, and locks what it will.
 */
export function lockFaults(edition: Edition, reading: Reading): readonly LockFault[] {
  const { image, layout } = reading;
  if (layout === 'portalrb-jawaban') return [];
  const protectedSheets = new Set(
    image.sheets.filter(({ protection }) => protection.sheet).map(({ name }) => name),
  );
  if (protectedSheets.size === 0) return [];
  const lockOf = (place: CellPlace): boolean | undefined =>
    protectedSheets.has(place.sheet) ? cellAt(image, place)?.locked : undefined;
  const closed = inputs(edition, reading).filter(({ code, place }) => {
    const issued = code !== null && isIssuedClosed(reading, code) && hasNoList(reading, place);
    return lockOf(place) === true && !issued;
  });
  const open = figures(edition, reading).filter(({ place }) => lockOf(place) === false);
  return [
    ...closed.map(({ code, place }): LockFault => ({ kind: 'closed', code, place })),
    ...open.map(({ code, place }): LockFault => ({ kind: 'open', code, place })),
  ];
}

function hasNoList({ image }: Reading, place: CellPlace): boolean {
  const validations = image.sheets.find(({ name }) => name === place.sheet)?.validations ?? [];
  return !validations.some((each) => covers(each, place));
}
