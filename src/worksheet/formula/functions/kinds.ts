import type { CellError, CellValue } from '../../workbook-image';
import type { Expr } from '../expr';
import { isMany, perCell, valueOf } from '../grid';
import {
  type Area,
  isArea,
  isError,
  isMatrix,
  isMissing,
  type Matrix,
  type Operand,
  type Scope,
} from '../values';

/** A worksheet function: how many arguments it takes, and what it makes of them. */
export interface FunctionBody {
  readonly least: number;
  readonly most: number;
  readonly call: (args: readonly Expr[], scope: Scope) => Operand;
}

export type FunctionGroup = Readonly<Record<string, FunctionBody>>;

/** As many arguments as Excel allows any function. */
export const MANY = 255;

/** An argument list where some positions are taken whole (ranges) and the others as single values. */
export interface Arguments {
  readonly whole: readonly Operand[];
  readonly values: readonly CellValue[];
}

interface Taking {
  /** Positions (from 0) taken whole. */
  readonly whole: (position: number) => boolean;
  /** Whether the body wants to see errors among its values; otherwise the first one is the result. */
  readonly seesErrors?: boolean;
}

/** A function of ranges and single values. Inside SUMPRODUCT it runs once per cell of its single values. */
export function taking(
  least: number,
  most: number,
  { whole, seesErrors = false }: Taking,
  body: (args: Arguments, scope: Scope) => Operand,
): FunctionBody {
  return {
    least,
    most,
    call: (exprs, scope) => {
      const operands = exprs.map((expr) => scope.evaluate(expr, scope));
      const ranges = operands.filter((_operand, position) => whole(position));
      const singles = operands.filter((_operand, position) => !whole(position));
      const run = (values: readonly CellValue[]): Operand => {
        const error = seesErrors ? undefined : values.find(isError);
        return error ?? body({ whole: ranges, values }, scope);
      };
      if (scope.perCell && singles.some(isMany))
        return perCell(singles, scope, (values) => valueOf(run(values), scope));
      return run(singles.map((single) => valueOf(single, scope)));
    },
  };
}

/** A function of single values; an error among them is its result. */
export function ofValues(
  least: number,
  most: number,
  body: (values: readonly CellValue[]) => CellValue,
): FunctionBody {
  return taking(least, most, { whole: () => false }, ({ values }) => body(values));
}

/** A function of single values that looks at errors itself. */
export function ofAnyValue(body: (value: CellValue) => CellValue): FunctionBody {
  return taking(1, 1, { whole: () => false, seesErrors: true }, ({ values: [value = null] }) => body(value));
}

/** A function that takes all its arguments whole. */
export function ofRanges(
  least: number,
  most: number,
  body: (operands: readonly Operand[], scope: Scope) => Operand,
): FunctionBody {
  return taking(least, most, { whole: () => true }, ({ whole }, scope) => body(whole, scope));
}

/**
 * A function whose first argument decides which argument is the result (IF, IFERROR, CHOOSE); only
 * that one is computed. `pick` gives its position, 0 for the first itself, or an error. A position
 * past the end is FALSE, as for IF without its third argument; an empty argument is blank.
 */
export function choosing(
  least: number,
  most: number,
  pick: (first: CellValue, count: number) => number | CellError,
): FunctionBody {
  return {
    least,
    most,
    call: (exprs, scope) => {
      const compute = (position: number): Operand => {
        const expr = exprs[position];
        const operand = expr ? scope.evaluate(expr, scope) : false;
        return isMissing(operand) ? null : operand;
      };
      const first = exprs[0] ? scope.evaluate(exprs[0], scope) : null;
      if (scope.perCell && isMany(first)) {
        const all = [first, ...exprs.slice(1).map((_expr, at) => compute(at + 1))];
        return perCell(all, scope, ([value = null, ...rest]) => {
          const chosen = pick(value, exprs.length);
          if (typeof chosen !== 'number') return chosen;
          return chosen === 0 ? value : chosen < exprs.length ? (rest[chosen - 1] ?? null) : false;
        });
      }
      const value = valueOf(first, scope);
      const chosen = pick(value, exprs.length);
      if (typeof chosen !== 'number') return chosen;
      return chosen === 0 ? value : compute(chosen);
    },
  };
}

/** Whether an argument points to cells (or stands for several values) rather than being a value itself. */
export function isRange(operand: Operand): operand is Area | Matrix {
  return isArea(operand) || isMatrix(operand);
}
