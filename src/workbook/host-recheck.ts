import type { EntryEdit } from '../assessment/assessment';
import type { CellPlace, Reading } from '../worksheet/reading';
import type { CellValue } from '../worksheet/workbook-image';
import { isCellError } from '../worksheet/workbook-image';
import { entryEdit, entryValue, saysOtherwise } from './host-entries';
import type { HostChange, HostRange } from './host-port';
import type { PlaceIndex } from './host-places';

/** Blocks of cells as a host gives them, in the order of the ranges. */
export type Blocks = readonly (readonly (readonly CellValue[])[])[];

/** What fresh values of some cells say. */
export interface Recheck {
  readonly edits: readonly EntryEdit[];
  /** A heading, number or label is not what it was: entries may stand elsewhere now, so recognise again. */
  readonly moved: boolean;
}

/** A range with more cells than this is cut to what can be known: a whole column or row was changed. */
const CELLS = 4096;
/** More blocks than this are read as whole sheets. */
const BLOCKS = 64;

function clipped(range: HostRange, index: PlaceIndex): readonly HostRange[] {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) <= CELLS) return [range];
  const { rows, cols } = index.extent(range.sheet);
  const cut = { ...range, bottom: Math.min(bottom, rows), right: Math.min(right, cols) };
  return cut.bottom >= top && cut.right >= left ? [cut] : [];
}

const named = ({ sheet, top, left, bottom, right }: HostRange): string =>
  [sheet, top, left, bottom, right].join(' ');

/** The blocks to read after these changes: each once, nothing on sheets that mean nothing to the LKE. */
export function rangesOf(changes: readonly HostChange[], index: PlaceIndex): readonly HostRange[] {
  const wholeSheet = (sheet: string): readonly HostRange[] =>
    index.whole.filter((range) => range.sheet === sheet);
  const ranges = changes
    .filter(({ sheet }) => index.watches(sheet))
    .flatMap(({ sheet, range }) => (range ? clipped(range, index) : wholeSheet(sheet)));
  const once = [...new Map(ranges.map((range) => [named(range), range])).values()];
  if (once.length <= BLOCKS) return once;
  return [...new Set(once.map(({ sheet }) => sheet))].flatMap(wholeSheet);
}

function isSame(a: CellValue, b: CellValue): boolean {
  const [left, right] = [a === '' ? null : a, b === '' ? null : b];
  return isCellError(left) && isCellError(right) ? left.error === right.error : left === right;
}

/** Compares fresh values with what is known: entries with the assessment, everything else with the image. */
export function recheck(
  reading: Reading,
  index: PlaceIndex,
  ranges: readonly HostRange[],
  blocks: Blocks,
): Recheck {
  const sheets = new Map(reading.image.sheets.map((sheet) => [sheet.name, sheet]));
  const edits: EntryEdit[] = [];
  let moved = false;
  const look = (cell: CellPlace, value: CellValue): void => {
    const place = index.at(cell);
    if (place && !place.shared) {
      const given = entryValue(place.field, value);
      if (saysOtherwise(reading.assessment, place, given)) edits.push(entryEdit(place, given));
      return;
    }
    const before = sheets.get(cell.sheet)?.cell(cell.row, cell.col);
    // Results of formulas change with every answer and move nothing.
    if (before?.formula === undefined && !isSame(before?.value ?? null, value)) moved = true;
  };
  ranges.forEach(({ sheet, top, left }, at) => {
    blocks[at]?.forEach((line, down) => {
      line.forEach((value, along) => {
        look({ sheet, row: top + down, col: left + along }, value);
      });
    });
  });
  return { edits, moved };
}
