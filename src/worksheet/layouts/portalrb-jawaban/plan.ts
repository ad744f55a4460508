import type { UnitIdentity } from '../../../assessment/types';
import type { Edition } from '../../../instrument/edition';
import type { Indicator } from '../../../instrument/types';
import { rangeToA1, toA1 } from '../../../support/address';
import type { CellContent, Operation, Plan } from '../../plan';
import { LEVEL_COLUMN } from '../lampiran-iii/geometry';
import { officialKind } from '../lampiran-iii/formulas';
import { COLUMN, formRow, HEADINGS, SHEET, TOTAL_ROW } from './geometry';

type Cells = readonly (readonly [number, string | number])[];

interface FormRow {
  readonly row: number;
  readonly cells: Cells;
  readonly style: string;
}

const lastPart = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

/** Column I: every option with its meaning, as the portal lists it. */
function criteria(indicator: Indicator): string {
  if (indicator.options.length === 0) return indicator.guidance?.id ?? '';
  return indicator.options.map((option) => `${option.option.toLowerCase()}. ${option.meaning.id}`).join('\n');
}

function nodeRows(edition: Edition): readonly FormRow[] {
  return edition.nodes.map((node) => {
    const column = LEVEL_COLUMN[node.level];
    const row = formRow(node.officialRow);
    return {
      row,
      style: node.level,
      cells: [
        [COLUMN.id, row],
        [column, `${lastPart(node.code)}.`],
        [column + 1, node.level === 'subarea' ? node.name.id : node.name.id.toUpperCase()],
        [COLUMN.weight, node.weight],
      ],
    };
  });
}

function indicatorRows(indicator: Indicator): readonly FormRow[] {
  const row = formRow(indicator.officialRow);
  const own = indicator.weight !== null;
  const statement = indicator.kind === 'persen' ? 'Persentase (dihitung)' : indicator.statement.id;
  const first: FormRow = {
    row,
    style: 'body',
    cells: [
      [COLUMN.id, row],
      [own ? COLUMN.area : COLUMN.indicator, own ? lastPart(indicator.code) : `${lastPart(indicator.code)}.`],
      [own ? COLUMN.subarea : COLUMN.statement, statement],
      ...(indicator.weight === null ? [] : [[COLUMN.weight, indicator.weight] as const]),
      [COLUMN.criteria, criteria(indicator)],
      [COLUMN.kind, officialKind(indicator.kind).replace('\n', ' ')],
    ],
  };
  const counts = indicator.counts.map((count): FormRow => {
    const countRow = formRow(count.officialRow);
    return {
      row: countRow,
      style: 'body',
      cells: [
        [COLUMN.id, countRow],
        [COLUMN.statement, count.computed ? 'Jumlah wajib lapor (dihitung)' : `- ${count.label.id}`],
        [COLUMN.kind, 'Jumlah'],
      ],
    };
  });
  return [first, ...counts];
}

function totalRows(): readonly FormRow[] {
  const total = (row: number, name: string): FormRow => ({
    row,
    style: 'component',
    cells: [
      [COLUMN.id, row],
      [COLUMN.component, name],
    ],
  });
  return [
    total(TOTAL_ROW.enablers, 'TOTAL PENGUNGKIT'),
    total(TOTAL_ROW.results, 'TOTAL HASIL'),
    total(TOTAL_ROW.all, 'NILAI HASIL EVALUASI ZONA INTEGRITAS'),
  ];
}

function lineOf(cells: Cells): readonly (CellContent | null)[] {
  const line = new Array<CellContent | null>(COLUMN.tpiNote).fill(null);
  for (const [col, value] of cells) line[col - 1] = { value };
  return line;
}

/** Cells a person or the portal fills in a row: both answers and notes, and the unit's evidence. */
function inputs(edition: Edition): readonly Operation[] {
  const rows = edition.indicators
    .flatMap((indicator) => [indicator.officialRow, ...indicator.counts.map((count) => count.officialRow)])
    .map(formRow);
  const columns = [COLUMN.answer, COLUMN.note, COLUMN.evidence, COLUMN.tpiAnswer, COLUMN.tpiNote];
  return rows.flatMap((row) =>
    columns.map((col): Operation => ({ op: 'input', sheet: SHEET.answers, range: toA1({ row, col }) })),
  );
}

const WIDTHS = [5, 4, 4, 4, 4, 4, 50, 8, 60, 14, 14, 40, 40, 14, 10, 10, 40];

/** PortalRB's form as a plan: rows and columns of the portal, nothing computed, sheet `Unit` beside it. */
export function portalFormPlan(edition: Edition, unit: UnitIdentity): Plan {
  const sheet = SHEET.answers;
  const rows = [...nodeRows(edition), ...edition.indicators.flatMap(indicatorRows), ...totalRows()];
  const across = (row: number): string =>
    rangeToA1({ top: row, bottom: row, left: COLUMN.id, right: COLUMN.tpiNote });
  return {
    layout: 'portalrb-jawaban',
    edition: edition.id,
    operations: [
      { op: 'addSheet', sheet: SHEET.unit, visibility: 'visible' },
      { op: 'write', sheet: SHEET.unit, at: 'B1', cells: [[{ value: unit.name }], [{ value: unit.target }]] },
      { op: 'addSheet', sheet, visibility: 'visible' },
      { op: 'columns', sheet, widths: WIDTHS.map((width, at) => ({ col: at + 1, width })) },
      { op: 'write', sheet, at: 'A1', cells: [lineOf(HEADINGS)] },
      { op: 'style', sheet, range: across(1), style: 'heading' },
      ...rows.flatMap((row): readonly Operation[] => [
        { op: 'write', sheet, at: toA1({ row: row.row, col: COLUMN.id }), cells: [lineOf(row.cells)] },
        { op: 'style', sheet, range: across(row.row), style: row.style },
      ]),
      ...inputs(edition),
      { op: 'freeze', sheet, rows: 1, cols: 0 },
      { op: 'activate', sheet, cell: 'K6' },
    ],
  };
}
