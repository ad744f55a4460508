import type { Expr } from './expr';

type Binary = Extract<Expr, { kind: 'binary' }>;

/**
 * A chain such as `A1+A2+…+A900` leans to the left, one level per operator. Readers of the tree walk
 * it in a loop, so that only nesting somebody typed (brackets, calls, signs) costs stack.
 */
export interface Spine {
  /** The leftmost operand; never a binary expression. */
  readonly head: Expr;
  /** The operators above it, innermost first. */
  readonly links: readonly Binary[];
}

export function spineOf(expr: Binary): Spine {
  const links: Binary[] = [];
  let head: Expr = expr;
  while (head.kind === 'binary') {
    links.push(head);
    head = head.left;
  }
  return { head, links: links.reverse() };
}

/** Levels of nesting a reader must recurse into; 1 for a literal. Left chains count once. */
export function nestingDepth(expr: Expr): number {
  switch (expr.kind) {
    case 'binary': {
      const { head, links } = spineOf(expr);
      return (
        1 + links.reduce((deepest, link) => Math.max(deepest, nestingDepth(link.right)), nestingDepth(head))
      );
    }
    case 'unary':
      return 1 + nestingDepth(expr.operand);
    case 'call':
      return 1 + expr.args.reduce((deepest, arg) => Math.max(deepest, nestingDepth(arg)), 0);
    default:
      return 1;
  }
}
