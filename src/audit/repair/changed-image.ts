import { toA1 } from '../../support/address';
import { recalculate } from '../../worksheet/formula/recalculate';
import { formulaText } from '../../worksheet/formula/text';
import type { CellContent } from '../../worksheet/plan';
import { filledCells } from '../../worksheet/workbook-image';
import type { CellImage, SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import type { CellChange } from '../cell-change';

/** The cell with other content; its format, lock and link stay. */
function changedCell(cell: CellImage | undefined, to: CellContent): CellImage {
  const { formula: _formula, value: _value, ...look } = cell ?? { value: null };
  return 'formula' in to
    ? { ...look, value: null, formula: formulaText(to.formula) }
    : { ...look, value: to.value };
}

function changedSheet(sheet: SheetImage, changes: ReadonlyMap<string, CellChange>): SheetImage {
  if (changes.size === 0) return sheet;
  const cells = new Map(
    [...changes].map(([key, { place, to }]) => [key, changedCell(sheet.cell(place.row, place.col), to)]),
  );
  const places = [...changes.values()].map(({ place }) => place);
  return {
    ...sheet,
    rows: Math.max(sheet.rows, ...places.map(({ row }) => row)),
    cols: Math.max(sheet.cols, ...places.map(({ col }) => col)),
    cell: (row, col) => cells.get(toA1({ row, col })) ?? sheet.cell(row, col),
    *filled() {
      for (const place of filledCells(sheet)) if (!cells.has(toA1(place))) yield place;
      yield* places;
    },
  };
}

/** The workbook with these cells changed and nothing else, and every formula's value computed afresh. */
export function changedImage(image: WorkbookImage, changes: readonly CellChange[]): WorkbookImage {
  const sheets = image.sheets.map((sheet) => {
    const own = changes.filter(({ place }) => place.sheet.toLowerCase() === sheet.name.toLowerCase());
    return changedSheet(sheet, new Map(own.map((change) => [toA1(change.place), change])));
  });
  const changed = { ...image, sheets };
  const { values } = recalculate(changed);
  return {
    ...changed,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cell: (row, col) => {
        const cell = sheet.cell(row, col);
        return cell?.formula === undefined ? cell : { ...cell, value: values(sheet.name, row, col) };
      },
    })),
  };
}
