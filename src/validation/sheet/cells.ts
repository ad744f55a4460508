import type { CellPlace, Reading } from '../../worksheet/reading';
import type { CellImage, CellValue, WorkbookImage } from '../../worksheet/workbook-image';

/** Key of a cell for maps and sets; Excel does not tell the case of sheet names apart. */
export function placeId({ sheet, row, col }: CellPlace): string {
  return `${sheet.toLowerCase()}!${String(row)},${String(col)}`;
}

export function cellAt(image: WorkbookImage, { sheet, row, col }: CellPlace): CellImage | undefined {
  const folded = sheet.toLowerCase();
  return image.sheets.find(({ name }) => name.toLowerCase() === folded)?.cell(row, col);
}

/** Whether a value shows nothing. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

export function valueAt(image: WorkbookImage, place: CellPlace): CellValue {
  return cellAt(image, place)?.value ?? null;
}

/** Names of the sheets on which answers stand, folded; all others only repeat them. */
export function answerSheets(reading: Reading): ReadonlySet<string> {
  const sheets = new Set([reading.mainSheet.toLowerCase()]);
  for (const place of reading.places.values()) sheets.add(place.sheet.toLowerCase());
  for (const { score } of reading.nodes.values()) if (score) sheets.add(score.sheet.toLowerCase());
  return sheets;
}
