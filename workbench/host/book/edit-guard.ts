import { CustomCommandExecutionError, ObjectMatrix } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Book } from './book';

/** Changes that move cells about; on a protected sheet nobody makes them. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);

/** What Univer swallows without a word: the command is off, and nothing of it is done. */
class Refused extends CustomCommandExecutionError {}

/**
 * Keeps people's edits in the grid off locked cells, whatever brings them about. Univer's own protection stops nobody,
 * so each of its changes is looked at before it is made.
 */
export function guardEdits(book: Book, refused: () => void): void {
  book.engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (book.feed.isAddinAtWork || options?.fromFormula === true) return;
    const edit = id === SetRangeValuesMutation.id;
    if (!edit && !STRUCTURAL.has(id)) return;
    const place = params as ISetRangeValuesMutationParams;
    const state = book.state.sheets[place.subUnitId];
    const stopped =
      book.state.readOnly || (state?.protection.on === true && (!edit || touchesLocked(book, place)));
    if (!stopped) return;
    refused();
    throw new Refused('locked');
  });
}

function touchesLocked(
  book: Book,
  { subUnitId, cellValue, ...rest }: ISetRangeValuesMutationParams,
): boolean {
  // Looks are another matter: the sheet's options say what of them may change.
  if (rest.trigger === 'sheet.command.set-style') return false;
  let locked = false;
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    const content = !cell || 'v' in cell || 'f' in cell || 'p' in cell;
    locked ||= content && book.isLocked(subUnitId, row, column);
  });
  return locked;
}
