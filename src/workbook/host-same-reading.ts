import { sameEntries } from '../assessment/assessment';
import type { Reading } from '../worksheet/reading';

/** Whether two readings say the same in the same cells, so that nobody need be told. Images are not compared. */
export function sameReading(a: Reading, b: Reading): boolean {
  if (a.layout !== b.layout || a.worksheetTotal !== b.worksheetTotal || a.places.size !== b.places.size)
    return false;
  const [left, right] = [a.assessment.unit, b.assessment.unit];
  const fields = Object.keys(left) as (keyof typeof left)[];
  if (!fields.every((field) => left[field] === right[field]) || !sameEntries(a.assessment, b.assessment))
    return false;
  return [...a.places].every(([key, place]) => {
    const other = b.places.get(key);
    return other?.sheet === place.sheet && other.row === place.row && other.col === place.col;
  });
}
