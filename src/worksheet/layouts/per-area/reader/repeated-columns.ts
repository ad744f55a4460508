import { cellText } from '../../../recognise/cell-text';
import type { EntryConflict } from '../../../recognise/conflict';
import type { SheetImage } from '../../../workbook-image';
import { rowPlaces } from '../places';
import { rowKey } from '../rows';
import { tableColumns } from './headings';
import type { FoundRow } from './rows';

/**
 * Items whose entries stand differently in two columns under one heading. The first column is read, so a copy that
 * says the same or nothing does no harm.
 */
export function columnConflicts(sheet: SheetImage, rows: readonly FoundRow[]): readonly EntryConflict[] {
  const repeated = tableColumns(sheet)?.repeated;
  if (!repeated || repeated.size === 0) return [];
  return rows.flatMap(({ row, at }): readonly EntryConflict[] => {
    const planned = rowPlaces(row, (col) => ({ sheet: sheet.name, row: 0, col }));
    return planned.flatMap(([, { col }]) => {
      const own = at(col);
      if (!own) return [];
      const places = [own, ...(repeated.get(col) ?? []).map((copy) => ({ ...own, col: copy }))];
      const cells = places.map((place) => ({ place, text: cellText(sheet, place.row, place.col).trim() }));
      const differs = cells.slice(1).some(({ text }) => text !== '' && text !== cells[0]?.text);
      return differs ? [{ item: rowKey(row) ?? '', cells }] : [];
    });
  });
}
