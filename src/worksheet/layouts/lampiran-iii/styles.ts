import type { StyleSheet } from '../../style';

const FONT = 'Arial';

/** Fonts whose texts decide the height of a row. */
export const BODY_FONT = { size: 10 } as const;
export const HINT_FONT = { size: 9 } as const;
const LINE = { color: '9AA5AD', weight: 'thin' } as const;

function heading(fill: string, color: string, size: number): StyleSheet[string] {
  return {
    font: { name: FONT, size, bold: true, color },
    fill,
    border: LINE,
    align: { vertical: 'center', wrap: true },
  };
}

const body = {
  font: { name: FONT, size: BODY_FONT.size },
  border: LINE,
  align: { vertical: 'top', wrap: true },
} as const;
const figure = {
  font: { name: FONT, size: BODY_FONT.size },
  border: LINE,
  align: { vertical: 'top', horizontal: 'center' },
} as const;

const LEVELS = {
  component: heading('1F5C73', 'FFFFFF', 13),
  group: heading('CFE3EA', '12384A', 12),
  area: heading('E4EFF3', '12384A', 11),
  subarea: heading('F4F8FA', '12384A', 10),
  extra: heading('FAFBFC', '12384A', 10),
} as const;

/** A tinted row's figures: the row's look with the figure's number format. */
function figuresOfLevels(): StyleSheet {
  const formats = { weight: '0.##', score: '0.00', percent: '0.00%' };
  const styles = Object.entries(LEVELS).flatMap(([level, style]) =>
    Object.entries(formats).map(([name, numberFormat]) => [
      `${level}-${name}`,
      { ...style, numberFormat, align: { horizontal: 'center', vertical: 'center' } } as const,
    ]),
  );
  return Object.fromEntries(styles) as StyleSheet;
}

const NAMED = {
  title: {
    font: { name: FONT, size: 16, bold: true, color: '12384A' },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  heading: {
    ...heading('12384A', 'FFFFFF', 12),
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  ...LEVELS,
  body,
  marker: { ...body, align: { vertical: 'top', horizontal: 'center' } },
  hint: { ...body, font: { name: FONT, size: HINT_FONT.size, italic: true, color: '55636B' } },
  kind: figure,
  weight: { ...figure, numberFormat: '0.##' },
  score: { ...figure, numberFormat: '0.00' },
  percent: { ...figure, numberFormat: '0.00%' },
  computed: { ...figure, numberFormat: '0.00%', font: { name: FONT, size: BODY_FONT.size, color: '55636B' } },
  computedCount: {
    ...figure,
    numberFormat: '0',
    font: { name: FONT, size: BODY_FONT.size, color: '55636B' },
  },
  choice: { ...figure, fill: 'FFF8E5', unlocked: true },
  count: { ...figure, fill: 'FFF8E5', numberFormat: '0', unlocked: true },
  index: { ...figure, fill: 'FFF8E5', numberFormat: '0.00', unlocked: true },
  note: { ...body, fill: 'FFFDF6', unlocked: true },
  total: { ...heading('1F5C73', 'FFFFFF', 13), numberFormat: '0.00' },
} as const satisfies StyleSheet;

export type LampiranStyle = keyof typeof NAMED;

/** Looks of the official layout: the ministry's plain grid with levels told apart by tint. */
export const lampiranStyles: StyleSheet = { ...NAMED, ...figuresOfLevels() };
