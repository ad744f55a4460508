/**
 * One formula as a tree. Two readers share it: `formulaText` gives what stands in the cell,
 * `evaluateFormula` gives our own value, so that neither can drift from the other.
 */
export type Expr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'missing' }
  | CellRef
  | RangeRef
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'unary'; readonly op: '-' | '+' | '%'; readonly operand: Expr };

export type BinaryOp = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A reference to one cell; `sheet` undefined means the sheet the formula stands on. */
export interface CellRef {
  readonly kind: 'cell';
  readonly sheet?: string;
  readonly row: number;
  readonly col: number;
  readonly absRow?: boolean;
  readonly absCol?: boolean;
}

export interface RangeRef {
  readonly kind: 'range';
  readonly sheet?: string;
  readonly from: CellRef;
  readonly to: CellRef;
}

export const num = (value: number): Expr => ({ kind: 'number', value });
export const text = (value: string): Expr => ({ kind: 'text', value });
export const call = (name: string, ...args: readonly Expr[]): Expr => ({ kind: 'call', name, args });
export const binary = (op: BinaryOp, left: Expr, right: Expr): Expr => ({ kind: 'binary', op, left, right });

/** Reference to a cell, on this sheet unless `sheet` names another. Rows and columns from 1. */
export function ref(row: number, col: number, sheet?: string): CellRef {
  return sheet === undefined ? { kind: 'cell', row, col } : { kind: 'cell', row, col, sheet };
}

/** Reference with both `$`: stays put when a formula is copied. */
export function absRef(row: number, col: number, sheet?: string): CellRef {
  return { ...ref(row, col, sheet), absRow: true, absCol: true };
}

/** Reference to a rectangle of cells. */
export function range(from: CellRef, to: CellRef, sheet?: string): RangeRef {
  return sheet === undefined ? { kind: 'range', from, to } : { kind: 'range', from, to, sheet };
}

export const sum = (...args: readonly Expr[]): Expr => call('SUM', ...args);
export const iff = (test: Expr, yes: Expr, no: Expr): Expr => call('IF', test, yes, no);
export const times = (left: Expr, right: Expr): Expr => binary('*', left, right);
export const over = (left: Expr, right: Expr): Expr => binary('/', left, right);
export const plus = (left: Expr, right: Expr): Expr => binary('+', left, right);
export const minus = (left: Expr, right: Expr): Expr => binary('-', left, right);
export const equals = (left: Expr, right: Expr): Expr => binary('=', left, right);
