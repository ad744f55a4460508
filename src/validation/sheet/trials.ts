import { splitItem } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { cellKey } from '../../worksheet/formula/cell-store';
import { recalculate } from '../../worksheet/formula/recalculate';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import type { CellValue } from '../../worksheet/workbook-image';
import { cellAt } from './cells';
import type { ComputedCell } from './computed-cells';
import { kindText } from './kinds';
import type { StrayCell } from './stray-cells';
import { trialAnswers } from './trial-answers';
import type { TrialAnswers } from './trial-answers';

/** What the worksheet's own formulas make of one set of made-up answers. */
export interface Trial {
  readonly answers: TrialAnswers;
  /** Whether every indicator is answered. Where not, errors further up are the official sheet's own way. */
  readonly complete: boolean;
  readonly value: (place: CellPlace) => CellValue;
}

/**
 * Values that mend what other rules report (weights, answer kinds, constants beside counts and in empty
 * rows), so that a trial shows only what the formulas themselves get wrong.
 */
function mended(
  edition: Edition,
  reading: Reading,
  cells: readonly ComputedCell[],
  strays: readonly StrayCell[],
): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  const put = (place: CellPlace | undefined, value: CellValue): void => {
    if (place) values.set(cellKey(place.sheet, place.row, place.col), value);
  };
  for (const [key, { weight, kind }] of reading.nodes) {
    const points = edition.nodeByCode.get(key)?.weight ?? edition.indicatorByCode.get(key)?.weight;
    if (typeof points === 'number') put(weight, points);
    const expected = reading.layout === 'lampiran-iii' ? kindText(edition, key) : undefined;
    if (expected !== undefined) put(kind, expected);
  }
  for (const { role, state, place } of cells) if (role === 'count' && state === 'constant') put(place, null);
  for (const { place } of strays) if (cellAt(reading.image, place)?.formula === undefined) put(place, null);
  return values;
}

/** Tries the workbook's formulas with made-up answers, whatever stands in it now. */
export function runTrials(
  edition: Edition,
  reading: Reading,
  cells: readonly ComputedCell[],
  strays: readonly StrayCell[],
): readonly Trial[] {
  const base = mended(edition, reading, cells, strays);
  return trialAnswers(edition).map((answers) => {
    const overrides = new Map(base);
    for (const [item, answer] of answers) {
      const place = reading.places.get(placeKey('unit', 'answer', item));
      if (place) overrides.set(cellKey(place.sheet, place.row, place.col), answer);
    }
    const { values } = recalculate(reading.image, overrides);
    const complete = ![...answers.values()].includes(null);
    return { answers, complete, value: ({ sheet, row, col }) => values(sheet, row, col) };
  });
}

/** Whether an indicator is left open in a trial. */
export function isOpenIn(trial: Trial, code: string): boolean {
  for (const [item, answer] of trial.answers)
    if (answer === null && splitItem(item).indicator === code) return true;
  return false;
}
