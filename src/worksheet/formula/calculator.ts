import { filledCells } from '../workbook-image';
import type { CellValue, WorkbookImage } from '../workbook-image';
import { type LaidSheet, cellKey, layOver, slot } from './cell-store';
import { evaluateFormula } from './evaluate';
import type { Expr } from './expr';
import { formulaReader } from './formula-cache';
import { nestingDepth } from './spine';
import { REF } from './values';

/** One formula cell: its tree, and how far its computation has come. */
interface Task {
  readonly sheet: LaidSheet;
  readonly row: number;
  readonly col: number;
  readonly expr: Expr;
  readonly depth: number;
  /** What the file holds as the cell's value. */
  readonly cached: CellValue;
  state: 'new' | 'open' | 'done';
  value: CellValue;
  /** Place on the path of cells being computed, while open. */
  place: number;
  /** Whether the cached value stays: the formula comes back to itself or cannot be computed. */
  stays: boolean;
  /** The lowest cell on the path that this one leads back to; itself or undefined where none. */
  root: Task | undefined;
}

/** Levels of nested formulas computed by plain recursion; beyond, the computation starts over from the path. */
const STACK_BUDGET = 400;

/** Leaves the recursion when its budget is spent; the cells on the path are then computed from the top down. */
class BudgetSpent extends Error {}

/**
 * Computes formula cells on demand, each once. A cell being computed asks for others by plain
 * recursion, which follows only what is really read (an IF's other branch is not), until the stack
 * budget is spent: then the recursion is left and taken up again at the deepest cell of the path.
 */
export class Calculator {
  private readonly sheets: ReadonlyMap<string, LaidSheet>;
  private readonly tasks = new Map<LaidSheet, Map<number, Task>>();
  private readonly read: ReturnType<typeof formulaReader>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly path: Task[] = [];
  private spent = 0;
  readonly unsupported = new Set<string>();
  readonly cycles = new Set<string>();

  constructor(
    image: WorkbookImage,
    overrides: ReadonlyMap<string, CellValue>,
    formulas?: ReadonlyMap<string, Expr>,
  ) {
    this.sheets = layOver(image, overrides, formulas);
    this.read = formulaReader(image);
    this.names = new Map([...image.names].map(([name, meaning]) => [name.toLowerCase(), meaning]));
  }

  value(sheetName: string, row: number, col: number): CellValue {
    const sheet = this.sheets.get(sheetName.toLowerCase());
    if (!sheet) return REF;
    const place = slot(row, col);
    const over = sheet.overlay.get(place);
    if (over !== undefined) return over;
    const known = this.tasks.get(sheet)?.get(place);
    if (known) return this.valueOfTask(known);
    const cell = sheet.image.cell(row, col);
    const laid = sheet.formulas.get(place);
    if (!laid && cell?.formula === undefined) return cell?.value ?? null;
    const formula = laid ? { expr: laid, depth: nestingDepth(laid) } : this.read(cell?.formula ?? '');
    if (!formula.expr) {
      this.unsupported.add(cellKey(sheet.image.name, row, col));
      return cell?.value ?? null;
    }
    const task: Task = {
      sheet,
      row,
      col,
      expr: formula.expr,
      depth: formula.depth,
      cached: cell?.value ?? null,
      state: 'new',
      value: null,
      place: -1,
      stays: false,
      root: undefined,
    };
    const ofSheet = this.tasks.get(sheet) ?? new Map<number, Task>();
    this.tasks.set(sheet, ofSheet.set(place, task));
    return this.valueOfTask(task);
  }

  /** Computes every formula cell, so that both lists are complete. */
  all(): void {
    for (const { image } of this.sheets.values()) {
      for (const { row, col } of filledCells(image)) {
        if (image.cell(row, col)?.formula !== undefined) this.value(image.name, row, col);
      }
    }
  }

  private valueOfTask(task: Task): CellValue {
    const root = rootOf(task);
    if (root?.state === 'open') {
      this.closeCycle(root.place);
      return task.cached;
    }
    if (task.state === 'done') return task.value;
    if (task.state === 'open') {
      this.closeCycle(task.place);
      return task.cached;
    }
    task.state = 'open';
    task.place = this.path.length;
    this.path.push(task);
    if (this.path.length === 1) this.runPath();
    else {
      if (this.spent + task.depth > STACK_BUDGET) throw new BudgetSpent();
      this.run(task);
    }
    return task.value;
  }

  /** Computes the path's last cell until none is left; each time the budget is spent, the path has grown. */
  private runPath(): void {
    for (let last = this.path.at(-1); last; last = this.path.at(-1)) {
      this.spent = 0;
      try {
        this.run(last);
      } catch (reason) {
        if (!(reason instanceof BudgetSpent)) throw reason;
      }
    }
  }

  private run(task: Task): void {
    this.spent += task.depth;
    const { sheet, row, col } = task;
    const value = evaluateFormula(task.expr, {
      sheet: sheet.image.name,
      at: { row, col },
      cell: (name, r, c) => this.value(name, r, c),
      name: (name) => this.meaningOf(name),
      extent: (name) => this.sheets.get(name.toLowerCase())?.extent,
    });
    this.spent -= task.depth;
    this.path.pop();
    task.state = 'done';
    task.value = task.stays ? task.cached : value;
  }

  /** Every cell on the path from `place` on leads back to the cell there; the topmost may be known to already. */
  private closeCycle(place: number): void {
    const root = this.path[place];
    for (let at = this.path.length - 1; at >= place; at -= 1) {
      const task = this.path[at];
      if (!task || !root) return;
      const known = rootOf(task);
      if (known?.state === 'open' && known.place <= place) return;
      task.root = root;
      task.stays = true;
      this.cycles.add(cellKey(task.sheet.image.name, task.row, task.col));
    }
  }

  private meaningOf(name: string): Expr | undefined {
    const meaning = this.names.get(name.toLowerCase());
    const expr = meaning === undefined ? undefined : this.read(meaning).expr;
    const asking = this.path.at(-1);
    if (meaning !== undefined && !expr && asking) {
      asking.stays = true;
      this.unsupported.add(cellKey(asking.sheet.image.name, asking.row, asking.col));
    }
    return expr;
  }
}

/** The lowest cell of the cycle a cell belongs to, followed through cycles that were joined later. */
function rootOf(task: Task): Task | undefined {
  let { root } = task;
  while (root?.root && root.root !== root) root = root.root;
  return root;
}
