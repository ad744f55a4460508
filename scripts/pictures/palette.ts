/** A colour as 0xrrggbb. */
export type Colour = number;

interface Box {
  readonly colours: readonly (readonly [Colour, number])[];
  /** Pixels in the box times its longest edge: which box to cut next. */
  readonly weight: number;
  readonly shift: number;
}

const SHIFTS = [16, 8, 0] as const;
const part = (colour: Colour, shift: number): number => (colour >> shift) & 0xff;

function boxOf(colours: Box['colours']): Box {
  let pixels = 0;
  let [edge, shift] = [0, 0];
  for (const candidate of SHIFTS) {
    const values = colours.map(([colour]) => part(colour, candidate));
    const length = Math.max(...values) - Math.min(...values);
    if (length > edge) [edge, shift] = [length, candidate];
  }
  for (const [, count] of colours) pixels += count;
  return { colours, weight: edge * Math.sqrt(pixels), shift };
}

function cut({ colours, shift }: Box): readonly [Box, Box] {
  const sorted = [...colours].sort(([a], [b]) => part(a, shift) - part(b, shift));
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let [at, passed] = [0, 0];
  while (at < sorted.length - 1 && (at === 0 || passed < half)) passed += sorted[at++]?.[1] ?? 0;
  return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))];
}

/** The commonest colour of a box: text and grounds keep their own, in-betweens are what moves. */
function chosen({ colours }: Box): Colour {
  return colours.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/**
 * At most `size` colours for a picture, and which of them each of its colours becomes (median cut).
 *
 * @param counts how many pixels have a colour
 */
export function paletteOf(
  counts: ReadonlyMap<Colour, number>,
  size = 256,
): { readonly palette: readonly Colour[]; readonly index: ReadonlyMap<Colour, number> } {
  let boxes: Box[] = [boxOf([...counts])];
  while (boxes.length < size) {
    const widest = boxes.reduce((best, next) => (next.weight > best.weight ? next : best));
    if (widest.colours.length < 2) break;
    boxes = [...boxes.filter((box) => box !== widest), ...cut(widest)];
  }
  const index = new Map<Colour, number>();
  boxes.forEach(({ colours }, at) => {
    for (const [colour] of colours) index.set(colour, at);
  });
  return { palette: boxes.map(chosen), index };
}
