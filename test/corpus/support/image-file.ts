import { toA1 } from '../../../src/support/address';
import { rangeToA1 } from '../../../src/support/address';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import type { CellContent, Operation } from '../../../src/worksheet/plan';
import { isCellError } from '../../../src/worksheet/workbook-image';
import type { SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';

/** Excel keeps at least one cell of a sheet in view; a plan needs a sheet to be visible to be one. */
const SPARE_COLUMNS = 80;

function rowCells(sheet: SheetImage, row: number): readonly (CellContent | null)[] {
  return Array.from({ length: Math.min(sheet.cols, SPARE_COLUMNS) }, (_, right) => {
    const value = sheet.cell(row, right + 1)?.value ?? null;
    if (value === null) return null;
    return { value: isCellError(value) ? value.error : value };
  });
}

function sheetOperations(sheet: SheetImage): readonly Operation[] {
  const rows = Array.from({ length: sheet.rows }, (_, down) => down + 1);
  const hidden = [...sheet.hiddenRows].map((row) => ({ row, height: 15, hidden: true }));
  return [
    { op: 'addSheet', sheet: sheet.name, visibility: sheet.visibility },
    ...rows.map((row): Operation => {
      return { op: 'write', sheet: sheet.name, at: toA1({ row, col: 1 }), cells: [rowCells(sheet, row)] };
    }),
    ...sheet.merges.map((range): Operation => ({ op: 'merge', sheet: sheet.name, range: rangeToA1(range) })),
    ...(hidden.length > 0 ? [{ op: 'rows' as const, sheet: sheet.name, heights: hidden }] : []),
  ];
}

/** The file an image would be saved as by "paste values": what cells show, merges and hidden rows, nothing computed. */
export function valuesFile(image: WorkbookImage): Promise<Uint8Array> {
  const operations = image.sheets.flatMap(sheetOperations);
  return xlsxFiles.write({ layout: 'values', edition: edition.id, operations }, {});
}
