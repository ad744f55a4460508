import { toA1 } from '../../support/address';
import type { CellPlace } from '../../worksheet/reading';

/** As many faults of one kind are told one by one; more of them have one cause, such as a program that saved the file. */
export const ONE_BY_ONE = 5;
/** Cells a message names before it says that there are more. */
const NAMED = 5;

/** The first cells of many, as messages name them: `K8, K9, K11, …`. */
export function firstCells(places: readonly CellPlace[]): string {
  const names = places.slice(0, NAMED).map(toA1).join(', ');
  return places.length > NAMED ? `${names}, …` : names;
}
