import type { GateId } from '../instrument/types';
import type { GateNode } from './gate-tree';
import { combined, NOTHING, tableOf, withGate } from './table';
import type { Candidate, Choice, Table } from './table';

/** The cheapest set of choices: its cost, and the choice of each indicator that is raised. */
export interface Cheapest {
  readonly cost: number;
  readonly chosen: ReadonlyMap<string, Choice>;
}

/** What is to be different in a question. */
export interface Variation {
  /** A gate to leave out of account. */
  readonly gate?: GateId;
  /** An indicator that stays as it is. */
  readonly standing?: string;
  /** Dearer sets are of no interest. */
  readonly cap?: number;
}

/**
 * Finds the cheapest choices that meet every gate of a tree; of equally cheap ones those with the most points.
 *
 * Exact: gates are sums over sets that lie one inside the other, so of a set only its cost and its points matter to
 * the gates around it, and a table of the most points for each cost loses nothing (docs/decisions/0011).
 */
export class CheapestFinder {
  private readonly tables = new Map<GateNode, Table>();

  constructor(
    private readonly tree: GateNode,
    private readonly candidates: ReadonlyMap<string, Candidate>,
  ) {}

  /** @returns undefined where no choices meet the gates. */
  find(variation: Variation = {}): Cheapest | undefined {
    const table = this.table(this.tree, variation);
    const cost = table.costs[0];
    if (cost === undefined || cost > (variation.cap ?? Infinity)) return undefined;
    const chosen = new Map<string, Choice>();
    table.pick(0, chosen);
    return { cost, chosen };
  }

  private table(node: GateNode, variation: Variation): Table {
    // Below a node that a variation does not touch, everything is as it was.
    const same = !touches(node, variation);
    const known = same ? this.tables.get(node) : undefined;
    if (known) return known;
    const cap = variation.cap ?? Infinity;
    let together = NOTHING;
    for (const below of node.below) together = combined(together, this.table(below, variation), cap);
    for (const code of node.indicators) {
      const candidate = this.candidates.get(code);
      if (!candidate) continue;
      const own = code === variation.standing ? { ...candidate, choices: [] } : candidate;
      together = combined(together, tableOf(own), cap);
    }
    const table = node.gate === variation.gate ? together : withGate(together, node.required);
    if (same && cap === Infinity) this.tables.set(node, table);
    return table;
  }
}

function touches(node: GateNode, { gate, standing }: Variation): boolean {
  return (
    (gate !== undefined && node.gate === gate) ||
    (standing !== undefined && node.indicators.includes(standing)) ||
    node.below.some((below) => touches(below, { ...(gate && { gate }), ...(standing && { standing }) }))
  );
}
