import type { Operation } from '../../../plan';
import { COLUMN, WIDTHS } from '../columns';
import { linesHeight, linesOf, columnPoints } from '../../measure';
import type { FontSize } from '../../measure';
import type { SheetRow } from '../rows';
import { FONT_SIZE } from '../styles';
import type { Wording } from '../texts';
import { countTexts } from './explanation';
import type { RowCells } from './row-cells';

/** Two lines, so that a short note fits beside a short statement. */
const LEAST = 27;
const HINT = 12.5;
/** Structure rows are taller than their text needs, so that the eye finds them. */
const NODE_AIR = { component: 9, group: 8, area: 9, subarea: 6 } as const;

/** Text widths are estimates; this much of the column is kept free. */
const SAFETY = 0.97;

function lines(text: string, width: number, font: FontSize): number {
  return linesOf(text, columnPoints(width) * SAFETY, font);
}

function textOf(cells: RowCells, col: number): string {
  const content = cells.get(col);
  return content && 'value' in content ? String(content.value ?? '') : '';
}

/** Height of a row in points, from the longest text it can show, so that nothing is cut off. */
export function rowHeight(row: SheetRow, cells: RowCells, wording: Wording): number {
  const body = { size: FONT_SIZE.body };
  if (row.kind === 'hint') return HINT;
  if (row.kind === 'node') {
    const { level } = row.node;
    const font = { size: level === 'subarea' ? FONT_SIZE.subarea : FONT_SIZE.area, bold: true };
    return linesHeight(
      lines(textOf(cells, COLUMN.statement), WIDTHS.statement, font),
      font.size,
      NODE_AIR[level],
    );
  }
  const statement = lines(
    textOf(cells, COLUMN.statement),
    WIDTHS.statement - (row.kind === 'count' ? 2 : 0),
    body,
  );
  const explanations =
    row.kind === 'count'
      ? countTexts(row.indicator, row.count, wording)
      : [textOf(cells, COLUMN.explanation)];
  const most = explanations.reduce(
    (top, text) => Math.max(top, lines(text, WIDTHS.explanation, body)),
    statement,
  );
  return Math.max(LEAST, linesHeight(most, FONT_SIZE.body));
}

/** Heights of all rows of the table. */
export function tableHeights(
  sheet: string,
  rows: readonly { readonly row: SheetRow; readonly cells: RowCells }[],
  wording: Wording,
): Operation {
  return {
    op: 'rows',
    sheet,
    heights: rows.map(({ row, cells }) => ({ row: row.row, height: rowHeight(row, cells, wording) })),
  };
}
