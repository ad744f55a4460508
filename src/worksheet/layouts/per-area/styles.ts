import type { CellStyle, StyleSheet } from '../../style';
import { COLOR } from './palette';

/**
 * Arial: it is on every Windows, Mac and Linux machine in offices, or Liberation Sans with the very same
 * widths is. So row heights worked out from its metrics hold everywhere; Calibri's would not.
 */
const FONT = 'Arial';

/** Sizes in points. */
export const FONT_SIZE = { title: 16, area: 10.5, subarea: 9.5, body: 9, hint: 8 } as const;

type Align = NonNullable<CellStyle['align']>;
type Sides = NonNullable<NonNullable<CellStyle['border']>['sides']>;

const font = (
  size: number,
  color: string = COLOR.ink,
  bold = false,
  italic = false,
): NonNullable<CellStyle['font']> => ({
  name: FONT,
  size,
  color,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
});
const box = (color: string = COLOR.line, sides?: Sides): NonNullable<CellStyle['border']> => ({
  color,
  weight: 'thin',
  ...(sides ? { sides } : {}),
});
const align = (
  horizontal: Align['horizontal'] | undefined,
  vertical: 'top' | 'center',
  wrap = true,
  indent?: number,
): Align => ({
  ...(horizontal ? { horizontal } : {}),
  vertical,
  ...(wrap ? { wrap } : {}),
  ...(indent ? { indent } : {}),
});

const OPEN_BELOW: Sides = ['top', 'left', 'right'];
const body = { font: font(FONT_SIZE.body), border: box(COLOR.line, OPEN_BELOW) };
const middle = align('center', 'top', false);

/** A heading row in one colour: figures in the middle; number, name and percent have styles of their own. */
function level(fill: string, color: string, size: number): CellStyle {
  return {
    font: font(size, color, true),
    fill,
    border: box(),
    align: align('center', 'center'),
    numberFormat: '0.00',
  };
}

const LEVELS = {
  area: level(COLOR.teal, COLOR.white, FONT_SIZE.area),
  group: level(COLOR.band, COLOR.navy, FONT_SIZE.area),
  subarea: level(COLOR.mist, COLOR.navy, FONT_SIZE.subarea),
};
const percent = (style: CellStyle): CellStyle => ({ ...style, numberFormat: '0.0%' });
const named = (style: CellStyle): CellStyle => ({ ...style, align: align('left', 'center') });
const progress = (style: CellStyle): CellStyle => ({
  ...named(style),
  font: { ...style.font, bold: false, size: FONT_SIZE.body },
});

function entry(fill: string, line: string): CellStyle {
  return { font: font(FONT_SIZE.body), fill, border: box(line), unlocked: true };
}
const unitEntry = entry(COLOR.input, COLOR.inputLine);
const tpiEntry = entry(COLOR.tpiInput, COLOR.tpiLine);
const answer = (style: CellStyle, numberFormat: string): CellStyle => ({
  ...style,
  font: font(10, COLOR.ink, true),
  align: middle,
  numberFormat,
});

const TABLE = {
  title: { font: font(FONT_SIZE.title, COLOR.navy, true), align: align('left', 'center', false) },
  subtitle: { font: font(10, COLOR.muted), align: align('left', 'center', false) },
  link: {
    font: { ...font(FONT_SIZE.body, COLOR.teal, true), underline: true },
    align: align('right', 'center', false),
  },
  figureLabel: { font: font(8, COLOR.muted), align: align('center', 'center') },
  figureCount: {
    font: font(10, COLOR.navy, true),
    align: align('center', 'center', false),
    numberFormat: '0',
  },
  figurePoints: {
    font: font(10, COLOR.navy, true),
    align: align('center', 'center', false),
    numberFormat: '0.00',
  },
  figureShare: {
    font: font(10, COLOR.navy, true),
    align: align('center', 'center', false),
    numberFormat: '0.0%',
  },
  heading: {
    font: font(9, COLOR.white, true),
    fill: COLOR.navy,
    border: box(COLOR.white),
    align: align('center', 'center'),
  },
  tpiHeading: {
    font: font(9, COLOR.white, true),
    fill: COLOR.plum,
    border: box(COLOR.white),
    align: align('center', 'center'),
  },
  helperHeading: { font: font(8, COLOR.muted, true), fill: COLOR.mist, align: align('center', 'center') },
  helper: { font: font(8, COLOR.muted), numberFormat: '0.00' },
  ...LEVELS,
  'area-name': named(LEVELS.area),
  'group-name': named(LEVELS.group),
  'subarea-name': named(LEVELS.subarea),
  'area-percent': percent(LEVELS.area),
  'group-percent': percent(LEVELS.group),
  'subarea-percent': percent(LEVELS.subarea),
  'area-progress': progress(LEVELS.area),
  'group-progress': progress(LEVELS.group),
  'subarea-progress': progress(LEVELS.subarea),
  code: { ...body, font: font(8, COLOR.muted), align: align('left', 'top', false) },
  statement: { ...body, align: align('left', 'top') },
  countLabel: { ...body, font: font(FONT_SIZE.body, COLOR.ink), align: align('left', 'top', true, 1) },
  explanation: { ...body, font: font(FONT_SIZE.body, COLOR.ink), align: align('left', 'top') },
  kind: { ...body, font: font(8, COLOR.muted), align: align('center', 'top') },
  points: { ...body, align: middle, numberFormat: '0.00' },
  state: { ...body, align: middle, numberFormat: '0%' },
  hint: { font: font(FONT_SIZE.hint, COLOR.muted, false, true), align: align('left', 'top', false) },
  computed: {
    ...body,
    font: font(FONT_SIZE.body, COLOR.muted, true),
    border: box(),
    align: middle,
    numberFormat: '0.0%',
  },
  computedCount: {
    ...body,
    font: font(10, COLOR.muted, true),
    border: box(),
    align: middle,
    numberFormat: '0',
  },
  choice: answer(unitEntry, 'General'),
  count: answer(unitEntry, '0'),
  index: answer(unitEntry, '0.00'),
  note: { ...unitEntry, align: align('left', 'top') },
  tpiChoice: answer(tpiEntry, 'General'),
  tpiCount: answer(tpiEntry, '0'),
  tpiIndex: answer(tpiEntry, '0.00'),
  tpiNote: { ...tpiEntry, align: align('left', 'top') },
} as const satisfies StyleSheet;

const cell = (horizontal: 'left' | 'center' | 'right', numberFormat?: string, bold = false): CellStyle => ({
  font: font(9.5, COLOR.ink, bold),
  border: box(),
  align: horizontal === 'left' ? align('left', 'center', true, 1) : align(horizontal, 'center', false),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const total = (style: CellStyle): CellStyle => ({
  ...style,
  fill: COLOR.band,
  font: font(10, COLOR.navy, true),
});
const field = (numberFormat: string): CellStyle => ({
  ...unitEntry,
  font: font(11),
  align: align('left', 'center', true, 1),
  numberFormat,
});

/** Cards stand apart by a white edge. */
const CARD = { color: COLOR.white, weight: 'medium', sides: ['left', 'right'] } as const;

const PAGES = {
  coverTitle: { font: font(18, COLOR.navy, true), align: align('left', 'center', false) },
  coverSubtitle: { font: font(11, COLOR.muted), align: align('left', 'center', false) },
  bar: { font: font(10.5, COLOR.white, true), fill: COLOR.navy, align: align('left', 'center', false, 1) },
  barCenter: {
    font: font(10.5, COLOR.white, true),
    fill: COLOR.navy,
    align: align('center', 'center', false),
  },
  tableHeading: {
    font: font(9, COLOR.navy, true),
    fill: COLOR.band,
    border: box(),
    align: align('center', 'center'),
  },
  fieldLabel: { font: font(10, COLOR.ink), border: box(), align: align('left', 'center', true, 1) },
  fieldText: field('@'),
  fieldNumber: field('0'),
  stepNumber: {
    font: font(11, COLOR.teal, true),
    border: box(COLOR.line, ['bottom']),
    align: align('center', 'center', false),
  },
  step: { font: font(9.5), border: box(COLOR.line, ['bottom']), align: align('left', 'center', true, 1) },
  cellText: cell('left'),
  cellBold: cell('left', undefined, true),
  cellLink: { ...cell('left'), font: { ...font(9.5, COLOR.teal, true), underline: true } },
  cellCenter: cell('center'),
  cellPoints: cell('center', '0.00'),
  cellShare: cell('center', '0.0%'),
  cellMinimum: cell('center', '0%'),
  cellCount: cell('center', '0'),
  cellStatus: cell('center', undefined, true),
  totalText: total(cell('left')),
  totalLink: { ...total(cell('left')), font: { ...font(10, COLOR.navy, true), underline: true } },
  totalPoints: total(cell('center', '0.00')),
  totalShare: total(cell('center', '0.0%')),
  totalCount: total(cell('center', '0')),
  totalStatus: total(cell('center')),
  cardLabel: {
    font: font(9.5, COLOR.muted, true),
    fill: COLOR.mist,
    border: CARD,
    align: align('center', 'center', false),
  },
  cardFigure: {
    font: font(22, COLOR.navy, true),
    fill: COLOR.mist,
    border: CARD,
    align: align('center', 'center', false),
    numberFormat: '0.00',
  },
  cardMeaning: {
    font: font(8.5, COLOR.muted),
    fill: COLOR.mist,
    border: CARD,
    align: align('center', 'center'),
  },
  cardTpi: {
    font: font(9.5, COLOR.plum, true),
    fill: COLOR.plumBand,
    border: CARD,
    align: align('center', 'center', false),
    numberFormat: '"TPI  "0.00',
  },
  remark: { font: font(8.5, COLOR.muted, false, true), align: align('left', 'top') },
  swatchUnit: { ...unitEntry, unlocked: false, align: align('center', 'center', false) },
  swatchTpi: { ...tpiEntry, unlocked: false, align: align('center', 'center', false) },
  swatchLocked: { ...cell('center'), font: font(FONT_SIZE.body, COLOR.muted) },
  swatchOpen: { ...cell('center'), font: font(FONT_SIZE.body, COLOR.openInk, true), fill: COLOR.open },
  swatchInvalid: {
    ...cell('center'),
    font: font(FONT_SIZE.body, COLOR.invalidInk, true),
    fill: COLOR.invalid,
  },
  swatchMet: { ...cell('center'), font: font(FONT_SIZE.body, COLOR.metInk, true), fill: COLOR.met },
  swatchPossible: {
    ...cell('center'),
    font: font(FONT_SIZE.body, COLOR.possibleInk, true),
    fill: COLOR.possible,
  },
} as const satisfies StyleSheet;

/** Looks laid over a cell while a condition holds. */
const CONDITIONS = {
  whenOpen: { font: { color: COLOR.openInk, bold: true }, fill: COLOR.open },
  /** The word alone, beside the tinted answer. */
  whenOpenWord: { font: { color: COLOR.openInk, bold: true } },
  whenInvalid: { font: { color: COLOR.invalidInk, bold: true }, fill: COLOR.invalid },
  whenMet: { font: { color: COLOR.metInk, bold: true }, fill: COLOR.met },
  whenPossible: { font: { color: COLOR.possibleInk, bold: true }, fill: COLOR.possible },
  whenMissed: { font: { color: COLOR.invalidInk, bold: true }, fill: COLOR.invalid },
} as const satisfies StyleSheet;

const STYLES = { ...TABLE, ...PAGES, ...CONDITIONS } as const satisfies StyleSheet;

export type PerAreaStyle = keyof typeof STYLES;
/** Looks of the per-area workbook. */
export const perAreaStyles: StyleSheet = STYLES;
