import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Client } from '../client';
import type { Engine } from '../engine/start';
import { union, type Area } from './area';
import { watchSheets } from './feed-sheets';
import { valueOf } from './contents';

/** Who changed something: an add-in, or the person in front of that add-in's Excel. */
export interface Actor {
  readonly client: Client;
  readonly isAddin: boolean;
}

export interface CellsChanged {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly area: Area;
  readonly actor: Actor;
  /** For a single cell only, as in Excel. */
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

export interface SheetEvent {
  readonly kind: 'added' | 'deleted' | 'renamed' | 'activated' | 'deactivated';
  readonly sheet: string;
  readonly actor: Actor;
  readonly nameBefore?: string;
  readonly nameAfter?: string;
}

export interface SelectionChanged {
  readonly kind: 'selection';
  readonly sheet: string;
  readonly area: Area;
  readonly actor: Actor;
}

export type BookEvent = CellsChanged | SheetEvent | SelectionChanged;

type Cells = ReadonlyMap<string, ICellData | null>;

/**
 * Tells what changed in the workbook and who did it. Edits of people are taken from Univer's own mutations, whatever
 * brought them about (typing, paste, filling down, undo); results of formulas are no edits. Add-ins' writes are told by
 * the API, one event a write, because it gathers writes before Univer sees them.
 */
export class Feed {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly before = new WeakMap<object, Cells>();
  private actor: Actor | undefined;
  private silent = false;

  constructor(
    private readonly engine: Engine,
    private readonly person: () => Actor,
  ) {
    engine.commands.beforeCommandExecuted((command, options) => {
      if (isEdit(command, options)) this.before.set(command.params, this.cellsOf(command.params));
    });
    engine.commands.onCommandExecuted((command, options) => {
      if (isEdit(command, options)) this.tell(command.params);
    });
    watchSheets(engine, (event) => {
      this.emit({ ...event, actor: this.who });
    });
  }

  /** Runs `work` in somebody's name; it must not wait for anything. */
  acting<T>(actor: Actor, work: () => T): T {
    const outer = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = outer;
    }
  }

  /** Runs `work` without taking cells it changes for edits: they have been told already. */
  quietly(work: () => void): void {
    const outer = this.silent;
    this.silent = true;
    try {
      work();
    } finally {
      this.silent = outer;
    }
  }

  /** Whether what happens now is an add-in's doing, or the host's own. */
  get isAddinAtWork(): boolean {
    return this.silent || this.actor?.isAddin === true;
  }

  get who(): Actor {
    return this.actor ?? this.person();
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  listen(listener: (event: BookEvent) => void): void {
    this.listeners.add(listener);
  }

  private cellsOf(params: ISetRangeValuesMutationParams): Cells {
    const sheet = this.engine.workbook().getSheetBySheetId(params.subUnitId);
    const cells = new Map<string, ICellData | null>();
    new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell) => {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) return;
      const held = sheet?.getCellRaw(row, column);
      cells.set(`${String(row)} ${String(column)}`, held ? { ...held } : null);
    });
    return cells;
  }

  private tell(params: ISetRangeValuesMutationParams): void {
    const before = this.before.get(params);
    const actor = this.who;
    if (!before || actor.isAddin || this.silent) return;
    const sheet = this.engine.workbook().getSheetBySheetId(params.subUnitId);
    const changed = [...before].flatMap(([key, old]) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const now = sheet?.getCellRaw(row, column);
      const [was, is] = [valueOf(old), valueOf(now)];
      const same = was === is && (old?.f ?? null) === (now?.f ?? null);
      return same ? [] : [{ area: { top: row, left: column, bottom: row, right: column }, was, is }];
    });
    const [first] = changed;
    if (!first) return;
    const single = changed.length === 1;
    this.emit({
      kind: 'cells',
      sheet: params.subUnitId,
      area: changed.map(({ area }) => area).reduce(union),
      actor,
      ...(single && { before: first.was, after: first.is }),
    });
  }
}

function isEdit(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): command is ICommandInfo<ISetRangeValuesMutationParams> & {
  readonly params: ISetRangeValuesMutationParams;
} {
  return (
    command.id === SetRangeValuesMutation.id && options?.fromFormula !== true && command.params !== undefined
  );
}
