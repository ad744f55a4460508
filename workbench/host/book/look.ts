import {
  type Nullable,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import { excelError } from '../errors';

/** A partial change of a cell's look; null takes a part away. */
export type LookChange = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** Univer pads a cell by 2 px; Excel indents by about three blanks a level. */
const PADDING = 2;
const INDENT = 9;

/** One property of a format: how it is read from Univer's style, and the change that sets it. */
export interface LookPart<Value> {
  readonly read: (style: IStyleData) => Value;
  readonly change: (value: Value) => LookChange;
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function choice<Name extends string, Code>(
  names: Readonly<Record<Name, Code>>,
  fallback: NoInfer<Name>,
  pick: (style: IStyleData) => Nullable<NoInfer<Code>>,
  change: (code: NoInfer<Code>) => LookChange,
): LookPart<Name> {
  return {
    read: (style) => entryOf(names, pick(style)) ?? fallback,
    change: (name) => {
      const code = names[name];
      if (code === undefined) throw excelError('InvalidArgument', `Unknown value '${name}'.`);
      return change(code);
    },
  };
}

/** `#RRGGBB` or a name; Excel takes both and gives back `#RRGGBB`. */
function colour(value: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMES[value.toLowerCase()];
  if (named === undefined) throw excelError('InvalidArgument', `Unknown colour '${value}'.`);
  return named;
}

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

export const FONT = {
  name: { read: (style) => style.ff ?? 'Calibri', change: (ff) => ({ ff }) } as LookPart<string>,
  size: { read: (style) => style.fs ?? 11, change: (fs) => ({ fs }) } as LookPart<number>,
  bold: {
    read: (style) => style.bl === BooleanNumber.TRUE,
    change: (it) => ({ bl: flag(it) }),
  } as LookPart<boolean>,
  italic: {
    read: (style) => style.it === BooleanNumber.TRUE,
    change: (it) => ({ it: flag(it) }),
  } as LookPart<boolean>,
  color: {
    read: (style) => style.cl?.rgb ?? '#000000',
    change: (it) => ({ cl: { rgb: colour(it) } }),
  } as LookPart<string>,
  underline: choice(
    { None: BooleanNumber.FALSE, Single: BooleanNumber.TRUE },
    'None',
    (style) => style.ul?.s,
    (s) => ({ ul: { s } }),
  ),
  strikethrough: {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    change: (it) => ({ st: { s: flag(it) } }),
  } as LookPart<boolean>,
};

export const FILL: LookPart<string> = {
  // Excel gives white for cells without fill and does not tell the two apart.
  read: (style) => style.bg?.rgb ?? '#FFFFFF',
  change: (it) => ({ bg: it === '' ? null : { rgb: colour(it) } }),
};

export const ALIGNMENT = {
  horizontal: choice(
    {
      General: HorizontalAlign.UNSPECIFIED,
      Left: HorizontalAlign.LEFT,
      Center: HorizontalAlign.CENTER,
      Right: HorizontalAlign.RIGHT,
      Justify: HorizontalAlign.JUSTIFIED,
    },
    'General',
    (style) => style.ht,
    (ht) => ({ ht }),
  ),
  vertical: choice(
    { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM },
    'Bottom',
    (style) => style.vt,
    (vt) => ({ vt }),
  ),
  wrap: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    change: (it) => ({ tb: it ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  } as LookPart<boolean>,
  indent: {
    read: (style) => Math.max(0, Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT)),
    change: (level) => ({ pd: { l: PADDING + INDENT * level } }),
  } as LookPart<number>,
};

export const NUMBER_FORMAT: LookPart<string> = {
  read: (style) => style.n?.pattern ?? 'General',
  change: (pattern) => ({ n: pattern === 'General' || pattern === '' ? null : { pattern } }),
};

export type Side = 't' | 'r' | 'b' | 'l';
export type BorderLine = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface BorderLook {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  readonly color: string;
}

const LINES: Readonly<Record<Exclude<BorderLine, 'None' | 'Continuous'>, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const WEIGHTS: Readonly<Record<BorderWeight, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export function readBorder(bd: Nullable<IBorderData>, side: Side): BorderLook {
  const held = bd?.[side];
  const line = entryOf(LINES, held?.s);
  const weight = entryOf(WEIGHTS, held?.s);
  return {
    line: held && held.s !== BorderStyleTypes.NONE ? (line ?? 'Continuous') : 'None',
    weight: weight ?? 'Thin',
    color: held?.cl.rgb ?? '#000000',
  };
}

export function borderChange(side: Side, { line, weight, color }: BorderLook): LookChange {
  if (line === 'None') return { bd: { [side]: null } };
  const s = line === 'Continuous' ? WEIGHTS[weight] : LINES[line];
  if (s === undefined) throw excelError('InvalidArgument', `Unknown border '${line}', '${weight}'.`);
  return { bd: { [side]: { s, cl: { rgb: colour(color) } } } };
}

function entryOf<Name extends string, Code>(
  names: Readonly<Record<Name, Code>>,
  code: Nullable<Code>,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === code);
}

/** One change over another, borders side by side. */
export function combine(first: LookChange, second: LookChange): LookChange {
  const bd = first.bd && second.bd ? { ...first.bd, ...second.bd } : (second.bd ?? first.bd);
  return { ...first, ...second, ...(bd !== undefined && { bd }) };
}
