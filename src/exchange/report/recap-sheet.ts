import { rangeToA1 } from '../../support/address';
import { columnPoints, linesHeight, linesOf } from '../../worksheet/layouts/measure';
import type { CellContent, Operation, Plan } from '../../worksheet/plan';
import type { StyleName, StyleSheet } from '../../worksheet/style';
import type { Align, Block, Report, Runs } from './blocks';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const RECAP_SHEET = 'Rekap Cetak';

/** The page as 50 narrow columns of 2 %, so that tables of any columns fit one sheet. Width in characters. */
const COLUMNS = 50;
const WIDTH = 2;
const SIZE = 9;
const LINE = { color: '9AA5AD', weight: 'thin' } as const;
const font = { name: 'Arial', size: SIZE, color: '22313A' } as const;
const wrapped = { vertical: 'top', wrap: true } as const;

const cells = (look: object): StyleSheet =>
  Object.fromEntries(
    (['left', 'center', 'right'] as const).map((horizontal) => [
      horizontal,
      { font, border: LINE, align: { ...wrapped, horizontal }, ...look },
    ]),
  );
const named = (prefix: string, looks: StyleSheet): StyleSheet =>
  Object.fromEntries(Object.entries(looks).map(([name, look]) => [`${prefix}-${name}`, look]));

export const recapStyles: StyleSheet = {
  recapTitle: {
    font: { ...font, size: 12, bold: true, color: '12384A' },
    align: { ...wrapped, horizontal: 'center' },
  },
  recapHeading: { font: { ...font, size: 10, bold: true, color: '12384A' }, align: wrapped },
  recapText: { font, align: wrapped },
  recapSigner: { font, align: { ...wrapped, horizontal: 'center' } },
  recapHead: {
    font: { ...font, bold: true },
    fill: 'E4EFF3',
    border: LINE,
    align: { vertical: 'center', horizontal: 'center', wrap: true },
  },
  ...named('recapCell', cells({})),
  ...named('recapStrong', cells({ font: { ...font, bold: true }, fill: 'F4F8FA' })),
};

interface Piece {
  readonly text: string;
  /** First and last of the narrow columns, from 1. */
  readonly from: number;
  readonly to: number;
  readonly style: StyleName;
  readonly bold?: boolean;
  readonly size?: number;
}

interface Line {
  readonly pieces: readonly Piece[];
  readonly least?: number;
}

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** Columns of a table on the narrow ones: shares of 100 brought to whole columns, none lost. */
function spans(widths: readonly number[]): readonly (readonly [number, number])[] {
  let sum = 0;
  let before = 0;
  return widths.map((width) => {
    sum += width;
    const from = before + 1;
    before = Math.round((sum * COLUMNS) / 100);
    return [from, before] as const;
  });
}

function whole(text: string, style: StyleName, size = SIZE, bold = false): Line {
  return { pieces: [{ text, from: 1, to: COLUMNS, style, size, bold }] };
}

const blank = (least: number): Line => ({ pieces: [], least });

function tableLines({ columns, rows }: Extract<Block, { kind: 'table' }>): readonly Line[] {
  const places = spans(columns.map(({ width }) => width));
  const lineOf = (texts: readonly string[], style: (align: Align) => StyleName, bold: boolean): Line => ({
    pieces: columns.map(({ align = 'left' }, at) => {
      const [from, to] = places[at] ?? [1, COLUMNS];
      return { text: texts[at] ?? '', from, to, style: style(align), bold };
    }),
  });
  return [
    lineOf(
      columns.map(({ heading }) => heading),
      () => 'recapHead',
      true,
    ),
    ...rows.map(({ cells: row, strong = false }) => {
      const bold = strong || row.every((runs) => runs.every((each) => each.bold));
      return lineOf(row.map(textOf), (align) => `${bold ? 'recapStrong' : 'recapCell'}-${align}`, bold);
    }),
    blank(8),
  ];
}

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'title':
      return [...block.lines.map((runs) => whole(textOf(runs), 'recapTitle', 12, true)), blank(8)];
    case 'heading':
    case 'subheading':
      return [whole(block.text, 'recapHeading', 10, true)];
    case 'paragraph':
      return [whole(textOf(block.runs), 'recapText')];
    case 'list':
      return block.items.map((item, at) => whole(`${String(at + 1)}. ${textOf(item)}`, 'recapText'));
    case 'fields':
      return [
        ...block.rows.map(({ label, value }) => ({
          pieces: [
            { text: label, from: 1, to: 15, style: 'recapText' },
            { text: `: ${textOf(value)}`, from: 16, to: COLUMNS, style: 'recapText' },
          ],
        })),
        blank(8),
      ];
    case 'table':
      return tableLines(block);
    case 'signatures':
      return Array.from({ length: Math.ceil(block.people.length / 2) }, (_, at) =>
        block.people.slice(2 * at, 2 * at + 2),
      ).flatMap((pair): readonly Line[] => {
        const side = (texts: readonly string[], bold = false): Line => ({
          pieces: texts.map((text, nth) => ({
            text,
            from: nth === 0 ? 1 : COLUMNS / 2 + 1,
            to: nth === 0 ? COLUMNS / 2 : COLUMNS,
            style: 'recapSigner',
            bold,
          })),
        });
        return [
          side(pair.map(({ role }) => role)),
          blank(44),
          side(pair.map(({ name }) => name.text)),
          side(pair.map(({ number }) => (number === null ? '' : `NIP ${number}`))),
          blank(10),
        ];
      });
    case 'break':
      return [];
  }
}

/** A row is as high as its tallest text: merged cells do not grow by themselves. */
function heightOf({ pieces, least = 0 }: Line): number {
  const heights = pieces.map(({ text, from, to, bold = false, size = SIZE }) => {
    const points = columnPoints((to - from + 1) * WIDTH);
    return linesHeight(linesOf(text, points, { size, bold }), size);
  });
  return Math.max(least, 4, ...heights);
}

const range = (row: number, from: number, to: number): string =>
  rangeToA1({ top: row, bottom: row, left: from, right: to });

function lineOperations({ pieces }: Line, row: number): readonly Operation[] {
  const sheet = RECAP_SHEET;
  const content = new Array<CellContent | null>(COLUMNS).fill(null);
  for (const { text, from } of pieces) content[from - 1] = { value: text };
  return [
    ...(pieces.length === 0
      ? []
      : [{ op: 'write', sheet, at: `A${String(row)}`, cells: [content] } as const]),
    ...pieces.flatMap(({ from, to, style }): readonly Operation[] => [
      { op: 'style', sheet, range: range(row, from, to), style },
      ...(from === to ? [] : [{ op: 'merge', sheet, range: range(row, from, to) } as const]),
    ]),
  ];
}

/** A report as a sheet to print: A4 portrait on one page's width, page numbers in the footer. */
export function recapPlan(report: Report, edition: string): Plan {
  const sheet = RECAP_SHEET;
  const lines = report.blocks.flatMap(linesOfBlock);
  const footer = report.footer.replaceAll('&', '&&');
  return {
    layout: 'report-recap',
    edition,
    operations: [
      { op: 'addSheet', sheet, visibility: 'visible', tabColor: '4B4070', showGridlines: false },
      {
        op: 'columns',
        sheet,
        widths: Array.from({ length: COLUMNS }, (_, at) => ({ col: at + 1, width: WIDTH })),
      },
      { op: 'rows', sheet, heights: lines.map((each, at) => ({ row: at + 1, height: heightOf(each) })) },
      ...lines.flatMap((each, at) => lineOperations(each, at + 1)),
      {
        op: 'print',
        sheet,
        setup: {
          orientation: 'portrait',
          paper: 'a4',
          fitToWidth: 1,
          fitToHeight: 0,
          area: rangeToA1({ top: 1, left: 1, bottom: lines.length, right: COLUMNS }),
          footer: `&L&"Arial,Regular"&8${footer}&R&"Arial,Regular"&8&P / &N`,
          margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.7 },
          centerHorizontally: true,
        },
      },
      { op: 'activate', sheet, cell: 'A1' },
    ],
  };
}
