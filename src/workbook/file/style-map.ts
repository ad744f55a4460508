import type { CellStyle as WriterStyle } from 'hucre/xlsx';
import type { CellStyle } from '../../worksheet/style';
import type { WriterFont } from './writer-types';

/** The font of cells without one, and of what a style's font leaves open. */
export const BASE_FONT = { name: 'Calibri', size: 11 } as const;

type Border = NonNullable<CellStyle['border']>;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** A cell style as the writer takes it; `input` cells are unlocked whatever the style says. */
export function cellStyle(style: CellStyle | undefined, input: boolean): WriterStyle {
  const { fill, border, align, numberFormat } = style ?? {};
  return {
    ...(style?.font && { font: { ...BASE_FONT, ...fontOf(style.font) } }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border && { border: borderOf(border) }),
    ...(align && { alignment: alignmentOf(align) }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numFmt: numberFormat }),
    ...((input || style?.unlocked === true) && { protection: { locked: false } }),
  };
}

/**
 * A style as a change a conditional format makes. Excel lets it change neither font name nor size nor alignment,
 * and takes the colour of a plain fill from the pattern's background.
 */
export function conditionalStyle(style: CellStyle): WriterStyle {
  const { font, fill, border, numberFormat } = style;
  const emphasis = font ? emphasisOf(font) : {};
  return {
    ...(Object.keys(emphasis).length > 0 && { font: emphasis }),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    }),
    ...(border && { border: borderOf({ ...border, weight: 'thin' }) }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numFmt: numberFormat }),
  };
}

function fontOf({ color, ...font }: NonNullable<CellStyle['font']>): WriterFont {
  return { ...font, ...(color !== undefined && { color: { rgb: color } }) };
}

function emphasisOf(font: NonNullable<CellStyle['font']>): WriterFont {
  const { bold, italic, underline, color } = fontOf(font);
  const emphasis = { bold, italic, underline, color };
  return Object.fromEntries(Object.entries(emphasis).filter(([, value]) => value !== undefined));
}

function borderOf({ color, weight, sides = SIDES }: Border): NonNullable<WriterStyle['border']> {
  return Object.fromEntries(sides.map((side) => [side, { style: weight, color: { rgb: color } }]));
}

function alignmentOf({
  wrap,
  ...align
}: NonNullable<CellStyle['align']>): NonNullable<WriterStyle['alignment']> {
  return { ...align, ...(wrap === true && { wrapText: true }) };
}
