import type { CellStyle } from '../../../worksheet/style';
import type { RangeAddress } from '../../../support/address';
import { cover } from './cover';
import type { Layer, Patch } from './cover';
import { filled } from './look-layers';
import { rangeStep } from './steps';
import type { Step } from './steps';

type Line = NonNullable<CellStyle['border']>;
type Side = NonNullable<Line['sides']>[number];

/** `DDDDDD thin`; `''` for no line. As a text, so that equal lines are one value. */
type LineText = string;

const WEIGHTS = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const;
const NONE: LineText = '';

function lineOn(style: CellStyle | undefined, side: Side): LineText {
  const border = style?.border;
  if (!border || (border.sides && !border.sides.includes(side))) return NONE;
  return `${border.color} ${border.weight}`;
}

/** Two cells share an edge: an input's frame goes before the grid around it, any line before none. */
function shared(
  first: CellStyle | undefined,
  a: LineText,
  second: CellStyle | undefined,
  b: LineText,
): LineText {
  if (a === NONE || b === NONE) return a === NONE ? b : a;
  return first?.unlocked === true && second?.unlocked !== true ? a : b;
}

interface Edges {
  /** Line above a cell; the row after the last holds the lines below it. */
  readonly above: Layer<LineText>;
  /** Line left of a cell; the column after the last holds the lines right of it. */
  readonly before: Layer<LineText>;
}

/** Every edge of a styled cell. Edges between unstyled cells are not among them. */
export function edgesOf(styles: Layer<CellStyle>): Edges {
  const above = new Map<number, Map<number, LineText>>();
  const before = new Map<number, Map<number, LineText>>();
  const put = (layer: Map<number, Map<number, LineText>>, row: number, col: number, line: LineText): void => {
    const found = layer.get(row) ?? new Map<number, LineText>();
    layer.set(row, found);
    found.set(col, line);
  };
  const at = (row: number, col: number): CellStyle | undefined => styles.get(row)?.get(col);
  for (const [row, line] of styles) {
    for (const [col, style] of line) {
      const [up, left, down, right] = [
        at(row - 1, col),
        at(row, col - 1),
        at(row + 1, col),
        at(row, col + 1),
      ];
      put(above, row, col, shared(up, lineOn(up, 'bottom'), style, lineOn(style, 'top')));
      put(before, row, col, shared(left, lineOn(left, 'right'), style, lineOn(style, 'left')));
      if (!down) put(above, row + 1, col, lineOn(style, 'bottom'));
      if (!right) put(before, row, col + 1, lineOn(style, 'right'));
    }
  }
  return { above, before };
}

type Edge = 'EdgeTop' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

function draw(
  sheet: string,
  range: RangeAddress,
  edges: readonly Edge[],
  line: LineText,
  weighted: boolean,
): Step {
  const [color = '', weight = 'thin'] = line.split(' ');
  return rangeStep(
    sheet,
    range,
    edges.length * (line === NONE ? 2 : weighted ? 4 : 3),
    line.repeat(edges.length),
    (cells) => {
      for (const edge of edges) {
        const border = cells.format.borders.getItem(edge);
        border.style = line === NONE ? 'None' : 'Continuous';
        if (line === NONE) continue;
        border.color = `#${color}`;
        if (weighted) border.weight = WEIGHTS[weight as keyof typeof WEIGHTS];
      }
    },
  );
}

/** Lines above the cells of a patch: of one row its upper edge, of several rows the edges between them too. */
function horizontal(sheet: string, { value, ...range }: Patch<LineText>, weighted: boolean): readonly Step[] {
  if (range.top === range.bottom) return [draw(sheet, range, ['EdgeTop'], value, weighted)];
  return [draw(sheet, range, ['EdgeTop', 'InsideHorizontal'], value, weighted)];
}

function vertical(sheet: string, { value, ...range }: Patch<LineText>, weighted: boolean): readonly Step[] {
  if (range.left === range.right) return [draw(sheet, range, ['EdgeLeft'], value, weighted)];
  return [draw(sheet, range, ['EdgeLeft', 'InsideVertical'], value, weighted)];
}

/** The borders of a sheet's styles, as lines rather than cells: each edge is drawn once. */
export function borderSteps(sheet: string, styles: Layer<CellStyle>): readonly Step[] {
  const { above, before } = edgesOf(styles);
  // A new line is thin: the weight has to be said only where a sheet has others too.
  const weighted = [...styles.values()].some((line) =>
    [...line.values()].some(({ border }) => border !== undefined && border.weight !== 'thin'),
  );
  return [
    ...cover(filled(above, NONE), NONE).flatMap((patch) => horizontal(sheet, patch, weighted)),
    ...cover(filled(before, NONE), NONE).flatMap((patch) => vertical(sheet, patch, weighted)),
  ];
}
