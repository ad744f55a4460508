import type { GateNode } from './gate-tree';
import type { Ladder, Rung } from './ladder';

/** A gate's points to spare, for every indicator under it. */
interface Spare {
  points: number;
  readonly members: ReadonlySet<string>;
}

/**
 * The same moves, each as low as the gates let it be, one after the other in worksheet order: an index of 3.60 is
 * asked for where 3.60 is enough, although 4.00 would cost no step more.
 */
export function loweredRungs(
  tree: GateNode,
  ladders: ReadonlyMap<string, Ladder>,
  rungs: ReadonlyMap<string, Rung>,
): ReadonlyMap<string, Rung> {
  const points = (code: string): number => {
    const ladder = ladders.get(code);
    return ladder ? (rungs.get(code)?.value ?? ladder.value) * ladder.weight : 0;
  };
  const spares: Spare[] = [];
  membersOf(tree, (node, members) => {
    const sum = [...members].reduce((total, code) => total + points(code), 0);
    if (node.gate !== null) spares.push({ points: sum - node.required, members });
  });
  const lowered = new Map<string, Rung>();
  for (const [code, ladder] of ladders) {
    const rung = rungs.get(code);
    if (!rung) continue;
    const own = spares.filter(({ members }) => members.has(code));
    const spare = Math.max(0, Math.min(...own.map((each) => each.points)));
    const needed = Number.isFinite(spare) ? rung.value - spare / ladder.weight : 0;
    const lower = ladder.lowest(needed) ?? rung;
    const given = (rung.value - lower.value) * ladder.weight;
    lowered.set(code, given > 0 ? lower : rung);
    for (const each of own) each.points -= Math.max(0, given);
  }
  return lowered;
}

function membersOf(
  node: GateNode,
  visit: (node: GateNode, members: ReadonlySet<string>) => void,
): readonly string[] {
  const members = [...node.indicators, ...node.below.flatMap((below) => membersOf(below, visit))];
  visit(node, new Set(members));
  return members;
}
