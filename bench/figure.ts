/** One measured thing beside what it is compared with. Times in milliseconds. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly unit: 'ms' | '1/s';
  readonly peer?: { readonly name: string; readonly value: number };
  readonly budget?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Median time of a call, after one that is not counted. */
export async function timed(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return median(times);
}

const shown = (value: number, unit: Figure['unit']): string =>
  unit === 'ms'
    ? `${value.toFixed(value < 10 ? 2 : 0)} ms`
    : `${Math.round(value).toLocaleString('en-GB')} /s`;

/** Ratio ours / peer: below 1 is faster for times, above 1 for rates. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, ours, unit, peer, budget }) => [
    what,
    shown(ours, unit),
    peer ? `${peer.name}: ${shown(peer.value, unit)}` : '-',
    peer ? (ours / peer.value).toFixed(2) : '-',
    budget ?? '-',
  ]);
  const table = [['what', 'ours', 'peer', 'ratio', 'budget'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
