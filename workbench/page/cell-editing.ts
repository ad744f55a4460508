import { CustomCommandExecutionError } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SetCellEditVisibleOperation, type IEditorBridgeServiceVisibleParam } from '@univerjs/sheets-ui';
import { activeSheet } from '../host/api/selection';
import type { WorkbenchHost } from '../host/host';

/** A command of sheets-data-validation-ui, which does not export it. */
const HIDE_LIST = 'sheet.operation.hide-data-validation-dropdown';

/**
 * Tells the host when a person is in a cell, as Excel's edit mode, and keeps the editor from opening on locked cells.
 */
export function watchEditor(host: WorkbenchHost, refused: () => void): void {
  const { book, faults } = host;
  const { commands, injector } = book.engine;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (
      id !== SetCellEditVisibleOperation.id ||
      (params as IEditorBridgeServiceVisibleParam).visible !== true
    )
      return;
    const sheet = activeSheet(book);
    const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const isOpen =
      book.sheetState(sheet).protection.on !== true ||
      !cell ||
      !book.isLocked(sheet, cell.actualRow, cell.actualColumn);
    if (isOpen && !book.state.readOnly) return;
    refused();
    throw new CustomCommandExecutionError('locked');
  });
  // Someone who goes over to the pane is done with the list.
  window.addEventListener('blur', () => {
    void commands.executeCommand(HIDE_LIST, {});
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    if ((params as IEditorBridgeServiceVisibleParam).visible) faults.enterEditMode();
    else faults.leaveEditMode();
  });
}
