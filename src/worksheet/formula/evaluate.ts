import type { CellValue } from '../workbook-image';
import type { Expr } from './expr';
import { FUNCTIONS } from './functions';
import { areaOf, isMany, perCell, valueOf } from './grid';
import { applyBinary, applyUnary, cancels } from './operators';
import { visit } from './shift';
import { spineOf } from './spine';
import { canFormat } from './text-format';
import { type FormulaContext, MISSING, NAME, type Operand, type Scope, VALUE } from './values';

/** Names may stand for formulas with names; beyond this many steps they are taken to go in circles. */
const MOST_NAMES = 16;

function mapped(
  operands: readonly Operand[],
  scope: Scope,
  apply: (values: readonly CellValue[]) => CellValue,
): Operand {
  if (scope.perCell && operands.some(isMany)) return perCell(operands, scope, apply);
  return apply(operands.map((operand) => valueOf(operand, scope)));
}

function evaluateBinary(expr: Extract<Expr, { kind: 'binary' }>, scope: Scope): Operand {
  const { head, links } = spineOf(expr);
  let result = evaluate(head, scope);
  for (const { op, right } of links) {
    const operands = [result, evaluate(right, scope)];
    result = mapped(operands, scope, ([a = null, b = null]) => applyBinary(op, a, b));
  }
  return result;
}

function evaluateName(name: string, scope: Scope): Operand {
  const meaning = scope.names < MOST_NAMES ? scope.context.name?.(name) : undefined;
  return meaning ? evaluate(meaning, { ...scope, names: scope.names + 1 }) : NAME;
}

function evaluateCall(name: string, args: readonly Expr[], scope: Scope): Operand {
  const body = FUNCTIONS.get(name);
  if (!body) return NAME;
  return args.length < body.least || args.length > body.most ? VALUE : body.call(args, scope);
}

function evaluate(expr: Expr, scope: Scope): Operand {
  switch (expr.kind) {
    case 'number':
      // a spreadsheet knows no negative zero
      return expr.value + 0;
    case 'text':
    case 'boolean':
      return expr.value;
    case 'error':
      return { error: expr.value };
    case 'missing':
      return MISSING;
    case 'cell':
    case 'range':
      return areaOf(expr, scope.context);
    case 'name':
      return evaluateName(expr.name, scope);
    case 'call':
      return evaluateCall(expr.name, expr.args, scope);
    case 'unary':
      return mapped([evaluate(expr.operand, scope)], scope, ([value = null]) => applyUnary(expr.op, value));
    case 'binary':
      return evaluateBinary(expr, scope);
  }
}

/**
 * What the formula shows in its cell, by Excel's rules: blanks count as 0 or as the empty text,
 * errors pass on (the first one wins), a reference to a blank cell shows 0. Errors are values, e.g.
 * `{error: '#DIV/0!'}`; an unknown function is `#NAME?`, which `unsupportedFunctions` tells from the
 * workbook's own. Text becomes a number, and a number text, as in an English Excel.
 */
export function evaluateFormula(expr: Expr, context: FormulaContext): CellValue {
  const scope: Scope = { context, perCell: false, evaluate, names: 0 };
  if (expr.kind === 'binary' && (expr.op === '+' || expr.op === '-')) {
    const left = valueOf(evaluate(expr.left, scope), scope);
    const right = valueOf(evaluate(expr.right, scope), scope);
    return cancels(expr.op, left, right) ? 0 : applyBinary(expr.op, left, right);
  }
  const value = valueOf(evaluate(expr, scope), scope);
  return value ?? 0;
}

/**
 * Functions of a formula that we cannot compute, each once; empty means our value can be trusted.
 * TEXT is listed when it carries a number format beyond the ones we know.
 */
export function unsupportedFunctions(expr: Expr): readonly string[] {
  const found = new Set<string>();
  visit(expr, (node) => {
    if (node.kind !== 'call') return;
    const format = node.name === 'TEXT' ? node.args[1] : undefined;
    const unknownFormat = format?.kind === 'text' && !canFormat(format.value);
    if (!FUNCTIONS.has(node.name) || unknownFormat) found.add(node.name);
  });
  return [...found];
}
