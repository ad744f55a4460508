import type { StyleSheet } from '../../../worksheet/style';
import type { PlannedSheet } from '../../plan-model';
import { borderSteps } from './borders';
import { cover } from './cover';
import type { Patch } from './cover';
import { PLAIN, layerOf, lookOf, mapLayer, stylesOf } from './look-layers';
import type { LookValues } from './look-layers';
import { rangeStep } from './steps';
import type { Step } from './steps';

/** How each property is set on a range, and how many actions that takes (the range's own aside). */
const SETTERS: { readonly [K in keyof LookValues]: (range: Excel.Range, value: LookValues[K]) => void } = {
  fontName: ({ format }, name) => {
    format.font.name = name;
  },
  fontSize: ({ format }, size) => {
    format.font.size = size;
  },
  bold: ({ format }, bold) => {
    format.font.bold = bold;
  },
  italic: ({ format }, italic) => {
    format.font.italic = italic;
  },
  underline: ({ format }, underline) => {
    format.font.underline = underline ? 'Single' : 'None';
  },
  color: ({ format }, color) => {
    format.font.color = `#${color}`;
  },
  fill: ({ format }, color) => {
    if (color === '') format.fill.clear();
    else format.fill.color = `#${color}`;
  },
  horizontal: ({ format }, alignment) => {
    format.horizontalAlignment = alignment;
  },
  vertical: ({ format }, alignment) => {
    format.verticalAlignment = alignment;
  },
  wrap: ({ format }, wrap) => {
    format.wrapText = wrap;
  },
  indent: ({ format }, indent) => {
    format.indentLevel = indent;
  },
  numberFormat: (range, numberFormat) => {
    // One format for the whole range (a single value is taken for all of its cells).
    range.numberFormat = numberFormat as unknown as string[][];
  },
  locked: ({ format }, locked) => {
    format.protection.locked = locked;
  },
};

function propertySteps<K extends keyof LookValues>(
  sheet: string,
  property: K,
  patches: readonly Patch<LookValues[K]>[],
): readonly Step[] {
  return patches.map(({ value, ...range }) =>
    rangeStep(sheet, range, 1, value, (cells) => {
      SETTERS[property](cells, value);
    }),
  );
}

const PROPERTIES = Object.keys(SETTERS) as readonly (keyof LookValues)[];

/**
 * The looks of a new sheet. Not style by style but property by property: most cells of a sheet share font, size and
 * lines, so that a property is a ground and some patches, and each costs one operation.
 */
export function lookSteps(sheet: PlannedSheet, styles: StyleSheet): readonly Step[] {
  const cells = stylesOf(sheet, styles);
  const looks = mapLayer(cells, lookOf);
  const one = <K extends keyof LookValues>(property: K): readonly Step[] =>
    propertySteps(
      sheet.name,
      property,
      cover<LookValues[K]>(layerOf(sheet, looks, property), PLAIN[property]),
    );
  return [...PROPERTIES.flatMap(one), ...borderSteps(sheet.name, cells)];
}
