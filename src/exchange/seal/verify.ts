import type { Assessment, LayerId } from '../../assessment/types';
import type { Edition, ItemId } from '../../instrument/edition';
import { canonicalValue, SEALED_FIELDS } from './canonical';
import type { ItemHashes, SealedField } from './canonical';
import type { ReadSeal, SealFault } from './read';
import { itemHashes } from './seal';
import type { Seal } from './seal';

/** One thing that is no longer as it was sealed. */
export type SealChange =
  | {
      readonly kind: 'edition' | 'unit' | 'year';
      readonly before: string | number | null;
      readonly after: string | number | null;
    }
  | {
      readonly kind: 'added' | 'removed' | 'changed';
      readonly layer: LayerId;
      readonly item: ItemId;
      readonly field: SealedField;
    };

export type Verification =
  | { readonly state: 'missing' }
  | { readonly state: 'other' }
  | { readonly state: 'broken'; readonly faults: readonly SealFault[] }
  | { readonly state: 'unchanged' | 'changed'; readonly seal: Seal; readonly changes: readonly SealChange[] };

const NOTHING: ItemHashes = {};

/** Items in worksheet order, those the edition does not know last. */
export function inSealOrder(edition: Edition, items: Iterable<ItemId>): readonly ItemId[] {
  const order = new Map(sealItems(edition).map((item, at) => [item, at]));
  const place = (item: ItemId): number => order.get(item) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(items)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Everything of an edition that can hold an answer, a note or evidence, in worksheet order. */
export function sealItems(edition: Edition): readonly ItemId[] {
  return edition.indicators.flatMap(({ code, counts }) => [
    code,
    ...counts.map(({ key }) => `${code}#${key}`),
  ]);
}

function headChanges(edition: Edition, { unit }: Assessment, seal: Seal): readonly SealChange[] {
  const now = { edition: edition.id, unit: unit.name, year: unit.year };
  return (['edition', 'unit', 'year'] as const).flatMap((kind) =>
    canonicalValue(now[kind]) === canonicalValue(seal[kind])
      ? []
      : [{ kind, before: seal[kind], after: now[kind] }],
  );
}

/**
 * Compares an assessment with the seal of its workbook: unchanged, or every field that is not as it was sealed.
 * Pure; the texts themselves are not in the seal, so a change names the field and not what stood there.
 */
export function verifySeal(edition: Edition, assessment: Assessment, read: ReadSeal): Verification {
  if (read.kind === 'none') return { state: 'missing' };
  if (read.kind === 'other') return { state: 'other' };
  if (read.kind === 'broken') return { state: 'broken', faults: read.faults };
  const { seal } = read;
  const { layer } = seal;
  const now = itemHashes(edition, assessment, layer);
  const changes: SealChange[] = [...headChanges(edition, assessment, seal)];
  for (const item of inSealOrder(edition, [...seal.items.keys(), ...now.keys()])) {
    const before = seal.items.get(item) ?? NOTHING;
    const after = now.get(item) ?? NOTHING;
    for (const field of SEALED_FIELDS) {
      if (before[field] === after[field]) continue;
      const kind = before[field] === undefined ? 'added' : after[field] === undefined ? 'removed' : 'changed';
      changes.push({ kind, layer, item, field });
    }
  }
  return { state: changes.length === 0 ? 'unchanged' : 'changed', seal, changes };
}
