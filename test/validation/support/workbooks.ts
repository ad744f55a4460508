import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import type { Edition } from '../../../src/instrument/edition';
import type { Assessment } from '../../../src/assessment/types';
import { lazy } from '../../../src/validation/lazy';
import { parseA1, toA1 } from '../../../src/support/address';
import { applyPlan } from '../../../src/workbook/memory';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import type { CellSketch } from '../../../src/worksheet/image-builder';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import { readLampiranIII } from '../../../src/worksheet/layouts/lampiran-iii/read';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { readPerArea } from '../../../src/worksheet/layouts/per-area/read';
import type { Plan } from '../../../src/worksheet/plan';
import { placeKey } from '../../../src/worksheet/reading';
import type { CellPlace, NotRecognised, Reading } from '../../../src/worksheet/reading';
import type { CellImage, CellValue, SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';

function withoutValues(image: WorkbookImage): WorkbookImage {
  const bare = (cell: CellImage | undefined): CellImage | undefined =>
    cell?.formula === undefined ? cell : { ...cell, value: null };
  return {
    ...image,
    sheets: image.sheets.map((sheet) => ({ ...sheet, cell: (row, col) => bare(sheet.cell(row, col)) })),
  };
}

/** `K8` on the main sheet, or `Ctt Eval!I31`. */
export function placeOf(key: string, mainSheet: string): CellPlace {
  const cut = key.lastIndexOf('!');
  const address = parseA1(key.slice(cut + 1));
  if (!address) throw new Error(`no cell: ${key}`);
  return { sheet: cut < 0 ? mainSheet : key.slice(0, cut), ...address };
}

function cellOf(sketch: CellSketch): CellImage {
  if (typeof sketch === 'object' && sketch !== null)
    return { value: sketch.value ?? null, formula: sketch.formula };
  return { value: sketch };
}

type Cells = ReadonlyMap<string, CellImage>;

function withCells(sheet: SheetImage, cells: Cells): SheetImage {
  return {
    ...sheet,
    cell: (row, col) => cells.get(`${sheet.name}!${toA1({ row, col })}`) ?? sheet.cell(row, col),
  };
}

function imageWith(image: WorkbookImage, cells: Cells): WorkbookImage {
  return { ...image, sheets: image.sheets.map((sheet) => withCells(sheet, cells)) };
}

/**
 * All formulas with the values they have now, as a file keeps them. Values are computed from the image
 * itself on first demand, so that its formulas are parsed once; what cannot be computed shows nothing.
 */
function withCachedValues(image: WorkbookImage): WorkbookImage {
  let computing = false;
  const valueOf = (sheet: string, row: number, col: number): CellValue => {
    if (computing) return null;
    computing = true;
    const value = recalculation().values(sheet, row, col);
    computing = false;
    return value;
  };
  const sheets = image.sheets.map((sheet) => ({
    ...sheet,
    cell: (row: number, col: number): CellImage | undefined => {
      const cell = sheet.cell(row, col);
      if (cell?.formula === undefined || cell.value !== null) return cell;
      return {
        ...cell,
        get value() {
          return valueOf(sheet.name, row, col);
        },
      };
    },
  }));
  const computed = { ...image, sheets };
  const recalculation = lazy(() => recalculate(computed));
  return computed;
}

export type Changes = Readonly<Record<string, CellSketch>>;

/**
 * A blank workbook with the unit's answers in it and then `changes` made by hand: a value or formula by cell.
 * Formulas show what they compute; a change that gives its own `value` with a formula keeps that one. The
 * rows are those of the blank workbook: reading a layout has tests of its own.
 */
function filled(blank: Reading, assessment: Assessment, changes: Changes): Reading {
  const cells = new Map<string, CellImage>();
  for (const [item, entry] of assessment.layers.unit) {
    for (const field of ['answer', 'note', 'evidence'] as const) {
      const place = blank.places.get(placeKey('unit', field, item));
      if (place && entry[field] !== null) cells.set(`${place.sheet}!${toA1(place)}`, { value: entry[field] });
    }
  }
  for (const [key, sketch] of Object.entries(changes)) {
    const place = placeOf(key, blank.mainSheet);
    cells.set(`${place.sheet}!${toA1(place)}`, cellOf(sketch));
  }
  return { ...blank, assessment, image: withCachedValues(imageWith(blank.image, cells)) };
}

/** A layout's workbook without answers and without values, so that none is left over in cases made from it. */
function blankReading(
  plan: Plan,
  read: (image: WorkbookImage, edition: Edition) => Reading | NotRecognised,
): Reading {
  const reading = read(withoutValues(applyPlan(plan)), edition);
  if (!('layout' in reading)) throw new Error(`not recognised: ${reading.evidence.join(', ')}`);
  return reading;
}

/** The official workbook without answers; its places serve cases that need no cells of their own. */
export const BLANK_READING = blankReading(lampiranPlan(edition, UNKNOWN_UNIT), readLampiranIII);
const BLANK_PER_AREA = blankReading(perAreaPlan(edition, UNKNOWN_UNIT), readPerArea);

/** The official workbook (Lampiran III) with answers and changes. */
export const officialReading = (assessment: Assessment, changes: Changes = {}): Reading =>
  filled(BLANK_READING, assessment, changes);

/** A workbook of the per-area layout with answers and changes; cells are named with their sheet. */
export const perAreaReading = (assessment: Assessment, changes: Changes = {}): Reading =>
  filled(BLANK_PER_AREA, assessment, changes);
