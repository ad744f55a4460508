import type { Plan } from '../worksheet/plan';
import type { StyleSheet } from '../worksheet/style';
import type { CellEdit, CellScalar, CellValue, WorkbookImage } from '../worksheet/workbook-image';
import type { FileEdit, LookEdit } from './file-edit';

/** A block of cells, rows and columns from 1, both corners included. */
export interface HostRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What this host can do beyond the floor (ExcelApi 1.14); the pane shows a fallback for what is missing. */
export interface HostCapability {
  /** Shown to the user: `Excel`, or the workbench's own name. */
  readonly name: string;
  readonly isWorkbench: boolean;
  readonly readOnly: boolean;
  /** Several writes become one undo step (ExcelApi 1.20). */
  readonly mergesUndo: boolean;
  /** Newest ExcelApi version the host reports, e.g. `1.17`. */
  readonly apiVersion: string;
}

/** Why the host refused. The pane has a line with the remedy for each. */
export type HostErrorCode =
  /** A cell is being edited: press Enter or Esc first. */
  | 'edit-mode'
  /** A protected sheet or locked cell; `facts.sheet`, `facts.cell`. */
  | 'protected'
  /** A protection password is set; the add-in never forces it. `facts.sheet`. */
  | 'password'
  | 'read-only'
  | 'sheet-missing'
  | 'sheet-exists'
  /** Another workbook has the focus. */
  | 'other-workbook'
  | 'too-large'
  | 'cancelled'
  /** The workbook keeps an edition of the user's own that cannot be read; `facts.sheet`, `facts.where`, `facts.found`. */
  | 'edition-damaged'
  | 'offline'
  | 'unknown';

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}

/** Something changed in the workbook. `remote` = by another author: never answered with a write. */
export interface HostChange {
  readonly kind: 'cells' | 'structure';
  readonly sheet: string;
  /** Undefined where the host does not say which cells: read the sheet again. */
  readonly range?: HostRange;
  readonly remote: boolean;
  /** Made by this add-in itself, through this port. */
  readonly own: boolean;
}

export interface HostSelection {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface ApplyOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between phases; what was applied so far is taken back where the sheets were new. */
  readonly signal?: AbortSignal;
}

/** Cells that changed, and those left alone because a formula or something of the user's stands in them. */
export interface WriteReport {
  readonly written: number;
  readonly kept: readonly CellEdit[];
}

/** A workbook as the host gives it. */
export interface HostWorkbook extends WorkbookImage {
  /** Sheets of the user's own, left out because they are far larger than any LKE. */
  readonly skipped?: readonly string[];
}

export type Unsubscribe = () => Promise<void>;

/**
 * A spreadsheet program as the pane and the ribbon commands see it: Excel through Office.js, or the
 * workbench. Every method throws HostError and nothing else; none leaves a half-written cell.
 */
export interface HostPort {
  readonly capability: () => Promise<HostCapability>;
  /** The whole workbook, for recognising the LKE in it; one sync per phase, never one per cell. */
  readonly readWorkbook: () => Promise<HostWorkbook>;
  /** Values of blocks of cells, in the order asked for; one sync. */
  readonly readRanges: (
    ranges: readonly HostRange[],
  ) => Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /** Values the host's own formulas show at single cells; one sync. */
  readonly readCells: (
    cells: readonly { readonly sheet: string; readonly row: number; readonly col: number }[],
  ) => Promise<readonly CellValue[]>;
  /** Writes single cells as one undo step where the host can; validation lists are not consulted by the host. */
  readonly writeCells: (edits: readonly CellEdit[]) => Promise<WriteReport>;
  /**
   * Puts values and formulas into cells, locked ones included: a repair the user looked at and asked for. Protection
   * without a password is lifted for it and put back as it was; with a password it is refused (`password`) before
   * anything changes. Excel may forget its undo list, so what was replaced has to be kept by whoever asks. `looks` are
   * locks, number formats and lists changed in the same go; `written` counts both.
   */
  readonly mendCells: (edits: readonly FileEdit[], looks?: readonly LookEdit[]) => Promise<WriteReport>;
  /** Carries out a plan: at most 3 syncs a phase and 10 in all; user's input cells that hold something are kept. */
  readonly applyPlan: (plan: Plan, styles: StyleSheet, options?: ApplyOptions) => Promise<WriteReport>;
  readonly goTo: (sheet: string, row: number, col: number) => Promise<void>;
  readonly onChange: (handler: (change: HostChange) => void) => Promise<Unsubscribe>;
  readonly onSelection: (handler: (selection: HostSelection) => void) => Promise<Unsubscribe>;
  /** Fires when a sheet or the pane comes to the front again: a moment to look for missed edits. */
  readonly onActivate: (handler: () => void) => Promise<Unsubscribe>;
  /** Small texts kept with the workbook (schema and ids only; all can be rebuilt). */
  readonly readSetting: (key: string) => Promise<string | null>;
  readonly writeSetting: (key: string, value: CellScalar) => Promise<void>;
}
