import { applyEdits } from '../assessment/assessment';
import type { Assessment, LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import type { GateId, PredicateName, Threshold } from '../instrument/types';
import { DEFAULT_POLICIES } from '../scoring/policies';
import type { Policies } from '../scoring/policies';
import { judgePredicates } from '../scoring/predicate';
import type { GateResult } from '../scoring/predicate';
import { scoreAssessment } from '../scoring/score';
import type { Totals } from '../scoring/score';
import { CheapestFinder } from './cheapest';
import { effortOf, movable } from './effort';
import type { Efforts } from './effort';
import { gateTree } from './gate-tree';
import type { GateNode } from './gate-tree';
import type { ItemChange } from './grid';
import { ladderOf } from './ladder';
import type { Ladder, Rung } from './ladder';
import { loweredRungs } from './lower';
import type { Candidate } from './table';

/** What a path is to be short in: the number of indicators moved, or the effort. */
export type PathObjective = 'fewest' | 'cheapest';

export interface PathOptions {
  readonly layer?: LayerId;
  readonly objective?: PathObjective;
  /** What a step costs; see `Efforts`. */
  readonly efforts?: Efforts;
  readonly policies?: Policies;
}

/** An indicator to be raised, and how far. */
export interface PathMove {
  readonly indicator: string;
  /** An option, an index 0..4 or a share 0..1; null while open. */
  readonly from: string | number | null;
  readonly to: string | number;
  /** Points the total gains. */
  readonly points: number;
  readonly steps: number;
  /** Steps times the effort of one. */
  readonly effort: number;
  /** Answers that make it so; of a share those of its counts, where the whole is open with a round one. */
  readonly changes: readonly ItemChange[];
}

/** A gate on the way: as it is by the floor, after the moves, and with everything raised that may be. */
export interface PathGate {
  readonly id: GateId;
  readonly unit: Threshold['unit'];
  readonly required: number;
  readonly actual: number | null;
  readonly after: number | null;
  readonly best: number | null;
  readonly met: boolean;
  readonly metAfter: boolean;
  /** Without this gate the path would be shorter. */
  readonly binding: boolean;
  /** Why no moves meet it: too few points are left, or the earlier predicate is not held or not known. */
  readonly blocked?: 'out-of-reach' | 'not-held' | 'not-known';
}

/** The way to a predicate. Where a gate is blocked, the moves meet all others. */
export interface Path {
  readonly target: PredicateName;
  readonly objective: PathObjective;
  readonly reachable: boolean;
  /** In worksheet order. */
  readonly moves: readonly PathMove[];
  /** Sum of the moves' efforts. */
  readonly effort: number;
  /** The floor of the total, points. */
  readonly total: { readonly from: number; readonly to: number; readonly best: number };
  readonly gates: readonly PathGate[];
  /** Other sets of indicators that are as short; a few of them where there are many. */
  readonly alternatives: readonly (readonly string[])[];
}

const ALTERNATIVES = 3;
/** Moves that are tried without, looking for alternatives: those that give least are replaced most easily. */
const TRIES = 12;

/** What every solution of one question shares. */
interface Question {
  readonly tree: GateNode;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly efforts: Efforts;
  readonly objective: PathObjective;
  readonly finder: CheapestFinder;
}

/** Raising an indicator is one move however far, so that the highest rung is never worse. */
function byMoves(ladder: Ladder): Candidate {
  const top = ladder.rungs.at(-1);
  const gain = top ? (top.value - ladder.value) * ladder.weight : 0;
  return {
    code: ladder.code,
    points: ladder.value * ladder.weight,
    choices: top ? [{ cost: 1, gain, rung: top }] : [],
  };
}

function byEffort(ladder: Ladder, efforts: Efforts): Candidate {
  return {
    code: ladder.code,
    points: ladder.value * ladder.weight,
    choices: ladder.rungs.map((rung) => ({
      cost: rung.steps * effortOf(efforts, ladder.code),
      gain: (rung.value - ladder.value) * ladder.weight,
      rung,
    })),
  };
}

function finderOf(
  tree: GateNode,
  ladders: ReadonlyMap<string, Ladder>,
  make: (ladder: Ladder) => Candidate,
): CheapestFinder {
  return new CheapestFinder(tree, new Map([...ladders].map(([code, ladder]) => [code, make(ladder)])));
}

/** The shortest set of moves, each as low as it may be; undefined where there is none. */
function shortest({
  tree,
  ladders,
  efforts,
  objective,
  finder,
}: Question): ReadonlyMap<string, Rung> | undefined {
  let solved = finder.find();
  if (!solved) return undefined;
  if (objective === 'fewest') {
    // Of the rungs these indicators could stand on, the least effort: a high one may not be needed.
    const few = solved.chosen;
    const among = finderOf(tree, ladders, (ladder) => {
      const candidate = byEffort(ladder, efforts);
      return few.has(ladder.code) ? candidate : { ...candidate, choices: [] };
    });
    solved = among.find() ?? solved;
  }
  const rungs = new Map([...solved.chosen].map(([code, { rung }]) => [code, rung]));
  return loweredRungs(tree, ladders, rungs);
}

/** Other sets of as many moves, or of as little effort: found by doing without one of these at a time. */
function alternativesTo(
  { finder, ladders }: Question,
  codes: readonly string[],
): readonly (readonly string[])[] {
  const least = finder.find()?.cost ?? 0;
  const found = new Map<string, readonly string[]>();
  for (const standing of codes.slice(0, TRIES)) {
    if (found.size >= ALTERNATIVES) break;
    const other = finder.find({ standing, cap: least });
    if (!other) continue;
    const order = [...ladders.keys()].filter((code) => other.chosen.has(code));
    found.set(order.join(' '), order);
  }
  return [...found.values()];
}

function bindingGates({ finder, tree }: Question): ReadonlySet<GateId> {
  const least = finder.find()?.cost ?? 0;
  return new Set(gatesOf(tree).filter((gate) => finder.find({ gate, cap: least - 1 })));
}

function gatesOf(node: GateNode): readonly GateId[] {
  return [...(node.gate === null ? [] : [node.gate]), ...node.below.flatMap(gatesOf)];
}

function moveOf(ladder: Ladder, rung: Rung, efforts: Efforts): PathMove {
  return {
    indicator: ladder.code,
    from: ladder.from,
    to: rung.to,
    points: (rung.value - ladder.value) * ladder.weight,
    steps: rung.steps,
    effort: rung.steps * effortOf(efforts, ladder.code),
    changes: rung.changes,
  };
}

function blockedBy(gate: GateResult, best: GateResult | undefined): PathGate['blocked'] {
  if (gate.unit === 'predicate')
    return gate.met ? undefined : gate.actual === null ? 'not-known' : 'not-held';
  return best?.met === true ? undefined : 'out-of-reach';
}

/**
 * The shortest way to a predicate: moves that raise indicators so that every gate is met by the floor, the figure
 * that is certain. Exact and quick for any assessment (docs/decisions/0011).
 * @throws CrossingGatesError for an edition whose gates do not lie one inside the other.
 */
export function findPath(
  edition: Edition,
  assessment: Assessment,
  target: PredicateName,
  options: PathOptions = {},
): Path {
  const { layer = 'unit', objective = 'fewest', policies = DEFAULT_POLICIES } = options;
  const efforts = options.efforts ?? new Map<string, number | null>();
  const judged = (changes: readonly ItemChange[]): { gates: readonly GateResult[]; total: Totals } => {
    const edits = changes.map(({ item, to }) => ({ layer, item, answer: to }));
    const score = scoreAssessment(edition, applyEdits(assessment, edits), layer, policies);
    const predicate = judgePredicates(score, assessment.unit).find(({ name }) => name === target);
    return { gates: predicate?.gates ?? [], total: score.total };
  };
  const score = scoreAssessment(edition, assessment, layer, policies);
  const ladders = new Map(
    edition.indicators.flatMap((indicator) => {
      const scored = score.indicatorByCode.get(indicator.code);
      if (!scored) return [];
      const ladder = ladderOf(indicator, scored, assessment.layers[layer], policies);
      return [[indicator.code, movable(efforts, indicator.code) ? ladder : { ...ladder, rungs: [] }]];
    }),
  );
  const now = judged([]);
  const best = judged([...ladders.values()].flatMap((ladder) => ladder.rungs.at(-1)?.changes ?? []));
  const blocked = new Map(now.gates.map((gate, at) => [gate.id, blockedBy(gate, best.gates[at])]));
  const thresholds = edition.thresholds.filter(
    (each) => each.predicate === target && blocked.get(each.gate) === undefined,
  );
  const tree = gateTree(edition, thresholds, (code) => score.indicatorByCode.get(code)?.weight ?? 0);
  const make = (ladder: Ladder): Candidate =>
    objective === 'fewest' ? byMoves(ladder) : byEffort(ladder, efforts);
  const finder = finderOf(tree, ladders, make);
  const question: Question = { tree, ladders, efforts, objective, finder };
  const rungs = shortest(question) ?? new Map<string, Rung>();
  const moves = [...ladders.values()].flatMap((ladder) => {
    const rung = rungs.get(ladder.code);
    return rung ? [moveOf(ladder, rung, efforts)] : [];
  });
  const after = judged(moves.flatMap((move) => move.changes));
  const binding = bindingGates(question);
  const gates = now.gates.map((gate, at): PathGate => {
    const why = blocked.get(gate.id);
    return {
      id: gate.id,
      unit: gate.unit,
      required: gate.required,
      actual: gate.actual,
      after: after.gates[at]?.actual ?? null,
      best: best.gates[at]?.actual ?? null,
      met: gate.met,
      metAfter: after.gates[at]?.met ?? false,
      binding: binding.has(gate.id),
      ...(why && { blocked: why }),
    };
  });
  return {
    target,
    objective,
    reachable: gates.length > 0 && gates.every((gate) => gate.metAfter),
    moves,
    effort: moves.reduce((total, move) => total + move.effort, 0),
    total: { from: now.total.floor, to: after.total.floor, best: best.total.floor },
    gates,
    alternatives: alternativesTo(
      question,
      [...moves].sort((a, b) => a.points - b.points).map((move) => move.indicator),
    ),
  };
}
