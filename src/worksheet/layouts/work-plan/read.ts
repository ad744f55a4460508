import { pathText } from '../../../i18n/path';
import { LANGUAGES } from '../../../i18n/language';
import type { WorkbookImage } from '../../workbook-image';
import { readTable } from '../table-sheet';
import type { TableShape } from '../table-sheet';
import { columnOf, COLUMNS, HEADING_ROW, WORK_PLAN_SHEET } from './columns';
import type { WorkPlanField } from './columns';
import type { PlacedStep } from './plan';

/** The work plan of a workbook: its steps with their rows, and the first row behind all of them. */
export interface WorkPlanReading {
  readonly steps: readonly PlacedStep[];
  readonly nextRow: number;
  /** Whether every column stands where the layout puts it, so that steps can be added. */
  readonly inPlace: boolean;
}

const SHAPE: TableShape<WorkPlanField> = {
  sheet: WORK_PLAN_SHEET,
  fields: COLUMNS.map(({ field }) => field),
  headingsOf: (wanted) =>
    COLUMNS.filter(({ field }) => field === wanted).flatMap(({ heading }) =>
      LANGUAGES.map((language) => pathText(language)(heading)),
    ),
  needed: ['indicator', 'step'],
  headingRow: HEADING_ROW,
  columnOf,
};

/**
 * Reads the steps of the sheet `Rencana Aksi`.
 * @returns `none` where the workbook has no sheet of that name, `other` where it is one of another make.
 */
export function readWorkPlan(image: WorkbookImage): WorkPlanReading | 'none' | 'other' {
  const table = readTable(image, SHAPE);
  if (table === 'none' || table === 'other') return table;
  const { rows, nextRow, inPlace } = table;
  return { steps: rows.map(({ row, values }) => ({ row, step: values })), nextRow, inPlace };
}
