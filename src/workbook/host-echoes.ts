import { cellKey } from '../worksheet/formula/cell-store';
import type { CellPlace } from '../worksheet/reading';
import type { HostChange } from './host-port';

/**
 * Cells just written and read back by this session. The host tells of that write as well, before or after the
 * write is done; such an event says nothing new and costs no reading.
 */
export class Echoes {
  private cells = new Set<string>();

  expect(cells: readonly CellPlace[]): void {
    this.cells = new Set(cells.map(({ sheet, row, col }) => cellKey(sheet, row, col)));
  }

  none(): void {
    this.cells.clear();
  }

  /** Whether the event tells of nothing but such cells; each is told of once. */
  heard({ kind, own, range }: HostChange): boolean {
    if (kind !== 'cells' || !own || !range) return false;
    const { sheet, top, left, bottom, right } = range;
    if ((bottom - top + 1) * (right - left + 1) > this.cells.size) return false;
    const keys: string[] = [];
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) keys.push(cellKey(sheet, row, col));
    if (!keys.every((key) => this.cells.has(key))) return false;
    for (const key of keys) this.cells.delete(key);
    return true;
  }
}
