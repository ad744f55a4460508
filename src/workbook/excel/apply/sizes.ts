import type { PlannedSheet } from '../../plan-model';
import { rangeStep } from './steps';
import type { Step } from './steps';

/** Width of a digit in the default font, and the padding of a column, in pixels; 4 pixels are 3 points. */
const DIGIT = 7;
const PADDING = 5;

/** `columnWidth` is in points, not in characters (#187, #3036): 8.43 characters are 64 pixels or 48 points. */
export function columnPoints(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.round(pixels) * 0.75;
}

interface Stretch<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

/** Neighbours of one value as one. */
function stretches<V extends string | number>(
  values: readonly (readonly [number, V])[],
): readonly Stretch<V>[] {
  const found: { from: number; to: number; value: V }[] = [];
  for (const [at, value] of [...values].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last?.to === at - 1 && last.value === value) last.to = at;
    else found.push({ from: at, to: at, value });
  }
  return found;
}

/** Widths of columns and heights of rows, and which of them are hidden. */
export function sizeSteps({ name, columns, rows }: PlannedSheet): readonly Step[] {
  // A column's width is its first cell's: whole columns would be a million cells to some hosts.
  const whole = (from: number, to: number) => ({ top: 1, bottom: 1, left: from, right: to });
  const lines = (from: number, to: number) => ({ top: from, bottom: to, left: 1, right: 1 });
  const hidden = (sizes: ReadonlyMap<number, { readonly hidden?: boolean }>): readonly Stretch<string>[] =>
    stretches([...sizes].filter(([, size]) => size.hidden === true).map(([at]) => [at, ''] as const));
  return [
    ...stretches([...columns].map(([at, { width }]) => [at, columnPoints(width)])).map(
      ({ from, to, value }) =>
        rangeStep(name, whole(from, to), 2, value, ({ format }) => {
          format.columnWidth = value;
        }),
    ),
    ...stretches([...rows].map(([at, { height }]) => [at, height])).map(({ from, to, value }) =>
      rangeStep(name, lines(from, to), 2, value, ({ format }) => {
        format.rowHeight = value;
      }),
    ),
    ...hidden(columns).map(({ from, to }) =>
      rangeStep(name, whole(from, to), 1, true, (range) => {
        range.columnHidden = true;
      }),
    ),
    ...hidden(rows).map(({ from, to }) =>
      rangeStep(name, lines(from, to), 1, true, (range) => {
        range.rowHidden = true;
      }),
    ),
  ];
}
