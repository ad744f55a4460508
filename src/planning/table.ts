import type { Rung } from './ladder';

/** One way to raise an indicator: its cost (a whole number above 0) and the points it gains. */
export interface Choice {
  readonly cost: number;
  readonly gain: number;
  readonly rung: Rung;
}

/** What can be done about an indicator; nothing, where there are no choices. `points` are those of today. */
export interface Candidate {
  readonly code: string;
  readonly points: number;
  readonly choices: readonly Choice[];
}

/**
 * The costs at which some indicators can be had, rising, and the most points for each; a cost is left out where a
 * cheaper one has as many points, since that can do everything the dearer one can.
 */
export interface Table {
  readonly costs: Int32Array;
  readonly points: Float64Array;
  /** Collects the choices behind the cost at a place. */
  readonly pick: (place: number, chosen: Map<string, Choice>) => void;
}

export const NOTHING: Table = {
  costs: Int32Array.of(0),
  points: Float64Array.of(0),
  pick: () => undefined,
};

/** The table of one indicator. */
export function tableOf({ code, points, choices }: Candidate): Table {
  const sorted = [...choices].sort((a, b) => a.cost - b.cost || b.gain - a.gain);
  const kept: Choice[] = [];
  let most = 0;
  for (const choice of sorted) {
    if (choice.gain <= most) continue;
    most = choice.gain;
    kept.push(choice);
  }
  return {
    costs: Int32Array.of(0, ...kept.map((choice) => choice.cost)),
    points: Float64Array.of(points, ...kept.map((choice) => points + choice.gain)),
    pick(place, chosen) {
      const choice = kept[place - 1];
      if (choice) chosen.set(code, choice);
    },
  };
}

/** Both together, up to a cost: for every cost the best way to share it out. */
export function combined(a: Table, b: Table, cap: number): Table {
  if (a === NOTHING) return b;
  const last = Math.min(cap, (a.costs.at(-1) ?? 0) + (b.costs.at(-1) ?? 0));
  if (a.costs.length === 0 || b.costs.length === 0 || last < 0) return empty;
  const best = new Float64Array(last + 1).fill(-Infinity);
  const left = new Int32Array(last + 1);
  const right = new Int32Array(last + 1);
  for (let i = 0; i < a.costs.length; i++) {
    const cost = a.costs[i] ?? 0;
    const own = a.points[i] ?? 0;
    for (let j = 0; j < b.costs.length; j++) {
      const at = cost + (b.costs[j] ?? 0);
      if (at > last) break;
      const sum = own + (b.points[j] ?? 0);
      if (sum <= (best[at] ?? 0)) continue;
      best[at] = sum;
      left[at] = i;
      right[at] = j;
    }
  }
  return compressed(best, (cost, chosen) => {
    a.pick(left[cost] ?? 0, chosen);
    b.pick(right[cost] ?? 0, chosen);
  });
}

const empty: Table = { costs: new Int32Array(0), points: new Float64Array(0), pick: () => undefined };

function compressed(best: Float64Array, pick: Table['pick']): Table {
  const costs: number[] = [];
  let most = -Infinity;
  best.forEach((points, cost) => {
    if (points <= most) return;
    most = points;
    costs.push(cost);
  });
  return {
    costs: Int32Array.from(costs),
    points: Float64Array.from(costs, (cost) => best[cost] ?? 0),
    pick: (place, chosen) => {
      pick(costs[place] ?? 0, chosen);
    },
  };
}

/** Only the costs that give the points a gate asks for. */
export function withGate({ costs, points, pick }: Table, required: number): Table {
  const first = points.findIndex((own) => own >= required);
  if (first < 0) return empty;
  return {
    costs: costs.subarray(first),
    points: points.subarray(first),
    pick: (place, chosen) => {
      pick(place + first, chosen);
    },
  };
}
