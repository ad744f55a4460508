import type { UnitIdentity } from '../../../assessment/types';
import type { Edition } from '../../../instrument/edition';
import { rangeToA1, toA1 } from '../../../support/address';
import type { CellContent, Operation, Plan, ValidationRule } from '../../plan';
import { COLUMN, PROPERTY, ROW, SHEET, totalRow } from './geometry';
import { sheetRows } from './row-content';
import type { OfficialRow } from './row-content';
import { recapOperations } from './recap';
import { BODY_FONT, HINT_FONT } from './styles';
import { columnPoints, linesHeight, linesOf } from '../measure';
import type { FontSize } from '../measure';

const HEADINGS: readonly (readonly [number, string])[] = [
  [COLUMN.component, 'Penilaian'],
  [COLUMN.weight, 'Bobot'],
  [COLUMN.explanation, 'Penjelasan'],
  [COLUMN.kind, 'Pilihan Jawaban'],
  [COLUMN.answer, 'Jawaban'],
  [COLUMN.score, 'Nilai'],
  [COLUMN.percent, '%'],
  [COLUMN.note, 'Catatan/Keterangan/Penjelasan'],
];

/** Widths in characters, A to Q, as staff know the sheet; A and J are hidden there too. */
const WIDTHS = [6, 4, 5, 4, 5, 4, 48, 10, 62, 16, 14, 11, 11, 2, 44, 36, 40];
const HIDDEN: ReadonlySet<number> = new Set([COLUMN.id, COLUMN.kind]);

const cellAt = (row: number, col: number): string => toA1({ row, col });
const across = (row: number, from: number, to: number): string =>
  rangeToA1({ top: row, bottom: row, left: from, right: to });

function writeCells(row: number, cells: ReadonlyMap<number, CellContent>): Operation {
  const line: (CellContent | null)[] = [];
  for (let col = COLUMN.id; col <= COLUMN.evidence; col++) line.push(cells.get(col) ?? null);
  return { op: 'write', sheet: SHEET.main, at: cellAt(row, COLUMN.id), cells: [line] };
}

function styleRow(row: OfficialRow): readonly Operation[] {
  const base: Operation = {
    op: 'style',
    sheet: SHEET.main,
    range: across(row.row, COLUMN.component, COLUMN.percent),
    style: row.base,
  };
  const plain =
    row.base === 'body' ? row.styles : new Map([...row.styles].filter(([, style]) => style === 'total'));
  return [
    base,
    ...[...plain].map(([col, style]): Operation => ({
      op: 'style',
      sheet: SHEET.main,
      range: cellAt(row.row, col),
      style,
    })),
    ...figureFormats(row),
  ];
}

/** Weight, score and percent keep their number format on tinted rows: the tint comes from a style of its own. */
function figureFormats(row: OfficialRow): readonly Operation[] {
  if (row.base === 'body' || row.base === 'total') return [];
  return (['weight', 'score', 'percent'] as const).map((figure) => ({
    op: 'style',
    sheet: SHEET.main,
    range: cellAt(row.row, COLUMN[figure]),
    style: `${row.base}-${figure}`,
  }));
}

function validationOf(row: OfficialRow): Operation | undefined {
  if (row.input === null) return undefined;
  const rules: Readonly<Record<NonNullable<OfficialRow['input']>, ValidationRule>> = {
    choice: { kind: 'list', source: row.options },
    count: { kind: 'whole', min: 0 },
    index: { kind: 'decimal', min: 0, max: 4 },
  };
  const expected = {
    choice: row.options.join(', '),
    count: 'bilangan bulat 0 atau lebih',
    index: 'angka 0 sampai 4',
  }[row.input];
  return {
    op: 'validate',
    sheet: SHEET.main,
    range: cellAt(row.row, COLUMN.answer),
    rule: rules[row.input],
    text: { errorTitle: 'Jawaban tidak sesuai', error: `Isi dengan ${expected}.` },
  };
}

function inputOperations(row: OfficialRow): readonly Operation[] {
  if (row.item === null) return [];
  const columns = [...(row.input === null ? [] : [COLUMN.answer]), COLUMN.note, COLUMN.evidence];
  const inputs = columns.map((col): Operation => ({
    op: 'input',
    sheet: SHEET.main,
    range: cellAt(row.row, col),
  }));
  const validation = validationOf(row);
  return validation ? [...inputs, validation] : inputs;
}

function textHeight(row: OfficialRow, col: number, width: number, font: FontSize): number {
  const content = row.cells.get(col);
  if (!content || !('value' in content) || typeof content.value !== 'string') return 0;
  return linesHeight(linesOf(content.value, columnPoints(width), font), font.size, 8);
}

/** A row is as high as its longest text, so that nothing is cut in Excel, LibreOffice or on paper. */
function heightOf(row: OfficialRow): number {
  if (row.base !== 'body')
    return { component: 26, group: 24, area: 22, subarea: 20, extra: 20, total: 26 }[row.base as 'area'];
  const outline = WIDTHS.slice(row.textFrom - 1, COLUMN.statement).reduce((total, width) => total + width, 0);
  return Math.max(
    20,
    textHeight(row, row.textFrom, outline, BODY_FONT),
    textHeight(row, COLUMN.explanation, WIDTHS[COLUMN.explanation - 1] ?? 0, BODY_FONT),
    textHeight(row, COLUMN.evidenceHint, WIDTHS[COLUMN.evidenceHint - 1] ?? 0, HINT_FONT),
  );
}

function mainSheet(edition: Edition): readonly Operation[] {
  const rows = sheetRows(edition);
  const sheet = SHEET.main;
  return [
    { op: 'addSheet', sheet, visibility: 'visible', zoom: 80 },
    {
      op: 'columns',
      sheet,
      widths: WIDTHS.map((width, at) => ({
        col: at + 1,
        width,
        ...(HIDDEN.has(at + 1) ? { hidden: true } : {}),
      })),
    },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: ROW.title, height: 44 },
        { row: ROW.heading, height: 34 },
        ...rows.map((row) => ({ row: row.row, height: heightOf(row) })),
      ],
    },
    {
      op: 'write',
      sheet,
      at: cellAt(ROW.title, COLUMN.component),
      cells: [
        [
          {
            value: edition.officialSheet.title,
          },
        ],
      ],
    },
    { op: 'merge', sheet, range: across(ROW.title, COLUMN.component, COLUMN.note) },
    { op: 'style', sheet, range: across(ROW.title, COLUMN.component, COLUMN.note), style: 'title' },
    writeCells(ROW.heading, new Map(HEADINGS.map(([col, text]) => [col, { value: text }]))),
    { op: 'merge', sheet, range: across(ROW.heading, COLUMN.component, COLUMN.statement) },
    { op: 'style', sheet, range: across(ROW.heading, COLUMN.component, COLUMN.evidence), style: 'heading' },
    ...rows.flatMap((row): readonly Operation[] => [
      writeCells(row.row, row.cells),
      ...(row.textFrom < COLUMN.statement
        ? [
            {
              op: 'merge',
              sheet,
              range: across(
                row.row,
                row.textFrom,
                row.base === 'total' ? COLUMN.explanation : COLUMN.statement,
              ),
            } as const,
          ]
        : []),
      ...styleRow(row),
      ...inputOperations(row),
    ]),
    { op: 'freeze', sheet, rows: ROW.heading, cols: 0 },
    {
      op: 'print',
      sheet,
      setup: {
        orientation: 'landscape',
        paper: 'a4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: [ROW.heading, ROW.heading],
        area: `A1:${cellAt(totalRow(edition), COLUMN.note)}`,
        footer: '&L&A&RHalaman &P dari &N',
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 },
      },
    },
    { op: 'protect', sheet },
  ];
}

/**
 * The ministry's single-sheet layout (Lampiran III) as a plan: sheet `LKE ZI` at the official rows and
 * columns with the official formulas, the known fault of L175 included, and the two hidden recap sheets.
 * The official sheet has no place for the unit's identity; it is kept in document properties.
 */
export function lampiranPlan(edition: Edition, unit: UnitIdentity): Plan {
  return {
    layout: 'lampiran-iii',
    edition: edition.id,
    operations: [
      ...recapOperations(edition),
      ...mainSheet(edition),
      { op: 'property', name: PROPERTY.edition, value: edition.id },
      { op: 'property', name: PROPERTY.layout, value: 'lampiran-iii' },
      ...(unit.name === null ? [] : [{ op: 'property', name: PROPERTY.unit, value: unit.name } as const]),
      ...(unit.year === null
        ? []
        : [{ op: 'property', name: PROPERTY.year, value: String(unit.year) } as const]),
      ...(unit.target === null
        ? []
        : [{ op: 'property', name: PROPERTY.target, value: unit.target } as const]),
      {
        op: 'activate',
        sheet: SHEET.main,
        cell: cellAt(edition.indicators[0]?.officialRow ?? ROW.heading + 1, COLUMN.answer),
      },
    ],
  };
}
