import type { Assessment } from '../../../src/assessment/types';
import { columnLetters, toA1 } from '../../../src/support/address';
import { applyPlan } from '../../../src/workbook/memory';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import { perAreaPlaces } from '../../../src/worksheet/layouts/per-area/places';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { placeKey } from '../../../src/worksheet/reading';
import type { CellPlace } from '../../../src/worksheet/reading';
import type { CellEdit, CellValue, SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { PORTAL_LAYERS, UNKNOWN_UNIT } from '../../../src/assessment/types';
import { edition } from '../../support/edition';

export const blankPlan = perAreaPlan(edition, UNKNOWN_UNIT);
export const blank: WorkbookImage = applyPlan(blankPlan);
export const map = perAreaPlaces(edition);

const keyOf = ({ sheet, row, col }: CellPlace): string => `${sheet}!${toA1({ row, col })}`;

/** Cells that hold an assessment's entries and identity. */
export function fillOf(assessment: Assessment): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const layer of ['unit', 'tpi'] as const) {
    for (const [item, entry] of assessment.layers[layer]) {
      for (const field of ['answer', 'note', 'evidence'] as const) {
        const place = map.places.get(placeKey(layer, field, item));
        if (place && entry[field] !== null) edits.push({ ...place, value: entry[field] });
      }
    }
  }
  const { id, name, agency, year, target, holdsWbk } = assessment.unit;
  const identity = {
    id,
    name,
    agency,
    year,
    target,
    holdsWbk: holdsWbk === null ? null : holdsWbk ? 'Ya' : 'Tidak',
  };
  for (const [field, value] of Object.entries(identity) as [
    keyof typeof identity,
    string | number | null,
  ][]) {
    if (value !== null) edits.push({ ...map.identity[field], value });
  }
  return edits;
}

/** Values of the workbook with these cells filled, worked out by our own evaluator. */
export function computed(
  fill: readonly { sheet: string; row: number; col: number; value: CellValue }[],
  image = blank,
) {
  const overrides = new Map(fill.map((edit) => [keyOf(edit), edit.value]));
  const { values } = recalculate(image, overrides);
  return (place: CellPlace | undefined): CellValue =>
    place ? values(place.sheet, place.row, place.col) : null;
}

/** The workbook as a reader would see it after filling: typed values laid over, formulas computed. */
export function filledImage(fill: readonly CellEdit[], image = blank): WorkbookImage {
  const overrides = new Map(fill.map((edit) => [keyOf(edit), edit.value]));
  const { values } = recalculate(image, overrides);
  return {
    ...image,
    sheets: image.sheets.map((sheet) => ({
      ...sheet,
      cell: (row, col) => {
        const cell = sheet.cell(row, col);
        const over = overrides.get(keyOf({ sheet: sheet.name, row, col }));
        if (over !== undefined) return { ...cell, value: over };
        return cell?.formula === undefined ? cell : { ...cell, value: values(sheet.name, row, col) };
      },
    })),
  };
}

/** The same workbook with each sheet changed. */
export function withSheets(image: WorkbookImage, change: (sheet: SheetImage) => SheetImage): WorkbookImage {
  return { ...image, sheets: image.sheets.map(change) };
}

/** A sheet with blank rows and columns put in before the given ones. */
export function withInserted(
  sheet: SheetImage,
  rows: readonly number[],
  cols: readonly number[],
): SheetImage {
  const shift = (at: number, inserted: readonly number[]): number | undefined => {
    let old = at;
    for (const each of [...inserted].sort((a, b) => a - b)) {
      if (each === at) return undefined;
      if (each < at) old--;
    }
    return old;
  };
  return {
    ...sheet,
    rows: sheet.rows + rows.length,
    cols: sheet.cols + cols.length,
    cell: (row, col) => {
      const [oldRow, oldCol] = [shift(row, rows), shift(col, cols)];
      return oldRow === undefined || oldCol === undefined ? undefined : sheet.cell(oldRow, oldCol);
    },
  };
}

/** Every cell of a workbook that has a formula. */
export function* formulaCells(image: WorkbookImage): Generator<CellPlace & { readonly formula: string }> {
  for (const sheet of image.sheets) {
    for (let row = 1; row <= sheet.rows; row++) {
      for (let col = 1; col <= sheet.cols; col++) {
        const formula = sheet.cell(row, col)?.formula;
        if (formula !== undefined) yield { sheet: sheet.name, row, col, formula };
      }
    }
  }
}

export const at = ({ sheet, row, col }: CellPlace): string => `${sheet}!${columnLetters(col)}${String(row)}`;
export const LAYERS = PORTAL_LAYERS;
