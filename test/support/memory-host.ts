import { toA1 } from '../../src/support/address';
import { HostError } from '../../src/workbook/host-port';
import type {
  HostCapability,
  HostChange,
  HostErrorCode,
  HostPort,
  HostRange,
  HostSelection,
  Unsubscribe,
} from '../../src/workbook/host-port';
import { applyPlan } from '../../src/workbook/memory';
import type { FileEdit, LookEdit } from '../../src/workbook/file-edit';
import { modelOf } from '../../src/workbook/plan-model';
import type { Plan } from '../../src/worksheet/plan';
import type { CellEdit, CellScalar, CellValue, WorkbookImage } from '../../src/worksheet/workbook-image';
import { type CellAt, MemoryWorkbook } from './memory-workbook';

export { at } from './memory-workbook';

/** How often the port was called, by method. */
export type Calls = Record<'readWorkbook' | 'readRanges' | 'readCells' | 'writeCells' | 'applyPlan', number>;

/**
 * The host port over a workbook in memory, with a user at it: `type` is what a person does in the grid. Several
 * hosts may share one `MemoryWorkbook`: each sees the others as remote authors. Events come after the call that
 * caused them, as in Excel; `settled` waits for them.
 */
export interface MemoryHost extends HostPort {
  readonly workbook: MemoryWorkbook;
  readonly calls: Calls;
  /** Last place `goTo` went to. */
  readonly went: CellAt | undefined;
  /** The person at this host types, pastes or deletes (null); locked cells throw `protected`. */
  readonly type: (cell: CellAt, value: CellValue) => void;
  /** The same for a block; one event, as a paste gives. */
  readonly paste: (corner: CellAt, values: readonly (readonly CellValue[])[]) => void;
  readonly select: (cell: CellAt) => void;
  /** The pane or a sheet comes to the front. */
  readonly activate: () => void;
  readonly renameSheet: (from: string, to: string) => void;
  readonly deleteSheet: (name: string) => void;
  /** The next `times` calls of the port fail so. */
  readonly fail: (code: HostErrorCode, times?: number) => void;
  /** While true, no change event arrives (Excel loses some: office-js #420, #3888, #4066). */
  muted: boolean;
  /** Awaited before and after each call of the port; tests of interleavings put their scheduler here. */
  pause: () => Promise<void>;
  /** Awaited before a change reaches the handlers: another author's edit is told late, and not in the order made. */
  lag: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

export interface MemoryHostOptions {
  readonly capability?: Partial<HostCapability>;
}

/** Everybody at one workbook, so that each hears of the others' edits. */
const rooms = new WeakMap<
  MemoryWorkbook,
  Set<(change: Omit<HostChange, 'remote' | 'own'>, from: object, byPort: boolean) => void>
>();

const CAPABILITY: HostCapability = {
  name: 'Memory',
  isWorkbench: true,
  readOnly: false,
  mergesUndo: false,
  apiVersion: '1.14',
};

/** One turn of the event loop: everything that was ready to run has run. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function cellsOf({ sheet, top, left, bottom, right }: HostRange): readonly (readonly CellAt[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_none, along) => ({
      sheet,
      row: top + down,
      col: left + along,
    })),
  );
}

const rangeOfCell = ({ sheet, row, col }: CellAt): HostRange => ({
  sheet,
  top: row,
  left: col,
  bottom: row,
  right: col,
});

export function createMemoryHost(
  start: WorkbookImage | MemoryWorkbook,
  options: MemoryHostOptions = {},
): MemoryHost {
  const workbook = start instanceof MemoryWorkbook ? start : new MemoryWorkbook(start);
  const me = {};
  const changed = new Set<(change: HostChange) => void>();
  const selected = new Set<(selection: HostSelection) => void>();
  const activated = new Set<() => void>();
  const settings = new Map<string, string>();
  const calls: Calls = { readWorkbook: 0, readRanges: 0, readCells: 0, writeCells: 0, applyPlan: 0 };
  let failures: HostErrorCode[] = [];
  let went: CellAt | undefined;
  let underWay = 0;

  const room = rooms.get(workbook) ?? new Set();
  rooms.set(workbook, room);
  room.add((change, from, byPort) => {
    if (host.muted) return;
    const heard: HostChange = { ...change, remote: from !== me, own: from === me && byPort };
    underWay++;
    void host.lag().then(() => {
      underWay--;
      for (const handler of changed) handler(heard);
    });
  });
  const tell = (change: Omit<HostChange, 'remote' | 'own'>, byPort: boolean): void => {
    for (const hear of room) hear(change, me, byPort);
  };

  async function call<T>(name: keyof Calls | null, work: () => T): Promise<T> {
    if (name !== null) calls[name]++;
    await host.pause();
    const failure = failures.shift();
    if (failure !== undefined) throw new HostError(failure);
    const result = work();
    await host.pause();
    return result;
  }

  function refuseLocked(cells: readonly CellAt[]): void {
    const locked = cells.find((cell) => workbook.locked(cell));
    if (locked) throw new HostError('protected', { sheet: locked.sheet, cell: toA1(locked) });
  }

  function sheetThere(sheet: string): void {
    if (!workbook.sheet(sheet)) throw new HostError('sheet-missing', { sheet });
  }

  function put(cells: readonly (readonly [CellAt, CellValue])[], byPort: boolean): void {
    refuseLocked(cells.map(([cell]) => cell));
    for (const [cell, value] of cells) workbook.set(cell, value === '' ? null : value);
    for (const sheet of new Set(cells.map(([cell]) => cell.sheet))) {
      const of = cells.filter(([cell]) => cell.sheet === sheet).map(([cell]) => cell);
      const range: HostRange = {
        sheet,
        top: Math.min(...of.map(({ row }) => row)),
        left: Math.min(...of.map(({ col }) => col)),
        bottom: Math.max(...of.map(({ row }) => row)),
        right: Math.max(...of.map(({ col }) => col)),
      };
      tell({ kind: 'cells', sheet, range }, byPort);
    }
  }

  function write(edits: readonly CellEdit[]): { written: number; kept: readonly CellEdit[] } {
    for (const { sheet } of edits) sheetThere(sheet);
    const kept = edits.filter((edit) => workbook.cell(edit)?.formula !== undefined);
    const written = edits.filter(
      (edit) =>
        !kept.includes(edit) &&
        (workbook.cell(edit)?.value ?? null) !== (edit.value === '' ? null : edit.value),
    );
    // Each cell is an event of its own, unlike a paste.
    refuseLocked(written);
    for (const edit of written) put([[edit, edit.value]], true);
    return { written: written.length, kept };
  }

  function mend(
    edits: readonly FileEdit[],
    looks: readonly LookEdit[] = [],
  ): { written: number; kept: readonly CellEdit[] } {
    for (const { sheet } of [...edits, ...looks]) sheetThere(sheet);
    workbook.mend(edits, looks);
    for (const edit of edits) tell({ kind: 'cells', sheet: edit.sheet, range: rangeOfCell(edit) }, true);
    return { written: edits.length + looks.length, kept: [] };
  }

  function apply(
    plan: Plan,
    styles: Parameters<HostPort['applyPlan']>[1],
  ): { written: number; kept: readonly CellEdit[] } {
    const before = workbook.image();
    const kept: CellEdit[] = [];
    let written = 0;
    for (const sheet of modelOf(plan).sheets) {
      for (const [row, line] of sheet.cells) {
        for (const [col, { content, input }] of line) {
          if (!content) continue;
          const held = before.sheets.find(({ name }) => name === sheet.name)?.cell(row, col)?.value ?? null;
          const value = 'value' in content ? content.value : null;
          if (input === true && held !== null) {
            if (held !== value) kept.push({ sheet: sheet.name, row, col, value });
          } else written++;
        }
      }
    }
    workbook.replace(applyPlan(plan, before, styles));
    for (const { name } of modelOf(plan).sheets) tell({ kind: 'structure', sheet: name }, true);
    return { written, kept };
  }

  function listen<T>(set: Set<T>, handler: T): Promise<Unsubscribe> {
    set.add(handler);
    return Promise.resolve(() => {
      set.delete(handler);
      return Promise.resolve();
    });
  }

  const host: MemoryHost = {
    workbook,
    calls,
    muted: false,
    pause: () => Promise.resolve(),
    lag: () => Promise.resolve(),
    get went() {
      return went;
    },
    capability: () => Promise.resolve({ ...CAPABILITY, ...options.capability }),
    readWorkbook: () => call('readWorkbook', () => workbook.image()),
    readRanges: (ranges) =>
      call('readRanges', () =>
        ranges.map((range) => {
          sheetThere(range.sheet);
          return cellsOf(range).map((line) => line.map((cell) => workbook.cell(cell)?.value ?? null));
        }),
      ),
    readCells: (cells) =>
      call('readCells', () =>
        cells.map((cell) => {
          sheetThere(cell.sheet);
          return workbook.cell(cell)?.value ?? null;
        }),
      ),
    writeCells: (edits) => call('writeCells', () => write(edits)),
    mendCells: (edits, looks) => call(null, () => mend(edits, looks)),
    applyPlan: (plan, styles, how = {}) =>
      call('applyPlan', () => {
        if (how.signal?.aborted === true) throw new HostError('cancelled');
        const report = apply(plan, styles);
        how.onProgress?.({ done: 1, of: 1 });
        return report;
      }),
    goTo: (sheet, row, col) =>
      call(null, () => {
        sheetThere(sheet);
        went = { sheet, row, col };
      }),
    onChange: (handler) => listen(changed, handler),
    onSelection: (handler) => listen(selected, handler),
    onActivate: (handler) => listen(activated, handler),
    readSetting: (key) => call(null, () => settings.get(key) ?? null),
    writeSetting: (key, value: CellScalar) =>
      call(null, () => {
        if (value === null) settings.delete(key);
        else settings.set(key, String(value));
      }),
    type: (cell, value) => {
      put([[cell, value]], false);
    },
    paste: (corner, values) => {
      put(
        values.flatMap((line, down) =>
          line.map(
            (value, along) =>
              [{ ...corner, row: corner.row + down, col: corner.col + along }, value] as const,
          ),
        ),
        false,
      );
    },
    select: (cell) => {
      for (const handler of selected) handler(cell);
    },
    activate: () => {
      for (const handler of activated) handler();
    },
    renameSheet: (from, to) => {
      workbook.rename(from, to);
      tell({ kind: 'structure', sheet: to }, false);
    },
    deleteSheet: (name) => {
      workbook.remove(name);
      tell({ kind: 'structure', sheet: name }, false);
    },
    fail: (code, times = 1) => {
      failures = [...failures, ...Array.from({ length: times }, () => code)];
    },
    settled: async () => {
      for (let round = 0; round < 5 || underWay > 0; round++) await turn();
    },
  };
  return host;
}
