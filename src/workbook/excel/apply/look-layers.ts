import type { CellStyle, StyleSheet } from '../../../worksheet/style';
import type { PlannedSheet } from '../../plan-model';
import { impossible } from '../../plan-model';
import type { Layer } from './cover';

/** What a style says cell by cell, borders aside; those of a cell that has no style stay as they are. */
export interface LookValues {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  /** `''` for none. */
  readonly fill: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** A new sheet's cells. Font name and size belong to the workbook's theme: a style without them leaves them. */
export const PLAIN: LookValues = {
  fontName: '',
  fontSize: 0,
  bold: false,
  italic: false,
  underline: false,
  color: '000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export function lookOf({ font, fill, align, numberFormat, unlocked }: CellStyle): LookValues {
  return {
    fontName: font?.name ?? PLAIN.fontName,
    fontSize: font?.size ?? PLAIN.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ?? false,
    color: font?.color ?? PLAIN.color,
    fill: fill ?? PLAIN.fill,
    horizontal: align?.horizontal ? HORIZONTAL[align.horizontal] : PLAIN.horizontal,
    vertical: align?.vertical ? VERTICAL[align.vertical] : PLAIN.vertical,
    wrap: align?.wrap ?? false,
    indent: align?.indent ?? 0,
    numberFormat: numberFormat ?? PLAIN.numberFormat,
    locked: unlocked !== true,
  };
}

/** Style of each cell of a sheet that has one. Throws `impossible-plan` for a style the sheet does not know. */
export function stylesOf(sheet: PlannedSheet, styles: StyleSheet): Layer<CellStyle> {
  const layer = new Map<number, ReadonlyMap<number, CellStyle>>();
  for (const [row, line] of sheet.cells) {
    const found = new Map<number, CellStyle>();
    for (const [col, { style: name, input }] of line) {
      const style = name === undefined ? undefined : styles[name];
      if (name !== undefined && !style) throw impossible(sheet.look, `no such style: ${name}`);
      // Cells that belong to the user are open even where no style says so.
      if (style) found.set(col, style);
      else if (input === true) found.set(col, { unlocked: true });
    }
    if (found.size > 0) layer.set(row, found);
  }
  return layer;
}

/** Properties that show, or matter, on a blank cell too: cells without a style must stay as they are. */
const ON_BLANKS: ReadonlySet<keyof LookValues> = new Set(['fill', 'locked']);
const UNSAID: ReadonlySet<unknown> = new Set([PLAIN.fontName, PLAIN.fontSize]);

/**
 * One property of a sheet's looks as a layer. A cell that can never show anything (blank and locked) may take any
 * font and alignment, and a text any number format: so hint rows do not cut a column's ground in pieces.
 */
export function layerOf<K extends keyof LookValues>(
  sheet: PlannedSheet,
  looks: Layer<LookValues>,
  property: K,
): Layer<LookValues[K]> {
  const shows = (row: number, col: number): boolean => {
    const cell = sheet.cells.get(row)?.get(col);
    if (cell?.input === true) return true;
    if (property !== 'numberFormat') return cell?.content !== undefined;
    return (
      cell?.content !== undefined && !('value' in cell.content && typeof cell.content.value === 'string')
    );
  };
  const isFont = property === 'fontName' || property === 'fontSize';
  const layer = new Map<number, ReadonlyMap<number, LookValues[K]>>();
  for (const [row, line] of looks) {
    const cells = [...line].flatMap(([col, look]): readonly (readonly [number, LookValues[K]])[] => {
      const value = look[property];
      if (isFont && UNSAID.has(value)) return [];
      return ON_BLANKS.has(property) || shows(row, col) ? [[col, value]] : [];
    });
    if (cells.length > 0) layer.set(row, new Map(cells));
  }
  return ON_BLANKS.has(property) ? filled(layer, PLAIN[property]) : layer;
}

/** The layer with every cell of its bounding rectangle; `blank` where nothing is said. */
export function filled<V>(layer: Layer<V>, blank: V): Layer<V> {
  const rows = [...layer.keys()];
  const cols = [...layer.values()].flatMap((line) => [...line.keys()]);
  if (cols.length === 0) return layer;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...cols), Math.max(...cols)];
  const full = new Map<number, Map<number, V>>();
  for (let row = top; row <= bottom; row++) {
    const line = new Map<number, V>();
    for (let col = left; col <= right; col++) line.set(col, layer.get(row)?.get(col) ?? blank);
    full.set(row, line);
  }
  return full;
}

export function mapLayer<A, B>(layer: Layer<A>, map: (value: A) => B): Layer<B> {
  return new Map(
    [...layer].map(([row, line]) => [row, new Map([...line].map(([col, value]) => [col, map(value)]))]),
  );
}
