import { entryEdit, entryName, entryValue } from '../../../../src/workbook/host-entries';
import { applyEdits, emptyAssessment } from '../../../../src/assessment/assessment';
import type { Assessment } from '../../../../src/assessment/types';
import { isComputedItem } from '../../../../src/worksheet/recognise/computed-item';
import type { CellPlace, Reading } from '../../../../src/worksheet/reading';
import type { WorkbenchHost } from '../../../../workbench/host/host';
import { namesOf } from '../../../../workbench/host/book/names';
import { findSheet } from '../../../../workbench/host/book/sheets';
import { edition } from '../../../support/edition';

/** What really stands in the workbook, seen past the API and the adapter. */
export interface Ground {
  /** What a cell shows: its value, or what its formula came to. */
  readonly shown: (place: CellPlace) => string | number | boolean;
  /** All entries as the cells have them. */
  readonly assessment: () => Assessment;
  /** Formulas and plain values of all cells, by sheet and cell; and everything beside the cells as one text. */
  readonly contents: () => { readonly cells: ReadonlyMap<string, string>; readonly beside: string };
}

export const cellName = ({ sheet, row, col }: CellPlace): string =>
  [sheet, String(row), String(col)].join(' ');

export function groundOf({ book }: WorkbenchHost, reading: Reading): Ground {
  const ids = new Map<string, string>();
  const shown = ({ sheet, row, col }: CellPlace): string | number | boolean => {
    const id = ids.get(sheet) ?? findSheet(book, sheet) ?? '';
    ids.set(sheet, id);
    return book.value(id, row - 1, col - 1);
  };
  const entries = [...reading.places]
    .map(([key, place]) => ({ name: entryName(key), place }))
    // The worksheet works these out itself.
    .filter(({ name }) => name.field !== 'answer' || !isComputedItem(edition, name.item));
  return {
    shown,
    assessment: () =>
      applyEdits(
        emptyAssessment(edition.id, reading.assessment.unit),
        entries.map(({ name, place }) => entryEdit(name, entryValue(name.field, shown(place)))),
      ),
    contents: () => {
      const cells = new Map<string, string>();
      for (const sheet of book.engine.workbook().getSheets()) {
        sheet.getCellMatrix().forValue((row, column, cell) => {
          if (!cell) return;
          const content = cell.f ?? cell.v ?? '';
          const looks = book.cell(sheet.getSheetId(), row, column);
          cells.set(
            cellName({ sheet: sheet.getName(), row: row + 1, col: column + 1 }),
            JSON.stringify([content, looks.mark, looks.style]),
          );
        });
      }
      return { cells, beside: JSON.stringify([book.state, namesOf(book)]) };
    },
  };
}
