import type { Assessment } from '../../../../src/assessment/types';
import { applyPlan } from '../../../../src/workbook/memory';
import type { Plan } from '../../../../src/worksheet/plan';
import type { Reading } from '../../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../../src/worksheet/recognise/recognise';
import type {
  CellEdit,
  CellScalar,
  SheetImage,
  WorkbookImage,
} from '../../../../src/worksheet/workbook-image';
import { edition } from '../../../support/edition';

/** Reads a workbook that must be an LKE. */
export function readingOf(image: WorkbookImage): Reading {
  const reading = recogniseWorkbook(image, edition);
  if (!isReading(reading)) throw new Error(`${reading.reason}: ${reading.evidence.join(', ')}`);
  return reading;
}

type Key = readonly ['unit' | 'tpi', 'answer' | 'note' | 'evidence', string];

/** The cells an assessment fills in a workbook that was read, whatever stands in them. */
export function entryEdits({ places }: Reading, assessment: Assessment): readonly CellEdit[] {
  return [...places].flatMap(([key, place]) => {
    const [layer, field, item] = key.split('/') as unknown as Key;
    const value = assessment.layers[layer].get(item)?.[field] ?? null;
    return value === null ? [] : [{ ...place, value }];
  });
}

function withValues(sheet: SheetImage, edits: readonly CellEdit[]): SheetImage {
  const values = new Map<string, CellScalar>();
  for (const { row, col, value } of edits) values.set(`${String(row)},${String(col)}`, value);
  return {
    ...sheet,
    rows: Math.max(sheet.rows, ...edits.map(({ row }) => row)),
    cols: Math.max(sheet.cols, ...edits.map(({ col }) => col)),
    cell: (row, col) => {
      const value = values.get(`${String(row)},${String(col)}`);
      return value === undefined ? sheet.cell(row, col) : { value };
    },
  };
}

/** The same workbook with these cells typed over, nothing computed afresh. */
export function typedInto(image: WorkbookImage, edits: readonly CellEdit[]): WorkbookImage {
  const sheets = image.sheets.map((sheet) =>
    withValues(
      sheet,
      edits.filter((edit) => edit.sheet === sheet.name),
    ),
  );
  return { ...image, sheets };
}

const readings = new Map<Plan, Reading>();

function blankReading(plan: Plan): Reading {
  const known = readings.get(plan) ?? readingOf(frozen(applyPlan(plan)));
  readings.set(plan, known);
  return known;
}

/** The workbook a plan makes, filled with an assessment, its formulas computed. */
export function filledImage(plan: Plan, assessment: Assessment): WorkbookImage {
  const blank = blankReading(plan);
  return applyPlan(plan, typedInto(blank.image, entryEdits(blank, assessment)));
}

/** The same image with its cells looked up once. */
export function frozen(image: WorkbookImage): WorkbookImage {
  return {
    ...image,
    sheets: image.sheets.map((sheet) => {
      const cells = Array.from({ length: sheet.rows }, (_row, down) =>
        Array.from({ length: sheet.cols }, (_col, right) => sheet.cell(down + 1, right + 1)),
      );
      return { ...sheet, cell: (row: number, col: number) => cells[row - 1]?.[col - 1] };
    }),
  };
}
