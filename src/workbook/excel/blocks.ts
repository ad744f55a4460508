import type { RangeAddress } from '../../support/address';

interface At {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells with something in every one of them, by rows. */
export interface Block<T> extends RangeAddress {
  readonly cells: readonly (readonly T[])[];
}

interface Run<T> {
  readonly row: number;
  readonly left: number;
  readonly cells: T[];
}

function runs<T extends At>(cells: readonly T[]): readonly Run<T>[] {
  const found: Run<T>[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const last = found.at(-1);
    if (last?.row === cell.row && last.left + last.cells.length === cell.col) last.cells.push(cell);
    else found.push({ row: cell.row, left: cell.col, cells: [cell] });
  }
  return found;
}

/**
 * Cells of one sheet as few rectangles: neighbours in a row first, then rows of the same columns below each other.
 * No cell may come twice.
 */
export function blocksOf<T extends At>(cells: readonly T[]): readonly Block<T>[] {
  const done: Block<T>[] = [];
  const open = new Map<
    string,
    { block: { top: number; bottom: number; left: number; right: number; cells: T[][] } }
  >();
  for (const run of runs(cells)) {
    const right = run.left + run.cells.length - 1;
    const key = `${String(run.left)}:${String(right)}`;
    const above = open.get(key)?.block;
    if (above?.bottom === run.row - 1) {
      above.bottom = run.row;
      above.cells.push(run.cells);
      continue;
    }
    if (above) done.push(above);
    open.set(key, { block: { top: run.row, bottom: run.row, left: run.left, right, cells: [run.cells] } });
  }
  return [...done, ...[...open.values()].map(({ block }) => block)];
}

/** Things by the sheet they are on, in the order sheets first come up. */
export function bySheet<T extends { readonly sheet: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.sheet);
    if (group) group.push(thing);
    else groups.set(thing.sheet, [thing]);
  }
  return groups;
}
