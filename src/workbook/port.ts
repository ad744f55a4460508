import type { Plan } from '../worksheet/plan';
import type { StyleSheet } from '../worksheet/style';
import type { CellEdit, WorkbookImage } from '../worksheet/workbook-image';
import type { FileEdit, LookEdit } from './file-edit';

export interface PatchOptions {
  /** Whether cached values of formulas are computed afresh; true unless told. Without it, Excel is asked to do so on opening. */
  readonly recalculate?: boolean;
  /** Whether an edit may replace a formula; false unless told. */
  readonly allowFormula?: boolean;
  /** Whether values the file keeps of its formulas are computed afresh although no cell changes; false unless told. */
  readonly refresh?: boolean;
}

/**
 * Workbook files as bytes; where the bytes come from and go to is the caller's. Everything that goes wrong is a
 * WorkbookFileError.
 */
export interface WorkbookFilePort {
  /** The workbook in the file, with values as the file caches them. */
  readonly read: (bytes: Uint8Array) => Promise<WorkbookImage>;
  /** The same file with these cells changed and nothing else; the same bytes where nothing changes. */
  readonly patch: (
    bytes: Uint8Array,
    edits: readonly FileEdit[],
    options?: PatchOptions,
  ) => Promise<Uint8Array>;
  /**
   * The same file with the locks, number formats and lists of these cells changed and nothing else; the same bytes
   * where nothing changes.
   */
  readonly relook: (bytes: Uint8Array, looks: readonly LookEdit[]) => Promise<Uint8Array>;
  /**
   * The same file with a plan carried out on it, as a host carries it out on an open workbook: sheets that are not
   * there join it at the end, with their styles, lists, charts and print set-up; on sheets that are there, contents
   * are written and looks stay. Input cells that hold something keep it. Every other part keeps its bytes, and a
   * second run gives back the bytes it was given.
   */
  readonly apply: (bytes: Uint8Array, plan: Plan, styles: StyleSheet) => Promise<Uint8Array>;
  /** A new file made by a plan, its input cells filled. The same plan gives the same bytes. */
  readonly write: (plan: Plan, styles: StyleSheet, fill?: readonly CellEdit[]) => Promise<Uint8Array>;
}
