import { quoteSheet, toA1, columnLetters } from '../../support/address';
import type { BinaryOp, CellRef, Expr, RangeRef } from './expr';
import { numberLiteral } from './number-text';
import { spineOf } from './spine';

/** How tightly each operator holds its operands; Excel's order, in which a sign binds before `%` and `^`. */
export const BINARY_STRENGTH: Readonly<Record<BinaryOp, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const PERCENT_STRENGTH = 6;
const SIGN_STRENGTH = 7;
const ATOM_STRENGTH = 8;

function strength(expr: Expr): number {
  switch (expr.kind) {
    case 'binary':
      return BINARY_STRENGTH[expr.op];
    case 'unary':
      return expr.op === '%' ? PERCENT_STRENGTH : SIGN_STRENGTH;
    case 'number':
      return expr.value < 0 ? SIGN_STRENGTH : ATOM_STRENGTH;
    default:
      return ATOM_STRENGTH;
  }
}

/** `$K$8`, `K8`: the cell without its sheet. */
function cellText(cell: CellRef): string {
  if (!cell.absRow && !cell.absCol) return toA1(cell);
  return `${cell.absCol ? '$' : ''}${columnLetters(cell.col)}${cell.absRow ? '$' : ''}${String(cell.row)}`;
}

/** A reference as a formula writes it: `'LKE ZI'!K8`, `$A$1:B2`. */
export function referenceText(reference: CellRef | RangeRef): string {
  const place =
    reference.kind === 'cell' ? cellText(reference) : `${cellText(reference.from)}:${cellText(reference.to)}`;
  return reference.sheet === undefined ? place : `${quoteSheet(reference.sheet)}!${place}`;
}

function wrapped(expr: Expr, least: number): string {
  return strength(expr) < least ? `(${formulaText(expr)})` : formulaText(expr);
}

function binaryText(expr: Extract<Expr, { kind: 'binary' }>): string {
  const { head, links } = spineOf(expr);
  const [first] = links;
  let written = first ? wrapped(head, BINARY_STRENGTH[first.op]) : formulaText(head);
  let below = first ? BINARY_STRENGTH[first.op] : ATOM_STRENGTH;
  for (const link of links) {
    const own = BINARY_STRENGTH[link.op];
    const left = below < own ? `(${written})` : written;
    written = left + link.op + wrapped(link.right, own + 1);
    below = own;
  }
  return written;
}

/**
 * The formula as a cell holds it, without the leading `=`: English function names, commas between
 * arguments, dots in numbers, and no brackets but those the tree needs. A number that is not finite
 * has no spelling and becomes `#NUM!`.
 */
export function formulaText(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return Number.isFinite(expr.value) ? numberLiteral(expr.value) : '#NUM!';
    case 'text':
      return `"${expr.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return expr.value ? 'TRUE' : 'FALSE';
    case 'error':
      return expr.value;
    case 'missing':
      return '';
    case 'name':
      return expr.name;
    case 'cell':
    case 'range':
      return referenceText(expr);
    case 'call':
      return `${expr.name}(${expr.args.map(formulaText).join(',')})`;
    case 'unary':
      return expr.op === '%'
        ? `${wrapped(expr.operand, PERCENT_STRENGTH)}%`
        : expr.op + wrapped(expr.operand, SIGN_STRENGTH);
    case 'binary':
      return binaryText(expr);
  }
}
