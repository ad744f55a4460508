import { ObjectMatrix, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Engine } from '../engine/start';
import type { Feed } from './feed';

const EMPTY = { v: null, t: null, f: null, p: null, si: null, s: null } as const;

/**
 * Keeps locks and links where people clear or overwrite cells. Univer's Delete takes its `custom` data from a cell,
 * where Excel takes the contents only; a cell emptied once would be locked from then on.
 */
export function keepMarks(engine: Engine, feed: Feed): void {
  engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true || feed.isAddinAtWork) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = engine.workbook().getSheetBySheetId(subUnitId);
    const cells = new ObjectMatrix<ICellData | null>(
      cellValue as ConstructorParameters<typeof ObjectMatrix<ICellData>>[0],
    );
    cells.forValue((row, column, cell) => {
      const held = sheet?.getCellRaw(row, column)?.custom;
      if (!held || (cell && !('custom' in cell))) return;
      if (cell) cell.custom = { ...held };
      else cells.setValue(row, column, { ...EMPTY, custom: { ...held } });
    });
  });
}
