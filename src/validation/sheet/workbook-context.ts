import type { Edition } from '../../instrument/edition';
import type { Score } from '../../scoring/score';
import { recalculate } from '../../worksheet/formula/recalculate';
import type { Recalculation } from '../../worksheet/formula/recalculate';
import type { CellPlace, Reading } from '../../worksheet/reading';
import type { CellImage, CellValue } from '../../worksheet/workbook-image';
import { lazy } from '../lazy';
import { cellAt } from './cells';
import { computedCells, isValuesOnly } from './computed-cells';
import type { ComputedCell } from './computed-cells';
import { precedentsOf } from './precedents';
import type { Precedents } from './precedents';
import { strayCells } from './stray-cells';
import type { StrayCell } from './stray-cells';
import { runTrials } from './trials';
import type { Trial } from './trials';

/** What rules about a workbook see. Whatever costs time is worked out on first demand, once for all rules. */
export interface WorkbookContext {
  readonly edition: Edition;
  readonly reading: Reading;
  /** Score of the unit's answers by our own arithmetic: what the workbook ought to print. */
  readonly score: Score;
  readonly cell: (place: CellPlace) => CellImage | undefined;
  readonly value: (place: CellPlace) => CellValue;
  readonly precedents: Precedents;
  /** Cells that are expected to hold formulas; none where the layout's formulas are not known. */
  readonly computed: () => readonly ComputedCell[];
  /** Whether the workbook is a copy of values without formulas. */
  readonly valuesOnly: () => boolean;
  readonly strays: () => readonly StrayCell[];
  readonly trials: () => readonly Trial[];
  /** The workbook's formulas computed afresh from what stands in it. */
  readonly recalculated: () => Recalculation;
}

export function workbookContext(edition: Edition, score: Score, reading: Reading): WorkbookContext {
  const { image } = reading;
  const precedents = precedentsOf(image);
  const computed = lazy(() => computedCells(edition, reading));
  const strays = lazy(() => strayCells(edition, reading, precedents));
  return {
    edition,
    reading,
    score,
    cell: (place) => cellAt(image, place),
    value: (place) => cellAt(image, place)?.value ?? null,
    precedents,
    computed,
    valuesOnly: () => isValuesOnly(computed()),
    strays,
    trials: lazy(() => runTrials(edition, reading, computed(), strays(), precedents)),
    recalculated: lazy(() => recalculate(image)),
  };
}
