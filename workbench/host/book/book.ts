import type { IWorkbookData, Worksheet } from '@univerjs/core';
import { excelError } from '../errors';
import { startEngine, type Engine, type EngineView } from '../engine/start';
import { area, eachCell, isEntireColumns, isEntireRows, isSingle, type Area } from './area';
import { contentOf, valueOf } from './contents';
import { Draft, type CellMark, type CellView } from './draft';
import { Feed, type Actor } from './feed';
import { keepMarks } from './keep-marks';
import type { LookChange } from './look';
import { defineName, namesOf, removeName, type NameEntry } from './names';
import { NO_MIRROR, type Mirror } from './mirror';
import { blankWorkbook, growTo } from './sheet-data';
import { emptyBookState, emptySheetState, type BookState, type SheetState } from './state';

/** All of a workbook as plain data: what the page keeps in the browser. */
export interface BookSnapshot {
  readonly univer: IWorkbookData;
  readonly state: BookState;
  readonly names: readonly NameEntry[];
}

export interface BookOptions {
  readonly view?: EngineView;
  readonly mirror?: (engine: Engine) => Mirror;
  readonly person: () => Actor;
}

/** One workbook: Univer for cells, formulas and looks, and beside it what only Excel knows. */
export class Book {
  readonly engine: Engine;
  readonly draft: Draft;
  readonly feed: Feed;
  readonly mirror: Mirror;
  state: BookState = emptyBookState();
  private busy: Promise<unknown> = Promise.resolve();

  constructor({ view, mirror, person }: BookOptions) {
    this.engine = startEngine(blankWorkbook(), view);
    this.draft = new Draft(this.engine);
    this.feed = new Feed(this.engine, person);
    keepMarks(this.engine, this.feed);
    this.mirror = mirror?.(this.engine) ?? NO_MIRROR;
  }

  /** One batch at a time, as Excel carries them out. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.busy.then(work, work);
    this.busy = turn.catch(() => undefined);
    return turn;
  }

  worksheet(id: string): Worksheet {
    const found = this.engine.workbook().getSheetBySheetId(id);
    if (!found) throw excelError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }

  sheetState(id: string): SheetState {
    return (this.state.sheets[id] ??= emptySheetState());
  }

  newId(prefix: string): string {
    return `${prefix}${String(this.state.nextId++)}`;
  }

  /** Hands over waiting changes of cells. */
  flush(): void {
    this.feed.quietly(() => {
      this.draft.flush(true);
    });
  }

  /** Hands over waiting changes and waits for the formulas. */
  async settle(): Promise<void> {
    this.flush();
    await this.engine.calculation.settle();
  }

  cell(sheet: string, row: number, column: number): CellView {
    return this.draft.view(sheet, row, column);
  }

  value(sheet: string, row: number, column: number): string | number | boolean {
    return valueOf(this.worksheet(sheet).getCellRaw(row, column));
  }

  isLocked(sheet: string, row: number, column: number): boolean {
    return this.cell(sheet, row, column).mark.unlocked !== true;
  }

  /** Cells from A1 on that hold something; with `looks`, formatted blanks count too. Null where there are none. */
  usedArea(sheet: string, looks: boolean): Area | null {
    let used: Area | null = null;
    this.worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const holds = cell && (valueOf(cell) !== '' || cell.f || (looks && cell.s));
        if (!holds) return;
        used = used
          ? area(
              Math.min(used.top, row),
              Math.min(used.left, column),
              Math.max(used.bottom, row),
              Math.max(used.right, column),
            )
          : area(row, column, row, column);
      });
    return used;
  }

  /** The part of an entire row or column that the grid has; other areas as they are, the grid made large enough. */
  reachable(sheet: string, it: Area): Area {
    const worksheet = this.worksheet(sheet);
    const bottom = isEntireColumns(it) ? worksheet.getRowCount() - 1 : it.bottom;
    const right = isEntireRows(it) ? worksheet.getColumnCount() - 1 : it.right;
    growTo(this.engine, sheet, bottom, right);
    return { ...it, bottom, right };
  }

  /** Writes a block as the API does: one event, whatever its size. Throws before anything is written. */
  write(actor: Actor, sheet: string, it: Area, valueAt: (row: number, column: number) => unknown): void {
    this.reachable(sheet, it);
    const before = isSingle(it) ? this.value(sheet, it.top, it.left) : undefined;
    const writes: (() => void)[] = [];
    eachCell(it, (row, column) => {
      const isText = this.cell(sheet, row, column).style.n?.pattern === '@';
      const content = contentOf(valueAt(row - it.top, column - it.left), isText);
      if (content) writes.push(() => this.draft.content(sheet, row, column, content));
    });
    if (writes.length === 0) return;
    for (const write of writes) write();
    const after = isSingle(it) ? valueOf(this.cell(sheet, it.top, it.left).cell) : undefined;
    this.feed.emit({
      kind: 'cells',
      sheet,
      area: it,
      actor,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }

  look(sheet: string, it: Area, change: LookChange): void {
    eachCell(this.reachable(sheet, it), (row, column) => {
      this.draft.look(sheet, row, column, change);
    });
  }

  mark(sheet: string, it: Area, mark: CellMark): void {
    eachCell(this.reachable(sheet, it), (row, column) => {
      this.draft.mark(sheet, row, column, mark);
    });
  }

  snapshot(): BookSnapshot {
    this.flush();
    return structuredClone({
      univer: this.engine.workbook().getSnapshot(),
      state: this.state,
      names: namesOf(this),
    });
  }

  restore({ univer, state, names }: BookSnapshot): void {
    this.draft.forget();
    this.state = structuredClone(state);
    // Univer keeps names beside its workbooks.
    for (const name of namesOf(this)) removeName(this, name);
    this.mirror.clear();
    this.engine.replace(structuredClone(univer));
    for (const { name, formula } of names) defineName(this, name, formula);
    this.mirror.rebuild(this.state);
  }

  dispose(): void {
    this.engine.dispose();
  }
}
