import { cellKey } from '../../worksheet/formula/cell-store';
import type { CellPlace } from '../../worksheet/reading';
import { filledCells, isCellError } from '../../worksheet/workbook-image';
import type { CellValue } from '../../worksheet/workbook-image';
import type { WorkbookContext } from './workbook-context';
import { isBlank } from './cells';

/** Programs add up in different orders; a difference beyond this is not rounding. Points. */
const TOLERANCE = 1e-6;

/** A formula whose stored value is another than the one it computes now. */
export interface StaleValue {
  readonly place: CellPlace;
  readonly cached: CellValue;
  readonly fresh: CellValue;
}

/** Whether two values of a formula are different ones; any two errors are alike, as are blank and empty text. */
function differ(cached: CellValue, fresh: CellValue): boolean {
  if (typeof cached === 'number' && typeof fresh === 'number') return Math.abs(cached - fresh) > TOLERANCE;
  const bothErrors = cached !== null && fresh !== null && isCellError(cached) && isCellError(fresh);
  return !bothErrors && cached !== fresh && !(isBlank(cached) && isBlank(fresh));
}

/** What a file keeps of a cell's formula, where that is out of date; undefined for a value that was never computed. */
export function staleValue(workbook: WorkbookContext, place: CellPlace): StaleValue | undefined {
  const cell = workbook.cell(place);
  if (cell?.formula === undefined || isBlank(cell.value)) return undefined;
  const fresh = workbook.recalculated().values(place.sheet, place.row, place.col);
  return differ(cell.value, fresh) ? { place, cached: cell.value, fresh } : undefined;
}

/** Leaves out what rests on a formula we cannot compute, or on one that comes back to itself. */
function certain(workbook: WorkbookContext, values: readonly StaleValue[]): readonly StaleValue[] {
  if (values.length === 0) return values;
  const { unsupported, cycles } = workbook.recalculated();
  const uncertain = new Set([...unsupported, ...cycles]);
  if (uncertain.size === 0) return values;
  const isUncertain = ({ sheet, row, col }: CellPlace): boolean => uncertain.has(cellKey(sheet, row, col));
  return values.filter(({ place }) => !workbook.precedents.dependsOn(place, isUncertain));
}

/** The total, where the file's value of it is out of date for certain. */
export function staleTotal(workbook: WorkbookContext): StaleValue | undefined {
  const { total } = workbook.reading;
  const found = total && staleValue(workbook, total);
  return found && certain(workbook, [found])[0];
}

/** Every formula of the workbook whose stored value is out of date for certain, sheet by sheet from the top. */
export function staleValues(workbook: WorkbookContext): readonly StaleValue[] {
  const found: StaleValue[] = [];
  for (const sheet of workbook.reading.image.sheets) {
    for (const { row, col } of filledCells(sheet)) {
      const stale = staleValue(workbook, { sheet: sheet.name, row, col });
      if (stale) found.push(stale);
    }
  }
  return certain(workbook, found);
}
