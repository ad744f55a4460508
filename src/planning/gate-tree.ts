import type { Edition } from '../instrument/edition';
import type { GateId, Threshold } from '../instrument/types';
import { GATE_TOLERANCE } from '../scoring/predicate';

/** A gate as a least sum of points over some indicators; gates inside it stand below it. */
export interface GateNode {
  /** Null for the root, which asks for nothing. */
  readonly gate: GateId | null;
  /** Points, with the tolerance the score's own judgement has. */
  readonly required: number;
  readonly below: readonly GateNode[];
  /** Indicators that belong to this gate and to none below it, in worksheet order. */
  readonly indicators: readonly string[];
}

/** Thrown for an edition whose gates cross each other: then no gate can be judged by one sum. */
export class CrossingGatesError extends Error {
  override readonly name = 'CrossingGatesError';

  constructor(readonly gates: readonly [GateId, GateId]) {
    super(`gates cross: ${gates.join(', ')}`);
  }
}

interface OpenNode {
  readonly gate: GateId;
  readonly required: number;
  readonly members: ReadonlySet<string>;
}

function indicatorsBelow(edition: Edition, code: string): readonly string[] {
  if (edition.indicatorByCode.has(code)) return [code];
  const own = (edition.childIndicators.get(code) ?? []).map((indicator) => indicator.code);
  const below = (edition.childNodes.get(code) ?? []).flatMap((node) => indicatorsBelow(edition, node.code));
  return [...own, ...below];
}

/** Points of a gate's nodes together: the weights they state. */
function weightOf(
  edition: Edition,
  nodes: readonly string[],
  indicatorWeight: (code: string) => number,
): number {
  return nodes.reduce(
    (total, code) => total + (edition.nodeByCode.get(code)?.weight ?? indicatorWeight(code)),
    0,
  );
}

/**
 * The gates of a predicate that are sums of points, one inside the other: areas inside pengungkit inside the total.
 * Such gates meet only in what they have in common, so each can be worked out from the sums of those below it.
 * @throws CrossingGatesError
 */
export function gateTree(
  edition: Edition,
  thresholds: readonly Threshold[],
  indicatorWeight: (code: string) => number,
): GateNode {
  const order = edition.indicators.map((indicator) => indicator.code);
  const open = thresholds
    .filter((threshold) => threshold.unit !== 'predicate')
    .map((threshold): OpenNode => {
      const scale = threshold.unit === 'share' ? weightOf(edition, threshold.nodes, indicatorWeight) : 1;
      return {
        gate: threshold.gate,
        required: (threshold.required - GATE_TOLERANCE) * scale,
        members: new Set(threshold.nodes.flatMap((code) => indicatorsBelow(edition, code))),
      };
    });
  // Larger sets first; of equal sets, one stands inside the other.
  const sorted = open
    .map((node, at) => ({ node, at }))
    .sort((a, b) => b.node.members.size - a.node.members.size || a.at - b.at)
    .map(({ node }) => node);
  const all: OpenNode = { gate: 'total', required: -Infinity, members: new Set(order) };
  return { ...nest(all, sorted, order), gate: null };
}

/** The node with those of the candidates that lie inside it; candidates come larger ones first. */
function nest(node: OpenNode, candidates: readonly OpenNode[], order: readonly string[]): GateNode {
  const below: GateNode[] = [];
  const taken = new Set<string>();
  let rest = candidates;
  for (let next = rest[0]; next; next = rest[0]) {
    const current = next;
    const inside: OpenNode[] = [];
    const outside: OpenNode[] = [];
    for (const other of rest.slice(1)) {
      const common = [...other.members].filter((code) => current.members.has(code)).length;
      if (common === other.members.size) inside.push(other);
      else if (common === 0) outside.push(other);
      else throw new CrossingGatesError([current.gate, other.gate]);
    }
    below.push(nest(current, inside, order));
    current.members.forEach((code) => taken.add(code));
    rest = outside;
  }
  const indicators = order.filter((code) => node.members.has(code) && !taken.has(code));
  return { gate: node.gate, required: node.required, below, indicators };
}
