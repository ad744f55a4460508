import { rangeToA1 } from '../../support/address';
import type { CellContent, Operation } from '../plan';
import type { CellStyle } from '../style';
import type { CellScalar } from '../workbook-image';
import { columnPoints, linesHeight, linesOf } from './measure';

/** Border and font that the sheets beside the LKE share. */
export const FORM_LINE = { color: 'C5D0D5', weight: 'thin' } as const;
export const FORM_FONT = { name: 'Arial', size: 10, color: '22313A' } as const;

/** Looks of what every such sheet has: title, introduction, headings of a table, labels and fields to fill. */
export const FORM = {
  title: { font: { ...FORM_FONT, size: 16, bold: true, color: '12384A' }, align: { vertical: 'center' } },
  intro: { font: { ...FORM_FONT, color: '66757E' }, align: { vertical: 'top', wrap: true } },
  heading: {
    font: { ...FORM_FONT, bold: true, color: 'FFFFFF' },
    fill: '1F5C73',
    border: FORM_LINE,
    align: { vertical: 'center', horizontal: 'center', wrap: true },
  },
  label: {
    font: FORM_FONT,
    fill: 'EEF5F7',
    border: FORM_LINE,
    align: { vertical: 'center', wrap: true },
  },
  input: {
    font: FORM_FONT,
    fill: 'FFF9EA',
    border: { ...FORM_LINE, color: 'CDB98A' },
    align: { vertical: 'center', wrap: true },
    numberFormat: '@',
    unlocked: true,
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A plain value as content of a cell. */
export const cellOf = (value: CellScalar): CellContent => ({ value });

/** A1 text of a rectangle; one row or cell where the lower right corner is left out. */
export function box(top: number, left: number, bottom = top, right = left): string {
  return rangeToA1({ top, left, bottom, right });
}

export interface FormHead {
  readonly sheet: string;
  readonly title: string;
  readonly intro: string;
  /** Widths of all columns, in characters; columns from `hiddenFrom` on are hidden. */
  readonly widths: readonly number[];
  readonly hiddenFrom?: number;
  readonly tabColor: string;
  /** Heights of rows below the introduction, in points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Names of the styles of title and introduction. */
  readonly styles: { readonly title: string; readonly intro: string };
}

/** The sheet itself with its columns, its title in the first row and its introduction, as high as it needs, in the second. */
export function formHead(head: FormHead): readonly Operation[] {
  const { sheet, title, intro, widths, hiddenFrom = widths.length + 1, tabColor, heights, styles } = head;
  const last = hiddenFrom - 1;
  const whole = widths.slice(0, last).reduce((total, width) => total + width, 0);
  return [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor, showGridlines: false },
    {
      op: 'columns',
      sheet,
      widths: widths.map((width, at) => ({
        col: at + 1,
        width,
        ...(at + 1 >= hiddenFrom ? { hidden: true } : {}),
      })),
    },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: 1, height: 30 },
        { row: 2, height: linesHeight(linesOf(intro, columnPoints(whole), { size: 10 }), 10) },
        ...heights,
      ],
    },
    { op: 'write', sheet, at: 'A1', cells: [[cellOf(title)], [cellOf(intro)]] },
    { op: 'style', sheet, range: box(1, 1, 1, last), style: styles.title },
    { op: 'style', sheet, range: box(2, 1, 2, last), style: styles.intro },
    { op: 'merge', sheet, range: box(2, 1, 2, last) },
  ];
}

/** A4, as wide as one page, the headings of the table repeated. */
export function formPrint(
  sheet: string,
  orientation: 'landscape' | 'portrait',
  headingRow: number,
  area?: string,
): Operation {
  return {
    op: 'print',
    sheet,
    setup: {
      orientation,
      paper: 'a4',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: [headingRow, headingRow],
      ...(area === undefined ? {} : { area }),
    },
  };
}
