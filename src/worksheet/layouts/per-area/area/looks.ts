import type { Operation } from '../../../plan';
import { COLUMN, LAST_COLUMN, LAST_VISIBLE, LAYER_COLUMNS } from '../columns';
import type { TableSheet } from '../geometry';
import { box } from '../operations';
import type { SheetRow } from '../rows';
import type { PerAreaStyle } from '../styles';

/** How the columns look where rows have no look of their own, from left to right. */
const COLUMN_STYLES: readonly (readonly [number, number, PerAreaStyle])[] = [
  [COLUMN.code, COLUMN.code, 'code'],
  [COLUMN.statement, COLUMN.statement, 'statement'],
  [COLUMN.weight, COLUMN.weight, 'points'],
  [COLUMN.explanation, COLUMN.explanation, 'explanation'],
  [COLUMN.kind, COLUMN.kind, 'kind'],
  [COLUMN.answer, COLUMN.answer, 'choice'],
  [COLUMN.value, COLUMN.value, 'points'],
  [COLUMN.percent, COLUMN.percent, 'state'],
  [COLUMN.note, COLUMN.evidence, 'note'],
  [COLUMN.tpiAnswer, COLUMN.tpiAnswer, 'tpiChoice'],
  [COLUMN.tpiValue, COLUMN.tpiValue, 'points'],
  [COLUMN.tpiPercent, COLUMN.tpiPercent, 'state'],
  [COLUMN.tpiNote, COLUMN.tpiNote, 'tpiNote'],
  [COLUMN.number, LAST_COLUMN, 'helper'],
];

const LEVEL_STYLE = { component: 'area', area: 'area', group: 'group', subarea: 'subarea' } as const;

/** Looks of a row where they differ from its columns'. */
function rowStyles(row: SheetRow): readonly (readonly [number, number, PerAreaStyle])[] {
  const { unit, tpi } = LAYER_COLUMNS;
  const answers = (
    ofUnit: PerAreaStyle,
    ofTpi: PerAreaStyle,
  ): readonly (readonly [number, number, PerAreaStyle])[] => [
    [unit.answer, unit.answer, ofUnit],
    [tpi.answer, tpi.answer, ofTpi],
  ];
  switch (row.kind) {
    case 'hint':
      return [[COLUMN.code, LAST_VISIBLE, 'hint']];
    case 'node': {
      const style = LEVEL_STYLE[row.node.level];
      return [
        [COLUMN.code, LAST_VISIBLE, style],
        [COLUMN.code, COLUMN.statement, `${style}-name`],
        [COLUMN.explanation, COLUMN.explanation, `${style}-progress`],
        [unit.percent, unit.percent, `${style}-percent`],
        [tpi.percent, tpi.percent, `${style}-percent`],
      ];
    }
    case 'count':
      return [
        [COLUMN.statement, COLUMN.statement, 'countLabel'],
        ...(row.count.computed ? answers('computedCount', 'computedCount') : answers('count', 'tpiCount')),
      ];
    case 'indicator':
      if (row.indicator.kind === 'persen') return answers('computed', 'computed');
      return row.indicator.kind === 'nilai_0_4' ? answers('index', 'tpiIndex') : [];
  }
}

/** Looks of the table: its columns first, then the rows that differ. */
export function lookOperations(table: TableSheet): readonly Operation[] {
  const { sheet, rows, lastRow } = table;
  const first = rows[0]?.row ?? lastRow;
  return [
    ...COLUMN_STYLES.map(([from, to, style]): Operation => ({
      op: 'style',
      sheet,
      range: box(first, from, lastRow, to),
      style,
    })),
    ...rows.flatMap((row) =>
      rowStyles(row).map(([from, to, style]): Operation => ({
        op: 'style',
        sheet,
        range: box(row.row, from, row.row, to),
        style,
      })),
    ),
  ];
}
