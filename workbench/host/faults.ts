import type { ExcelHostError } from './errors';
import { excelError, type ExcelErrorCode } from './errors';

/**
 * What can go wrong for one add-in, switched on by tests. Everything is off at first; the counters say what was asked
 * of the host.
 */
export class Faults {
  /** Newest ExcelApi version `isSetSupported` admits, as `1.14`. */
  apiVersion = '1.20';
  /** Each sync takes this long before anything happens. */
  delayMs = 0;
  private readonly failing = new Map<number, ExcelHostError>();
  private dropping = 0;
  private syncs = 0;
  private editing: { readonly left: Promise<void>; readonly leave: () => void } | undefined;

  /** The n-th sync from now on (1 = the next) fails with this error, before anything of it is carried out. */
  failSync(n: number, code: ExcelErrorCode | ExcelHostError = 'GeneralException'): void {
    this.failing.set(
      this.syncs + n,
      typeof code === 'string' ? excelError(code, 'Failed as the test asked.') : code,
    );
  }

  /** The next k change events never arrive, as has happened with drop-down lists and paste (OfficeDev/office-js#420, #3888). */
  dropChanges(k: number): void {
    this.dropping = k;
  }

  /** The person begins to type into a cell: Excel refuses requests, or lets those wait that say `delayForCellEdit`. */
  enterEditMode(): void {
    if (this.editing) return;
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.editing = { left, leave };
  }

  leaveEditMode(): void {
    this.editing?.leave();
    this.editing = undefined;
  }

  get isEditing(): boolean {
    return this.editing !== undefined;
  }

  /** Stands before each sync; throws what the test asked for. */
  async gate(delayForCellEdit: boolean): Promise<void> {
    this.syncs++;
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const error = this.failing.get(this.syncs);
    this.failing.delete(this.syncs);
    if (error) throw error;
    while (this.editing) {
      if (!delayForCellEdit)
        throw excelError(
          'InvalidOperationInCellEditMode',
          'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
        );
      await this.editing.left;
    }
  }

  /** Whether a change event is lost on its way. */
  loses(): boolean {
    if (this.dropping === 0) return false;
    this.dropping--;
    return true;
  }
}
