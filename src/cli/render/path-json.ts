import type { Path } from '../../planning/path';
import type { LkeInput } from '../input';

/** What became of the work plan: the file, and its steps. */
export interface PlanOutcome {
  readonly file: string;
  readonly added: number;
  readonly kept: number;
}

/** The document `lke path --json` prints, schema lke-path/1. Points, shares 0..1, indexes 0..4; never rounded. */
export function pathJson(
  input: LkeInput,
  edition: string,
  layer: string,
  path: Path,
  plan: PlanOutcome | undefined,
): unknown {
  return {
    schema: 'lke-path/1',
    edition,
    layout: input.layout,
    layer,
    target: path.target,
    by: path.objective === 'fewest' ? 'moves' : 'effort',
    reachable: path.reachable,
    total: path.total,
    effort: path.effort,
    moves: path.moves.map(({ indicator, from, to, points, steps, effort, changes }) => ({
      indicator,
      from,
      to,
      points,
      steps,
      effort,
      changes: changes.map(({ item, from: before, to: after }) => ({ item, from: before, to: after })),
    })),
    gates: path.gates.map(({ id, required, actual, after, best, met, metAfter, binding, blocked }) => ({
      id,
      required,
      actual,
      after,
      best,
      met,
      metAfter,
      binding,
      blocked: blocked ?? null,
    })),
    alternatives: path.alternatives,
    plan: plan ?? null,
  };
}
