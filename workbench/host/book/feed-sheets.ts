import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetNameMutationParams,
} from '@univerjs/sheets';
import type { Engine } from '../engine/start';
import type { SelectionChanged, SheetEvent } from './feed';
import { areaOf } from './lines';

type Told = Omit<SheetEvent, 'actor'> | Omit<SelectionChanged, 'actor'>;

/** Tells what happens to whole sheets, whoever does it: they come, go, get a name, come to the front; cells are selected. */
export function watchSheets(engine: Engine, tell: (event: Told) => void): void {
  const names = new Map<string, string>();
  let front: string | undefined;
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    // Asked of the workbook each time: another one may have been opened meanwhile.
    if (id === SetWorksheetActiveOperation.id) front = engine.workbook().getActiveSheet().getSheetId();
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = params as ISetWorksheetNameMutationParams;
    names.set(subUnitId, engine.workbook().getSheetBySheetId(subUnitId)?.getName() ?? '');
  });
  engine.commands.onCommandExecuted(({ id, params }) => {
    switch (id) {
      case InsertSheetMutation.id:
        return tell({ kind: 'added', sheet: (params as IInsertSheetMutationParams).sheet.id });
      case RemoveSheetMutation.id:
        return tell({ kind: 'deleted', sheet: (params as IRemoveSheetMutationParams).subUnitId });
      case SetWorksheetNameMutation.id: {
        const { subUnitId: sheet, name: nameAfter } = params as ISetWorksheetNameMutationParams;
        return tell({ kind: 'renamed', sheet, nameBefore: names.get(sheet) ?? '', nameAfter });
      }
      case SetWorksheetActiveOperation.id: {
        const { subUnitId: sheet } = params as ISetWorksheetActiveOperationParams;
        if (front === sheet) return undefined;
        if (front !== undefined) tell({ kind: 'deactivated', sheet: front });
        return tell({ kind: 'activated', sheet });
      }
      case SetSelectionsOperation.id: {
        const { subUnitId: sheet, selections } = params as ISetSelectionsOperationParams;
        const last = selections.at(-1);
        return last && tell({ kind: 'selection', sheet, area: areaOf(last.range) });
      }
      default:
        return undefined;
    }
  });
}
