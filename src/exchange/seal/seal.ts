import type { Assessment, LayerId } from '../../assessment/types';
import { isOpen } from '../../assessment/assessment';
import type { Edition, ItemId } from '../../instrument/edition';
import { isComputedItem } from '../../worksheet/recognise/computed-item';
import { contentHash, fieldHash, SEALED_FIELDS } from './canonical';
import type { ItemHashes, SealedField } from './canonical';

/** A record of what a layer said at one time. It locks nothing and holds no personal data. */
export interface Seal {
  readonly edition: string;
  /** Name and version of the program that sealed. */
  readonly tool: string;
  /** ISO date and time with its offset, e.g. `2026-05-31T14:05:00+07:00`. */
  readonly at: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly layer: LayerId;
  /** Errors the check found when it was sealed; 0 unless somebody sealed in spite of them. */
  readonly errors: number;
  /** SHA-256 over edition, unit, year and `items`; see `contentHash`. */
  readonly hash: string;
  /** Hashes of every item that holds something. */
  readonly items: ReadonlyMap<ItemId, ItemHashes>;
}

export interface SealOptions {
  /** When: the clock belongs to whoever seals. */
  readonly at: string;
  readonly tool: string;
  readonly errors: number;
  /** Whose answers; the unit's unless told. */
  readonly layer?: LayerId;
}

/** Hashes of what a layer says, item by item; computed figures are no answers and are left out. */
export function itemHashes(
  edition: Edition,
  assessment: Assessment,
  layer: LayerId,
): ReadonlyMap<ItemId, ItemHashes> {
  const items = new Map<ItemId, ItemHashes>();
  for (const [item, entry] of assessment.layers[layer]) {
    const hashes: Partial<Record<SealedField, string>> = {};
    for (const field of SEALED_FIELDS) {
      const value = entry[field];
      if (isOpen(value) || (field === 'answer' && isComputedItem(edition, item))) continue;
      hashes[field] = fieldHash(layer, item, field, value);
    }
    if (Object.keys(hashes).length > 0) items.set(item, hashes);
  }
  return items;
}

/** Seals what a layer says. Pure: the same assessment, time and program give the same seal. */
export function sealAssessment(
  edition: Edition,
  assessment: Assessment,
  { at, tool, errors, layer = 'unit' }: SealOptions,
): Seal {
  const { name, year } = assessment.unit;
  const head = { edition: edition.id, unit: name, year, layer };
  const items = itemHashes(edition, assessment, layer);
  return { ...head, tool, at, errors, items, hash: contentHash(head, items) };
}

/** How many answers, notes and texts of evidence a seal covers. */
export function sealedCounts({ items }: Pick<Seal, 'items'>): Readonly<Record<SealedField, number>> {
  const counts = { answer: 0, note: 0, evidence: 0 };
  for (const hashes of items.values())
    for (const field of SEALED_FIELDS) if (hashes[field] !== undefined) counts[field]++;
  return counts;
}
