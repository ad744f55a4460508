import { setOf } from './terms';
import type { Term } from './terms';

/** Up to so many players every set is looked at; 2^12 sets of 12. */
const EXACT = 12;
/** Orders looked at beyond that, each with its reverse. */
const ORDERS = 16;

/** Weights of sets by their size: how often, over all orders, exactly such a set comes before a given player. */
function weightsOf(players: number): readonly number[] {
  const weights: number[] = [];
  for (let size = 0; size < players; size++) {
    // size! (n - size - 1)! / n!, as a product of ratios that stay small
    let weight = 1 / players;
    for (let k = 1; k <= size; k++) weight *= k / (players - k);
    weights.push(weight);
  }
  return weights;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function exact({ players, points }: Term): readonly number[] {
  const weights = weightsOf(players.length);
  const shares = players.map(() => 0);
  for (let mask = 0; mask < 1 << players.length; mask++) {
    const value = points(setOf(players, mask));
    const size = bits(mask);
    players.forEach((_, at) => {
      const inside = (mask & (1 << at)) !== 0;
      shares[at] = (shares[at] ?? 0) + (inside ? (weights[size - 1] ?? 0) : -(weights[size] ?? 0)) * value;
    });
  }
  return shares;
}

/** The same order of numbers every time, whoever asks (a linear congruential generator, Numerical Recipes). */
function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = (seed * 2654435761 + 1) >>> 0;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 4294967296) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Mean over some orders; each order's shares add up to the whole, and so do their means. */
function sampled({ players, points }: Term): readonly number[] {
  const shares = players.map(() => 0);
  for (let seed = 0; seed < ORDERS; seed++) {
    const order = shuffled(players.length, seed);
    for (const each of [order, [...order].reverse()]) {
      const mended = new Set<number>();
      let before = points(mended);
      for (const at of each) {
        mended.add(players[at] ?? 0);
        const after = points(mended);
        shares[at] = (shares[at] ?? 0) + (after - before) / (2 * ORDERS);
        before = after;
      }
    }
  }
  return shares;
}

/**
 * Each player's Shapley value in a term: what its mend changes, averaged over all orders in which the mends
 * can be made. The values add up to the change all mends make together, no order is preferred, and
 * players that change the same get the same. Points.
 */
export function shapley(term: Term): ReadonlyMap<number, number> {
  const shares = term.players.length <= EXACT ? exact(term) : sampled(term);
  return new Map(term.players.map((player, at) => [player, shares[at] ?? 0]));
}
