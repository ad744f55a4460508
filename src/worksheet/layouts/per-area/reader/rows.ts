import { LANGUAGES } from '../../../../i18n/language';
import { foldText } from '../../../../support/text';
import { cellText } from '../../../recognise/cell-text';
import type { CellPlace } from '../../../reading';
import type { SheetImage } from '../../../workbook-image';
import { COLUMN } from '../columns';
import type { Geometry } from '../geometry';
import { rowNumber } from '../rows';
import type { SheetRow } from '../rows';
import { wordingOf } from '../texts';
import { tableColumns } from './headings';

/** A stray cell far below must not make the reader look at a million rows. */
const LAST_ROW = 5000;

/** A row of the edition as it was found: on which sheet, in which row, with which columns. */
export interface FoundRow {
  readonly sheet: SheetImage;
  readonly row: SheetRow;
  readonly at: (col: number) => CellPlace | undefined;
}

export interface Expected {
  readonly byNumber: ReadonlyMap<string, SheetRow>;
  /** Several counts share a label; the indicator above decides. */
  readonly byStatement: ReadonlyMap<string, readonly SheetRow[]>;
}

const foldNumber = (text: string): string => foldText(text).replaceAll(' ', '').replace(/\.$/, '');
const foldStatement = (text: string): string =>
  foldText(text)
    .replace(/^[-–—•]\s*/, '')
    .replace(/\.$/, '');

function statements(row: SheetRow): readonly string[] {
  const texts =
    row.kind === 'indicator' ? row.indicator.statement : row.kind === 'count' ? row.count.label : null;
  return texts ? [...new Set(LANGUAGES.map((language) => foldStatement(wordingOf(language).of(texts))))] : [];
}

export function expectedRows(geometry: Geometry): Expected {
  const rows = geometry.tables.flatMap((table) => table.rows).filter((row) => row.kind !== 'hint');
  const byStatement = new Map<string, SheetRow[]>();
  for (const row of rows) {
    for (const text of statements(row)) byStatement.set(text, [...(byStatement.get(text) ?? []), row]);
  }
  return { byNumber: new Map(rows.map((row) => [foldNumber(rowNumber(row)), row])), byStatement };
}

/** The row of the edition a sheet's row is: by its number, else by its statement below the right indicator. */
function identify(
  expected: Expected,
  number: string,
  statement: string,
  above: string | undefined,
): SheetRow | undefined {
  const byNumber = expected.byNumber.get(foldNumber(number));
  if (byNumber || number !== '') return byNumber;
  const candidates = expected.byStatement.get(foldStatement(statement)) ?? [];
  return candidates.find(
    (row) => row.kind === 'indicator' || (row.kind === 'count' && row.indicator.code === above),
  );
}

/** The rows of the edition on one sheet, top to bottom; empty where it has no table of ours. */
export function sheetRows(expected: Expected, sheet: SheetImage): readonly FoundRow[] {
  const headings = tableColumns(sheet);
  if (!headings) return [];
  const text = (row: number, col: number): string => {
    const found = headings.columns.get(col);
    return found === undefined ? '' : cellText(sheet, row, found).trim();
  };
  const rows: FoundRow[] = [];
  let above: string | undefined;
  for (let row = headings.row + 1; row <= Math.min(sheet.rows, LAST_ROW); row++) {
    const known = identify(expected, text(row, COLUMN.code), text(row, COLUMN.statement), above);
    if (!known) continue;
    if (known.kind === 'indicator') above = known.indicator.code;
    rows.push({
      sheet,
      row: known,
      at: (col) => {
        const found = headings.columns.get(col);
        return found === undefined ? undefined : { sheet: sheet.name, row, col: found };
      },
    });
  }
  return rows;
}
