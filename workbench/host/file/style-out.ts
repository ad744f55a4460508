import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellStyle } from '../../../src/worksheet/style';
import { ALIGNMENT, FONT, NUMBER_FORMAT } from '../book/look';

type Border = NonNullable<CellStyle['border']>;

const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, 'top' | 'center' | 'bottom'>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

const hex = (color: Nullable<string>): string | undefined =>
  typeof color === 'string' ? color.replace('#', '').toUpperCase() : undefined;

/** Looks of cells gathered as named styles of a plan, one for each that differs. */
export class StyleTable {
  readonly styles: Record<string, CellStyle> = {};
  private readonly names = new Map<string, string>();

  /** The name of a look; undefined for a cell without one. */
  nameOf(style: IStyleData, unlocked: boolean): string | undefined {
    const look = cellStyle(style, unlocked);
    const key = JSON.stringify(look);
    if (key === '{}') return undefined;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `s${String(this.names.size + 1)}`;
    this.names.set(key, name);
    this.styles[name] = look;
    return name;
  }

  /** A style of a rule, under a name of its own. */
  add(style: CellStyle): string {
    const name = `r${String(Object.keys(this.styles).length + 1)}`;
    this.styles[name] = style;
    return name;
  }
}

function cellStyle(style: IStyleData, unlocked: boolean): CellStyle {
  const font = fontOf(style);
  const fill = hex(style.bg?.rgb);
  const border = style.bd ? borderOf(style.bd) : undefined;
  const align = alignOf(style);
  const numberFormat = NUMBER_FORMAT.read(style);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(border && { border }),
    ...(Object.keys(align).length > 0 && { align }),
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(unlocked && { unlocked }),
  };
}

function fontOf(style: IStyleData): NonNullable<CellStyle['font']> {
  const color = hex(style.cl?.rgb);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(FONT.bold.read(style) && { bold: true }),
    ...(FONT.italic.read(style) && { italic: true }),
    ...(color !== undefined && { color }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
  };
}

/** A plan knows one colour and weight for all sides of a cell: those of the first one drawn. */
function borderOf(bd: IBorderData): Border | undefined {
  const drawn = Object.entries(SIDES).filter(([, key]) => bd[key] && bd[key].s !== BorderStyleTypes.NONE);
  const first = drawn[0] && bd[drawn[0][1]];
  if (!first) return undefined;
  const weight =
    first.s === BorderStyleTypes.HAIR ? 'hair' : first.s === BorderStyleTypes.THIN ? 'thin' : 'medium';
  return {
    color: hex(first.cl.rgb) ?? '000000',
    weight,
    ...(drawn.length < 4 && { sides: drawn.map(([side]) => side as keyof typeof SIDES) }),
  };
}

function alignOf(style: IStyleData): NonNullable<CellStyle['align']> {
  const horizontal = HORIZONTAL[ALIGNMENT.horizontal.read(style)];
  const vertical = style.vt ? VERTICAL[ALIGNMENT.vertical.read(style)] : undefined;
  const indent = ALIGNMENT.indent.read(style);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(ALIGNMENT.wrap.read(style) && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}
