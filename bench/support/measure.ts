/** One line of the table: our figure, the budget, and the peer's figure for the same work. */
export interface Line {
  readonly what: string;
  readonly figure: number;
  readonly unit: 'ms' | 'per s' | 'bytes';
  /** In the same unit; for rates the least, for the rest the most. */
  readonly budget?: number;
  readonly peer?: { readonly name: string; readonly figure: number };
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : [sorted[middle] ?? 0];
  return (low + high) / 2;
}

/** The figure that a share (0..1) of all figures does not exceed. */
export const percentile = (figures: readonly number[], share: number): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length * share)] ?? Number.NaN;

/** How often work can be done in a second, over about `ms` after as long a warm-up. */
export function rate(work: (round: number) => unknown, ms = 1000): number {
  const run = (): number => {
    const begin = performance.now();
    let rounds = 0;
    while (performance.now() - begin < ms) {
      for (let i = 0; i < 16; i++) work(rounds + i);
      rounds += 16;
    }
    return (rounds * 1000) / (performance.now() - begin);
  };
  run();
  return run();
}

/**
 * Medians of several ways to do the same work, in ms. The ways take turns, so that whatever else the machine does
 * meets them alike; each runs once before it is measured.
 */
export async function medians(ways: readonly (() => unknown)[], times: number): Promise<readonly number[]> {
  const figures = ways.map((): number[] => []);
  for (let round = 0; round <= times; round++) {
    for (const [at, way] of ways.entries()) {
      const begin = performance.now();
      await way();
      if (round > 0) figures[at]?.push(performance.now() - begin);
    }
  }
  return figures.map(median);
}
