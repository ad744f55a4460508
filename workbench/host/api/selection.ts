import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { areaOf, univerRange } from '../book/lines';
import type { Book } from '../book/book';
import { activateSheet } from '../book/sheets';
import { UNIT } from '../engine/start';
import type { RangeTarget } from './range-target';
import type { Session } from './session';

/** Selects cells and brings their sheet to the front. */
export function selectRange({ book, client, sheet, area }: RangeTarget, isAddin = true): void {
  const actor = { client, isAddin };
  book.flush();
  activateSheet(book, actor, sheet);
  book.reachable(sheet, area);
  const range = univerRange(area);
  const primary = {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.top,
    endColumn: area.left,
    actualRow: area.top,
    actualColumn: area.left,
    isMerged: false,
    isMergedMainCell: false,
  };
  book.feed.acting(actor, () => {
    book.engine.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: UNIT,
      subUnitId: sheet,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  });
}

/** The selected cells of the sheet in front; A1 before anybody selected anything. */
export function selection(session: Session): RangeTarget {
  const { book } = session;
  const sheet = activeSheet(book);
  const held = book.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const area = held ? areaOf(held.range) : { top: 0, left: 0, bottom: 0, right: 0 };
  return { ...session, sheet, area };
}

export function activeSheet(book: Book): string {
  return book.engine.workbook().getActiveSheet().getSheetId();
}
