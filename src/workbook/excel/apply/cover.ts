import type { RangeAddress } from '../../../support/address';

/** One property over a sheet: its value in each cell where it matters; cells left out may become anything. */
export type Layer<V> = ReadonlyMap<number, ReadonlyMap<number, V>>;

export interface Patch<V> extends RangeAddress {
  readonly value: V;
}

/** A layer's cells as a dense grid: fewer lookups, and a clear edge. */
interface Grid<V> {
  readonly top: number;
  readonly left: number;
  readonly lines: readonly (readonly (V | undefined)[])[];
}

function gridOf<V>(layer: Layer<V>): Grid<V> | undefined {
  const rows = [...layer.keys()];
  const cols = [...new Set([...layer.values()].flatMap((line) => [...line.keys()]))];
  if (rows.length === 0 || cols.length === 0) return undefined;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...cols), Math.max(...cols)];
  const lines = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_none, along) => layer.get(top + down)?.get(left + along)),
  );
  return { top, left, lines };
}

function mostFrequent<V>(values: readonly (V | undefined)[], otherwise: V): V {
  const counts = new Map<V, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [otherwise, 0] as [
    V,
    number,
  ])[0];
}

/**
 * Runs of one value in a line where `ground` does not give it. A run goes on over cells that may become anything and
 * over cells whose ground has that value already: painting it again changes nothing and saves a second run.
 */
function runsOf<V>(
  line: readonly (V | undefined)[],
  ground: readonly V[],
): { from: number; to: number; value: V }[] {
  const runs: { from: number; to: number; value: V }[] = [];
  let open: { from: number; to: number; value: V } | undefined;
  line.forEach((value, at) => {
    if (value === undefined) return;
    if (open?.value !== value) open = undefined;
    if (value === ground[at]) return;
    if (open) open.to = at;
    else {
      open = { from: at, to: at, value };
      runs.push(open);
    }
  });
  return runs;
}

/** What differs from the ground, as rectangles: runs of a row, joined with equal ones in the row above. */
function patchesOver<V>({ top, left, lines }: Grid<V>, ground: readonly V[]): readonly Patch<V>[] {
  const patches: { top: number; bottom: number; left: number; right: number; value: V }[] = [];
  let above: typeof patches = [];
  lines.forEach((line, down) => {
    const row = top + down;
    above = runsOf(line, ground).map(({ from, to, value }) => {
      const patch = above.find(
        (each) => each.left === left + from && each.right === left + to && each.value === value,
      );
      if (patch) {
        patch.bottom = row;
        return patch;
      }
      const made = { top: row, bottom: row, left: left + from, right: left + to, value };
      patches.push(made);
      return made;
    });
  });
  return patches;
}

/** The ground itself: a patch over the whole height for each stretch of columns, none where it is what is there anyway. */
function groundPatches<V>(
  { top, left, lines }: Grid<V>,
  ground: readonly V[],
  present: V,
): readonly Patch<V>[] {
  const stretches = runsOf<V>(
    ground,
    ground.map(() => present),
  );
  return stretches.map(({ from, to, value }) => ({
    top,
    bottom: top + lines.length - 1,
    left: left + from,
    right: left + to,
    value,
  }));
}

/**
 * A layer as few patches, each put over those before: every patch is an operation and some 400 bytes in a request.
 * Three ways are tried: patches alone; one ground for the whole and patches on it; a ground for each column.
 * `present` is what cells have before.
 */
export function cover<V>(layer: Layer<V>, present: V): readonly Patch<V>[] {
  const grid = gridOf(layer);
  if (!grid) return [];
  const width = grid.lines[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, along) => grid.lines.map((line) => line[along]));
  const grounds: readonly (readonly V[])[] = [
    columns.map(() => present),
    columns.map(
      (
        (whole) => () =>
          whole
      )(mostFrequent(grid.lines.flat(), present)),
    ),
    columns.map((column) => mostFrequent(column, present)),
  ];
  const ways = grounds.map((ground) => [
    ...groundPatches(grid, ground, present),
    ...patchesOver(grid, ground),
  ]);
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}
