import {
  ObjectMatrix,
  type ICellData,
  type IMutationInfo,
  type IStyleData,
  type Worksheet,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { UNIT, type Engine } from '../engine/start';
import type { Content } from './contents';
import { combine, type LookChange } from './look';

/** What Excel keeps with a cell and Univer does not; it travels in Univer's own cell, so that it moves along with it. */
export interface CellMark {
  readonly unlocked?: boolean;
  readonly link?: Excel.RangeHyperlink;
}

interface Change {
  content?: Content;
  look?: LookChange;
  mark?: CellMark;
}

/** A cell with the changes that wait for it. */
export interface CellView {
  readonly cell: ICellData | null;
  readonly style: IStyleData;
  readonly mark: CellMark;
}

/**
 * Changes of cells on their way to Univer. They are gathered and handed over as one mutation a sheet before anything is
 * read: a plan has thousands of small steps, and Univer works through its listeners on each.
 */
export class Draft {
  private readonly sheets = new Map<string, Map<number, Map<number, Change>>>();
  private touchesContent = false;

  constructor(private readonly engine: Engine) {}

  content(sheet: string, row: number, column: number, content: Content): void {
    const change = this.change(sheet, row, column);
    change.content = content;
    this.touchesContent = true;
    if (content.pattern !== undefined && !this.view(sheet, row, column).style.n)
      this.look(sheet, row, column, { n: { pattern: content.pattern } });
  }

  look(sheet: string, row: number, column: number, look: LookChange): void {
    const change = this.change(sheet, row, column);
    change.look = change.look ? combine(change.look, look) : look;
  }

  mark(sheet: string, row: number, column: number, mark: CellMark): void {
    const { mark: before } = this.view(sheet, row, column);
    this.change(sheet, row, column).mark = { ...before, ...mark };
  }

  /** The cell as it will be. */
  view(sheet: string, row: number, column: number): CellView {
    const worksheet = this.worksheet(sheet);
    const cell = worksheet.getCellRaw(row, column) ?? null;
    const change = this.sheets.get(sheet)?.get(row)?.get(column);
    const style = this.engine.workbook().getStyles().getStyleByCell(cell) ?? {};
    return {
      cell: change?.content ? { ...cell, ...change.content.cell } : cell,
      style: change?.look ? (combine(style, change.look) as IStyleData) : style,
      mark: change?.mark ?? (cell?.custom as CellMark | null | undefined) ?? {},
    };
  }

  /** Hands everything over; `undoable` = as one step a person can take back. */
  flush(undoable: boolean): void {
    if (this.sheets.size === 0) return;
    const mutations = [...this.sheets].flatMap(([sheet, rows]) => {
      const worksheet = this.worksheet(sheet);
      return mutationsOf(sheet, rows, (row, column) => worksheet.getCellRaw(row, column)?.t);
    });
    this.sheets.clear();
    const steps = mutations.map(({ id, params }) => {
      const undo = { id, params: SetRangeValuesUndoMutationFactory(this.engine.accessor, params) };
      // Univer changes the styles of what it is given: a later redo needs its own copy.
      const redo = { id, params: structuredClone(params) };
      this.engine.commands.syncExecuteCommand(id, params);
      return { undo, redo };
    });
    if (undoable && this.touchesContent) {
      this.engine.undo.pushUndoRedo({
        unitID: UNIT,
        undoMutations: steps.map(({ undo }) => undo),
        redoMutations: steps.map(({ redo }) => redo),
      });
    }
    this.touchesContent = false;
  }

  forget(): void {
    this.sheets.clear();
    this.touchesContent = false;
  }

  private worksheet(id: string): Worksheet {
    const found = this.engine.workbook().getSheetBySheetId(id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  private change(sheet: string, row: number, column: number): Change {
    const rows = this.sheets.get(sheet) ?? new Map<number, Map<number, Change>>();
    this.sheets.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, Change>();
    rows.set(row, cells);
    const change = cells.get(column) ?? {};
    cells.set(column, change);
    return change;
  }
}

/**
 * Contents and looks as two mutations: Univer takes a cell without formula in a mutation for one whose formula goes,
 * and calculates anew, unless the mutation says that it is about style.
 */
function mutationsOf(
  subUnitId: string,
  rows: ReadonlyMap<number, ReadonlyMap<number, Change>>,
  typeAt: (row: number, column: number) => ICellData['t'],
): readonly IMutationInfo<ISetRangeValuesMutationParams>[] {
  const contents = new ObjectMatrix<ICellData>();
  const looks = new ObjectMatrix<ICellData>();
  for (const [row, line] of rows) {
    for (const [column, { content, look, mark }] of line) {
      if (content) contents.setValue(row, column, { ...content.cell });
      // A look without the cell's type makes Univer read its text anew: "1." would become the number 1.
      const type = content ? content.cell.t : typeAt(row, column);
      if (look || mark)
        looks.setValue(row, column, {
          ...(type !== undefined && type !== null && { t: type }),
          ...(look && { s: look as IStyleData }),
          ...(mark && { custom: { ...mark } }),
        });
    }
  }
  const mutation = (
    cells: ObjectMatrix<ICellData>,
    trigger?: string,
  ): IMutationInfo<ISetRangeValuesMutationParams>[] =>
    cells.getSizeOf() === 0
      ? []
      : [
          {
            id: SetRangeValuesMutation.id,
            params: {
              unitId: UNIT,
              subUnitId,
              cellValue: cells.getMatrix(),
              ...(trigger !== undefined && { trigger }),
            },
          },
        ];
  return [...mutation(contents), ...mutation(looks, SetStyleCommand.id)];
}
