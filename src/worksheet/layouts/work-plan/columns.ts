import type { PathKey } from '../../../i18n/path.id';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const WORK_PLAN_SHEET = 'Rencana Aksi';

export const HEADING_ROW = 5;
export const FIRST_ROW = HEADING_ROW + 1;
/** Rows that are there to be filled when the sheet is made, beside those that are filled. */
export const SPARE_ROWS = 30;

/** One step of the work plan as the sheet holds it; blank cells are empty texts. */
export interface WorkPlanRow {
  readonly indicator: string;
  readonly statement: string;
  readonly step: string;
  readonly owner: string;
  /** `TW I` .. `TW IV`, as the sheet's list offers it. */
  readonly quarter: string;
  readonly output: string;
  readonly realisation: string;
  readonly status: string;
}

export type WorkPlanField = keyof WorkPlanRow;

export interface WorkPlanColumn {
  readonly field: WorkPlanField;
  readonly heading: PathKey;
  readonly width: number;
}

/** Columns from the second on; the first one counts the steps. */
export const COLUMNS: readonly WorkPlanColumn[] = [
  { field: 'indicator', heading: 'sheet.indicator', width: 12 },
  { field: 'statement', heading: 'sheet.statement', width: 34 },
  { field: 'step', heading: 'sheet.step', width: 42 },
  { field: 'owner', heading: 'sheet.owner', width: 20 },
  { field: 'quarter', heading: 'sheet.quarter', width: 10 },
  { field: 'output', heading: 'sheet.output', width: 30 },
  { field: 'realisation', heading: 'sheet.realisation', width: 26 },
  { field: 'status', heading: 'sheet.status', width: 14 },
];

export const FIRST_COLUMN = 2;
export const LAST_COLUMN = FIRST_COLUMN + COLUMNS.length - 1;

export function columnOf(field: WorkPlanField): number {
  return FIRST_COLUMN + COLUMNS.findIndex((column) => column.field === field);
}

export const QUARTERS = ['quarter.1', 'quarter.2', 'quarter.3', 'quarter.4'] as const;
export const STATUSES = ['status.planned', 'status.running', 'status.done', 'status.stuck'] as const;
