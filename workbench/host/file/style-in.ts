import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { ALIGNMENT } from '../book/look';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

type Font = NonNullable<CellStyle['font']>;
type Color = Font['color'];

export function rgb(color: Color, fallback = '#000000'): string {
  return color?.rgb === undefined ? fallback : `#${color.rgb.slice(-6).toUpperCase()}`;
}

/** The look of a cell of a file, as Univer draws it; what Univer does not know is left out (the file keeps it). */
export function styleOf({ font, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  const solid =
    fill?.type === 'pattern' && fill.pattern !== 'none' ? (fill.fgColor ?? fill.bgColor) : undefined;
  return {
    ...(font && fontOf(font)),
    ...(solid && { bg: { rgb: rgb(solid, '#FFFFFF') } }),
    ...(border && { bd: borderOf(border) }),
    ...(alignment && alignmentOf(alignment)),
    ...(numFmt !== undefined && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
}

export function fontOf({ name, size, bold, italic, underline, strikethrough, color }: Font): IStyleData {
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(italic === true && { it: BooleanNumber.TRUE }),
    ...(underline !== undefined && underline !== false && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(color?.rgb !== undefined && { cl: { rgb: rgb(color) } }),
  };
}

function borderOf(border: NonNullable<CellStyle['border']>): IBorderData {
  const side = (held: (typeof border)['top']): IBorderData['t'] =>
    held ? { s: BORDERS[held.style] ?? BorderStyleTypes.THIN, cl: { rgb: rgb(held.color) } } : undefined;
  const sides = { t: side(border.top), r: side(border.right), b: side(border.bottom), l: side(border.left) };
  return Object.fromEntries(Object.entries(sides).filter(([, held]) => held !== undefined));
}

function alignmentOf({
  horizontal,
  vertical,
  wrapText,
  indent,
}: NonNullable<CellStyle['alignment']>): IStyleData {
  const ht = horizontal && HORIZONTAL[horizontal];
  const vt = vertical && VERTICAL[vertical];
  const pad = indent !== undefined && indent > 0 ? ALIGNMENT.indent.change(indent).pd : undefined;
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(pad && { pd: pad }),
  };
}
