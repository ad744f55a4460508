import type { CellRef, Expr, RangeRef } from './expr';
import { spineOf } from './spine';

const LAST_ROW = 1048576;
const LAST_COL = 16384;

/** Rebuilds a formula with every reference put through `change`; all else stays as it is. */
export function mapReferences(expr: Expr, change: (reference: CellRef | RangeRef) => Expr): Expr {
  switch (expr.kind) {
    case 'cell':
    case 'range':
      return change(expr);
    case 'call':
      return { ...expr, args: expr.args.map((arg) => mapReferences(arg, change)) };
    case 'unary':
      return { ...expr, operand: mapReferences(expr.operand, change) };
    case 'binary': {
      const { head, links } = spineOf(expr);
      return links.reduce<Expr>(
        (left, link) => ({ ...link, left, right: mapReferences(link.right, change) }),
        mapReferences(head, change),
      );
    }
    default:
      return expr;
  }
}

/** Calls `see` for every node of the tree, parents first, arguments from left to right. */
export function visit(expr: Expr, see: (node: Expr) => void): void {
  if (expr.kind === 'binary') {
    const { head, links } = spineOf(expr);
    for (const link of links) see(link);
    visit(head, see);
    for (const link of links) visit(link.right, see);
    return;
  }
  see(expr);
  if (expr.kind === 'call') for (const arg of expr.args) visit(arg, see);
  if (expr.kind === 'unary') visit(expr.operand, see);
}

/** Every reference of a formula, in the order it reads. */
export function references(expr: Expr): readonly (CellRef | RangeRef)[] {
  const found: (CellRef | RangeRef)[] = [];
  visit(expr, (node) => {
    if (node.kind === 'cell' || node.kind === 'range') found.push(node);
  });
  return found;
}

function shiftCell(cell: CellRef, rows: number, cols: number): CellRef | undefined {
  const row = cell.absRow ? cell.row : cell.row + rows;
  const col = cell.absCol ? cell.col : cell.col + cols;
  const onSheet = row >= 1 && row <= LAST_ROW && col >= 1 && col <= LAST_COL;
  return onSheet ? { ...cell, row, col } : undefined;
}

/**
 * The formula as it reads when copied `rows` down and `cols` to the right: what `$` holds stays, the
 * rest moves along, and what would leave the sheet becomes `#REF!`. Expands a file's shared formulas.
 */
export function shiftFormula(expr: Expr, rows: number, cols: number): Expr {
  return mapReferences(expr, (reference) => {
    const lost: Expr = { kind: 'error', value: '#REF!' };
    if (reference.kind === 'cell') return shiftCell(reference, rows, cols) ?? lost;
    const from = shiftCell(reference.from, rows, cols);
    const to = shiftCell(reference.to, rows, cols);
    return from && to ? { ...reference, from, to } : lost;
  });
}
