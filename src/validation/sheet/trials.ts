import { splitItem } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { cellKey } from '../../worksheet/formula/cell-store';
import { recalculate } from '../../worksheet/formula/recalculate';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellError, CellValue } from '../../worksheet/workbook-image';
import { cellAt, placeId } from './cells';
import type { ComputedCell } from './computed-cells';
import { kindText } from './kinds';
import { officialExtras } from './official-extras';
import type { Precedents } from './precedents';
import type { StrayCell } from './stray-cells';
import { trialAnswers } from './trial-answers';
import type { TrialAnswers } from './trial-answers';

/** What the worksheet's own formulas make of one set of made-up answers. */
export interface Trial {
  readonly answers: TrialAnswers;
  /** Whether every indicator is answered. Where not, errors further up are the official sheet's own way. */
  readonly complete: boolean;
  /** What a cell shows; a made-up number in a cell where an error begins, so that cells above it can be tried. */
  readonly value: (place: CellPlace) => CellValue;
  /** The errors that were put aside, by `placeId` of the cell where each begins. */
  readonly errors: ReadonlyMap<string, CellError>;
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
  for (const { weight, points } of officialExtras(edition, reading).headings) put(weight, points);
  for (const { role, state, place } of cells) if (role === 'count' && state === 'constant') put(place, null);
  for (const { place } of strays) if (cellAt(reading.image, place)?.formula === undefined) put(place, null);
  return values;
}

/** Errors of one file begin in a few cells; more rounds than this and they come from somewhere else. */
const ROUNDS = 8;

/**
 * Values of one trial. Where everything is answered, an error is a fault of the cell in which it begins: that is
 * noted, and a number stands in for it, so that it does not hide faults further up.
 */
function tried(
  reading: Reading,
  overrides: Map<string, CellValue>,
  cells: readonly ComputedCell[],
  precedents: Precedents,
  complete: boolean,
): Pick<Trial, 'value' | 'errors'> {
  const errors = new Map<string, CellError>();
  for (let round = 0; ; round++) {
    const { values } = recalculate(reading.image, overrides);
    const value = ({ sheet, row, col }: CellPlace): CellValue => values(sheet, row, col);
    const fails = (place: CellPlace): boolean => isCellError(value(place));
    const begins = complete
      ? cells.filter(({ place }) => fails(place) && !precedents.direct(place).some(fails))
      : [];
    if (begins.length === 0 || round === ROUNDS) return { value, errors };
    begins.forEach(({ place }, at) => {
      const error = value(place);
      if (isCellError(error)) errors.set(placeId(place), error);
      overrides.set(cellKey(place.sheet, place.row, place.col), 0.4 + at / 16);
    });
  }
}

/** Tries the workbook's formulas with made-up answers, whatever stands in it now. */
export function runTrials(
  edition: Edition,
  reading: Reading,
  cells: readonly ComputedCell[],
  strays: readonly StrayCell[],
  precedents: Precedents,
): readonly Trial[] {
  const base = mended(edition, reading, cells, strays);
  return trialAnswers(edition).map((answers) => {
    const overrides = new Map(base);
    for (const [item, answer] of answers) {
      const place = reading.places.get(placeKey('unit', 'answer', item));
      if (place) overrides.set(cellKey(place.sheet, place.row, place.col), answer);
    }
    const complete = ![...answers.values()].includes(null);
    return { answers, complete, ...tried(reading, overrides, cells, precedents, complete) };
  });
}

/** Whether an indicator is left open in a trial. */
export function isOpenIn(trial: Trial, code: string): boolean {
  for (const [item, answer] of trial.answers)
    if (answer === null && splitItem(item).indicator === code) return true;
  return false;
}
