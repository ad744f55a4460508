import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Every comparison compares. Univer keeps an index of the cells it has compared within a calculation, and in it 0 and
 * the empty text are the same: the second `A1=""` of a calculation was true where A1 holds 0, so that an answer of 0
 * counted as none on the official sheet. For columns of our length the index also takes longer than comparing.
 */
export function compareAnew(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache = () => false;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
