import { pathText } from '../../../i18n/path';
import { isCellError } from '../../workbook-image';
import type { SheetImage, WorkbookImage } from '../../workbook-image';
import { columnOf, COLUMNS, FIRST_ROW, HEADING_ROW, WORK_PLAN_SHEET } from './columns';
import type { WorkPlanField, WorkPlanRow } from './columns';
import type { PlacedStep } from './plan';

/** The work plan of a workbook: its steps with their rows, and the first row behind all of them. */
export interface WorkPlanReading {
  readonly steps: readonly PlacedStep[];
  readonly nextRow: number;
  /** Whether every column stands where the layout puts it, so that steps can be added. */
  readonly inPlace: boolean;
}

/** Headings are looked for in the first rows only. */
const HEADING_ROWS = 15;

const plain = (text: string): string => text.trim().toLowerCase();

function textAt(sheet: SheetImage, row: number, col: number): string {
  const value = sheet.cell(row, col)?.value ?? null;
  return value === null ? '' : isCellError(value) ? value.error : String(value);
}

/** The heading row and the column of each field, by the headings of either language, wherever they were moved to. */
function headingsOf(
  sheet: SheetImage,
): { readonly row: number; readonly columns: ReadonlyMap<WorkPlanField, number> } | undefined {
  const names = new Map<string, WorkPlanField>();
  for (const language of ['id', 'en'] as const)
    for (const { field, heading } of COLUMNS) names.set(plain(pathText(language)(heading)), field);
  for (let row = 1; row <= Math.min(HEADING_ROWS, sheet.rows); row++) {
    const columns = new Map<WorkPlanField, number>();
    for (let col = 1; col <= sheet.cols; col++) {
      const field = names.get(plain(textAt(sheet, row, col)));
      if (field !== undefined && !columns.has(field)) columns.set(field, col);
    }
    if (columns.has('indicator') && columns.has('step')) return { row, columns };
  }
  return undefined;
}

/**
 * Reads the steps of the sheet `Rencana Aksi`.
 * @returns `none` where the workbook has no sheet of that name, `other` where it is one of another make.
 */
export function readWorkPlan(image: WorkbookImage): WorkPlanReading | 'none' | 'other' {
  const sheet = image.sheets.find(({ name }) => plain(name) === plain(WORK_PLAN_SHEET));
  if (!sheet) return 'none';
  const headings = headingsOf(sheet);
  if (!headings) return 'other';
  const { columns } = headings;
  const at = (row: number, field: WorkPlanField): string => {
    const col = columns.get(field);
    return col === undefined ? '' : textAt(sheet, row, col);
  };
  const steps: PlacedStep[] = [];
  for (let row = headings.row + 1; row <= sheet.rows; row++) {
    const step = Object.fromEntries(COLUMNS.map(({ field }) => [field, at(row, field)])) as Record<
      WorkPlanField,
      string
    > satisfies WorkPlanRow;
    if (Object.values(step).some((text) => text.trim() !== '')) steps.push({ row, step });
  }
  const nextRow = Math.max(headings.row + 1, FIRST_ROW, ...steps.map(({ row }) => row + 1));
  const inPlace =
    headings.row === HEADING_ROW && COLUMNS.every(({ field }) => columns.get(field) === columnOf(field));
  return { steps, nextRow, inPlace };
}
