import { RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { areaText, eachCell, parseArea, type Area } from './book/area';
import { BLANK, contentOf, textContent, type Content } from './book/contents';
import { requireUnlocked } from './book/guard';
import { findSheet } from './book/sheets';
import { accepts } from './book/typed-validation';
import type { Client } from './client';
import { UNIT } from './engine/start';
import { excelError } from './errors';
import { selectRange } from './api/selection';

/** What came of typing: Excel shows the rule's message and keeps the cell where a value is refused. */
export type Typed = 'accepted' | 'refused';

/**
 * The person in front of one Excel: edits that are not the add-in's. Typing and picking are held to validation, paste
 * is not; all of them stop at locked cells. Sheets are named as on their tabs.
 */
export class Person {
  constructor(private readonly client: Client) {}

  /** Types into one cell and presses Enter. */
  type(sheet: string, cell: string, text: string | number | boolean): Promise<Typed> {
    return this.edit(sheet, cell, (id, area) => {
      const { style } = this.client.book.cell(id, area.top, area.left);
      const content = contentOf(text, style.n?.pattern === '@') ?? BLANK;
      if (!accepts(this.client.book, id, area, content)) return 'refused';
      this.put(id, area, () => content);
      return 'accepted';
    });
  }

  /** Picks an entry of a drop-down list, which is always taken as it stands. */
  pick(sheet: string, cell: string, entry: string): Promise<Typed> {
    return this.edit(sheet, cell, (id, area) => {
      const content = textContent(entry);
      if (!accepts(this.client.book, id, area, content)) return 'refused';
      this.put(id, area, () => content);
      return 'accepted';
    });
  }

  /** Pastes a block over validation, as Excel lets people do. `cell` is its top left corner. */
  paste(
    sheet: string,
    cell: string,
    block: readonly (readonly (string | number | boolean)[])[],
  ): Promise<void> {
    const first = parseArea(cell) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const columns = Math.max(...block.map((row) => row.length));
    const area = { ...first, bottom: first.top + block.length - 1, right: first.left + columns - 1 };
    return this.edit(sheet, areaText(area), (id) => {
      this.put(id, area, (row, column) => contentOf(block[row]?.[column] ?? '', false) ?? BLANK);
    });
  }

  /** Presses Delete on a block. */
  clear(sheet: string, address: string): Promise<void> {
    return this.edit(sheet, address, (id, area) => {
      this.put(id, area, () => BLANK);
    });
  }

  select(sheet: string, address: string): Promise<void> {
    const { client } = this;
    return client.book.exclusive(() => {
      const { id, area } = this.find(sheet, address);
      selectRange({ book: client.book, client, sheet: id, area }, false);
      return Promise.resolve();
    });
  }

  undo(): Promise<boolean> {
    return this.command(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.command(RedoCommand.id);
  }

  private command(id: string): Promise<boolean> {
    const { book } = this.client;
    return book.exclusive(async () => {
      book.flush();
      // An editor or a button may have the focus, and with it another list of steps.
      book.engine.focus();
      const done = book.feed.acting(this.actor, () =>
        book.engine.commands.syncExecuteCommand<object, boolean>(id),
      );
      await book.settle();
      return done;
    });
  }

  private get actor(): { readonly client: Client; readonly isAddin: false } {
    return { client: this.client, isAddin: false };
  }

  private find(sheet: string, address: string): { readonly id: string; readonly area: Area } {
    const id = findSheet(this.client.book, sheet);
    const area = parseArea(address);
    if (id === null || !area) throw excelError('ItemNotFound', `${sheet}!${address}`);
    return { id, area };
  }

  private edit<T>(sheet: string, address: string, work: (id: string, area: Area) => T): Promise<T> {
    const { book } = this.client;
    return book.exclusive(async () => {
      const { id, area } = this.find(sheet, address);
      book.flush();
      requireUnlocked(book, id, area);
      const result = work(id, area);
      await book.settle();
      return result;
    });
  }

  /** One step that can be taken back, as Univer's own commands make it. */
  private put(sheet: string, area: Area, contentAt: (row: number, column: number) => Content): void {
    const { book } = this.client;
    const cellValue: Record<
      number,
      Record<number, Content['cell'] & { s?: { n: { pattern: string } } }>
    > = {};
    eachCell(book.reachable(sheet, area), (row, column) => {
      const { cell, pattern } = contentAt(row - area.top, column - area.left);
      const line = (cellValue[row] ??= {});
      line[column] = {
        ...cell,
        ...(pattern !== undefined && !book.cell(sheet, row, column).style.n && { s: { n: { pattern } } }),
      };
    });
    const { engine } = book;
    const params = { unitId: UNIT, subUnitId: sheet, cellValue };
    const redo = structuredClone(params);
    const undo = SetRangeValuesUndoMutationFactory(engine.accessor, params);
    book.feed.acting(this.actor, () => {
      engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    });
    engine.undo.pushUndoRedo({
      unitID: UNIT,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
    });
  }
}
