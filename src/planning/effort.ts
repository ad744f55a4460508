/**
 * What one step of an indicator costs, by indicator: a whole number 1 (light) to 10 (very heavy), or null for an
 * indicator that cannot be raised this year. Not named: 1.
 *
 * Whole numbers, because people judge effort on a short scale and the search is exact and quick on it.
 */
export type Efforts = ReadonlyMap<string, number | null>;

export const DEFAULT_EFFORT = 1;
export const HEAVIEST_EFFORT = 10;

export function isEffort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= HEAVIEST_EFFORT;
}

export function movable(efforts: Efforts, code: string): boolean {
  return efforts.get(code) !== null;
}

/** Of an indicator that cannot be raised, what a step would cost if it could. */
export function effortOf(efforts: Efforts, code: string): number {
  return efforts.get(code) ?? DEFAULT_EFFORT;
}
