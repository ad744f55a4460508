import { splitItem } from '../../instrument/edition';
import type { Edition, ItemId } from '../../instrument/edition';

/** Whether the worksheet computes an item itself, so that its answer cell is no entry. */
export function isComputedItem(edition: Edition, item: ItemId): boolean {
  const { indicator, count } = splitItem(item);
  const definition = edition.indicatorByCode.get(indicator);
  if (count === null) return definition?.kind === 'persen';
  return definition?.counts.find((candidate) => candidate.key === count)?.computed ?? false;
}
