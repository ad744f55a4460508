import { itemId } from '../../../instrument/edition';
import type { Edition } from '../../../instrument/edition';
import type { Count, Indicator, StructureNode } from '../../../instrument/types';
import type { Expr } from '../../formula/expr';
import type { CellContent } from '../../plan';
import {
  averageScore,
  computedWhole,
  nodeScore,
  officialKind,
  percentage,
  share,
  standardScore,
  totalScore,
  weightedScore,
} from './formulas';
import { COLUMN, LEVEL_COLUMN } from './geometry';
import type { LampiranStyle } from './styles';

/** One row of the official sheet: what stands in which column, and how the row looks. */
export interface OfficialRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellContent>;
  readonly styles: ReadonlyMap<number, LampiranStyle>;
  readonly base: LampiranStyle;
  /** First column of a text that runs to the statement column. */
  readonly textFrom: number;
  /** Item whose answer, note and evidence belong to the user. */
  readonly item: string | null;
  readonly input: 'choice' | 'count' | 'index' | null;
  readonly options: readonly string[];
}

const value = (content: string | number): CellContent => ({ value: content });
const formula = (expr: Expr): CellContent => ({ formula: expr });

interface Draft {
  readonly row: number;
  readonly base: LampiranStyle;
  readonly textFrom: number;
  readonly cells: readonly (readonly [number, CellContent])[];
  readonly styles?: readonly (readonly [number, LampiranStyle])[];
  readonly item?: string;
  readonly input?: OfficialRow['input'];
  readonly options?: readonly string[];
}

function officialRow(draft: Draft): OfficialRow {
  return {
    row: draft.row,
    base: draft.base,
    textFrom: draft.textFrom,
    cells: new Map(draft.cells),
    styles: new Map([...FIGURES, ...(draft.styles ?? [])]),
    item: draft.item ?? null,
    input: draft.input ?? null,
    options: draft.options ?? [],
  };
}

const FIGURES: readonly (readonly [number, LampiranStyle])[] = [
  [COLUMN.weight, 'weight'],
  [COLUMN.kind, 'kind'],
  [COLUMN.score, 'score'],
  [COLUMN.percent, 'percent'],
];

function lastPart(code: string): string {
  return code.slice(code.lastIndexOf('.') + 1);
}

function nodeRow(edition: Edition, node: StructureNode): OfficialRow {
  const column = LEVEL_COLUMN[node.level];
  const row = node.officialRow;
  const name = node.level === 'subarea' ? node.name.id : node.name.id.toUpperCase();
  return officialRow({
    row,
    base: node.level,
    textFrom: column + 1,
    cells: [
      [column, value(`${lastPart(node.code)}.`)],
      [column + 1, value(name)],
      [COLUMN.weight, value(node.weight)],
      [COLUMN.score, formula(nodeScore(edition, node))],
      [COLUMN.percent, formula(share(row))],
    ],
  });
}

/** Column I: what each answer means, as the official sheet lists it. */
export function explanation(indicator: Indicator): string {
  const [yes] = indicator.options;
  if (!yes) return indicator.guidance?.id ?? '';
  if (indicator.kind === 'ya_tidak')
    return `Ya, jika ${yes.meaning.id.charAt(0).toLowerCase()}${yes.meaning.id.slice(1)}`;
  return indicator.options.map((option) => `${option.option.toLowerCase()}. ${option.meaning.id}`).join('\n');
}

function inputOf(indicator: Indicator): OfficialRow['input'] {
  if (indicator.kind === 'persen') return null;
  return indicator.kind === 'nilai_0_4' ? 'index' : 'choice';
}

function indicatorRow(edition: Edition, indicator: Indicator): OfficialRow {
  const row = indicator.officialRow;
  const own = indicator.weight !== null;
  const input = inputOf(indicator);
  const markerColumn = own ? COLUMN.area : COLUMN.indicator;
  return officialRow({
    row,
    base: 'body',
    textFrom: own ? COLUMN.subarea : COLUMN.statement,
    item: indicator.code,
    input,
    options: indicator.options.map((option) => option.option),
    cells: [
      [markerColumn, value(`${lastPart(indicator.code)}.`)],
      [own ? COLUMN.subarea : COLUMN.statement, value(indicator.statement.id)],
      ...(indicator.weight === null ? [] : [[COLUMN.weight, value(indicator.weight)] as const]),
      [COLUMN.explanation, value(explanation(indicator))],
      [COLUMN.kind, value(officialKind(indicator.kind))],
      ...(indicator.kind === 'persen' ? [[COLUMN.answer, formula(percentage(indicator))] as const] : []),
      [
        COLUMN.score,
        formula(own ? weightedScore(edition, indicator) : standardScore(edition, row, indicator)),
      ],
      [COLUMN.evidenceHint, value(indicator.evidenceHint.id)],
    ],
    styles: [
      [markerColumn, 'marker'],
      [COLUMN.answer, input ?? 'computed'],
      [COLUMN.note, 'note'],
      [COLUMN.evidenceHint, 'hint'],
      [COLUMN.evidence, 'note'],
    ],
  });
}

function countRow(edition: Edition, indicator: Indicator, count: Count): OfficialRow {
  const row = count.officialRow;
  return officialRow({
    row,
    base: 'body',
    textFrom: COLUMN.statement,
    item: itemId(indicator.code, count.key),
    input: count.computed ? null : 'count',
    cells: [
      [COLUMN.statement, value(`- ${count.label.id}`)],
      [COLUMN.kind, value('Jumlah')],
      ...(count.computed ? [[COLUMN.answer, formula(computedWhole(indicator))] as const] : []),
      [COLUMN.score, formula(standardScore(edition, row))],
    ],
    styles: [
      [COLUMN.answer, count.computed ? 'computedCount' : 'count'],
      [COLUMN.note, 'note'],
      [COLUMN.evidence, 'note'],
    ],
  });
}

/** Official rows of no item: headings without numbering, rows without content, totals. */
function extraRows(edition: Edition): readonly OfficialRow[] {
  const { headings, emptyRows, totals } = edition.officialSheet;
  return [
    ...emptyRows.map((row) =>
      officialRow({
        row,
        base: 'body',
        textFrom: COLUMN.statement,
        cells: [[COLUMN.score, formula(standardScore(edition, row))]],
      }),
    ),
    ...headings.map(({ row, lastRow, weight, text }) =>
      officialRow({
        row,
        base: 'extra',
        textFrom: COLUMN.indicator,
        cells: [
          [COLUMN.indicator, value(text)],
          ...(weight === null
            ? []
            : ([
                [COLUMN.weight, value(weight)],
                [COLUMN.score, formula(averageScore(row, row + 1, lastRow))],
              ] as const)),
        ],
      }),
    ),
    ...totals.map(({ row, component, text }) =>
      officialRow({
        row,
        base: 'total',
        textFrom: COLUMN.component,
        cells: [
          [COLUMN.component, value(text)],
          [COLUMN.score, formula(totalScore(edition, component))],
        ],
        styles: [[COLUMN.score, 'total']],
      }),
    ),
  ];
}

/** Every row of the official sheet below its headings, top to bottom. */
export function sheetRows(edition: Edition): readonly OfficialRow[] {
  const rows = [
    ...edition.nodes.map((node) => nodeRow(edition, node)),
    ...edition.indicators.flatMap((indicator) => [
      indicatorRow(edition, indicator),
      ...indicator.counts.map((count) => countRow(edition, indicator, count)),
    ]),
    ...extraRows(edition),
  ];
  return rows.sort((a, b) => a.row - b.row);
}
