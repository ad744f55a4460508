import type { CellAddress, RangeAddress } from '../../support/address';
import type { CellError, CellValue } from '../workbook-image';
import type { Expr } from './expr';

/** A rectangle of cells a formula points to, not yet looked at. */
export interface Area extends RangeAddress {
  readonly kind: 'area';
  readonly sheet: string;
}

/** Values computed cell by cell, as inside SUMPRODUCT; rows of equal length. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly CellValue[])[];
}

/** An argument left empty, as the second of `IF(A1,,1)`. */
export interface Missing {
  readonly kind: 'missing';
}

/** What a part of a formula can come to before it stands in a cell. */
export type Operand = CellValue | Area | Matrix | Missing;

/** What a formula may ask of the workbook around it. */
export interface FormulaContext {
  /** Sheet the formula stands on. */
  readonly sheet: string;
  /** Cell the formula stands in; without it ROW() and whole ranges used as one value are `#VALUE!`. */
  readonly at?: CellAddress;
  readonly cell: (sheet: string, row: number, col: number) => CellValue;
  /** What a defined name stands for; undefined makes it `#NAME?`. */
  readonly name?: (name: string) => Expr | undefined;
  /**
   * Last used row and column of a sheet, so that wide ranges cost only what is filled; undefined says
   * there is no such sheet (`#REF!`). Without this function every sheet exists and every cell is read.
   */
  readonly extent?: (sheet: string) => { readonly rows: number; readonly cols: number } | undefined;
}

/** One formula being evaluated. */
export interface Scope {
  readonly context: FormulaContext;
  /** Inside an argument that is computed for each cell of a range (SUMPRODUCT). */
  readonly perCell: boolean;
  readonly evaluate: (expr: Expr, scope: Scope) => Operand;
  /** How many defined names lead here; bounds names that refer to each other. */
  readonly names: number;
}

const error = (name: string): CellError => ({ error: name });
export const DIV0 = error('#DIV/0!');
export const VALUE = error('#VALUE!');
export const REF = error('#REF!');
export const NAME = error('#NAME?');
export const NUM = error('#NUM!');
export const NOT_AVAILABLE = error('#N/A');

export const MISSING: Missing = { kind: 'missing' };

export function isError(value: Operand): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isArea(operand: Operand): operand is Area {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'area';
}

export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'matrix';
}

export function isMissing(operand: Operand): operand is Missing {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'missing';
}

/** A computed number as a cell can hold it: no negative zero, and `#NUM!` for what is beyond doubles. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : NUM;
}
