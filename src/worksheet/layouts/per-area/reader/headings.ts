import { LANGUAGES } from '../../../../i18n/language';
import type { WorksheetKey } from '../../../../i18n/worksheet.id';
import { foldText } from '../../../../support/text';
import { cellText } from '../../../recognise/cell-text';
import type { SheetImage } from '../../../workbook-image';
import { COLUMN, LAST_VISIBLE } from '../columns';
import type { ColumnName } from '../columns';
import { CATALOGUES } from '../texts';

const HEADING_ROWS = 80;
const HEADING_COLUMNS = 80;

/** A catalogue text in every language, folded for comparison. */
export function inAnyLanguage(key: WorksheetKey): ReadonlySet<string> {
  return new Set(LANGUAGES.map((language) => foldText(CATALOGUES[language][key])));
}

/** Row of headings found on a sheet, and the column under each. */
export interface FoundHeadings<Name extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Name, number>;
  /** Further columns under a heading that stood before: somebody copied a column. */
  readonly repeated: ReadonlyMap<Name, readonly number[]>;
}

/**
 * The first row that has all of the needed headings and at least `least` of the others. Headings are
 * compared folded, in any language; of two equal ones the first counts.
 */
export function findHeadings<Name extends string>(
  sheet: SheetImage,
  headings: ReadonlyMap<string, Name>,
  needed: readonly Name[],
  least = needed.length,
): FoundHeadings<Name> | undefined {
  for (let row = 1; row <= Math.min(sheet.rows, HEADING_ROWS); row++) {
    const columns = new Map<Name, number>();
    const repeated = new Map<Name, readonly number[]>();
    for (let col = 1; col <= Math.min(sheet.cols, HEADING_COLUMNS); col++) {
      const name = headings.get(foldText(cellText(sheet, row, col)));
      if (name === undefined) continue;
      if (columns.has(name)) repeated.set(name, [...(repeated.get(name) ?? []), col]);
      else columns.set(name, col);
    }
    if (columns.size >= least && needed.every((name) => columns.has(name))) return { row, columns, repeated };
  }
  return undefined;
}

/** Heading texts by what they head. */
export function headingTexts<Name extends string>(
  keys: Readonly<Record<Name, WorksheetKey>>,
): ReadonlyMap<string, Name> {
  const names = Object.keys(keys) as Name[];
  return new Map(
    names.flatMap((name) => [...inAnyLanguage(keys[name])].map((text) => [text, name] as const)),
  );
}

const COLUMN_NAMES = Object.keys(COLUMN) as readonly ColumnName[];
const TABLE_HEADINGS = headingTexts(
  Object.fromEntries(
    COLUMN_NAMES.filter((name) => COLUMN[name] <= LAST_VISIBLE).map((name) => [name, `column.${name}`]),
  ) as Record<ColumnName, WorksheetKey>,
);

/** A heading somebody overwrote: its column is certain where both neighbours stand as planned around it. */
function inferred(columns: ReadonlyMap<ColumnName, number>, name: ColumnName): number | undefined {
  const known = [...columns]
    .map(([each, col]) => ({ planned: COLUMN[each], col }))
    .sort((a, b) => a.planned - b.planned);
  const left = known.filter(({ planned }) => planned < COLUMN[name]).at(-1);
  const right = known.find(({ planned }) => planned > COLUMN[name]);
  const shifts = [left, right].flatMap((each) => (each ? [each.col - each.planned] : []));
  const [shift] = shifts;
  return shift !== undefined && shifts.every((each) => each === shift) ? COLUMN[name] + shift : undefined;
}

/** The table of an area sheet or of `Hasil`: its columns by the layout's own column numbers. */
export interface TableColumns {
  readonly row: number;
  readonly columns: ReadonlyMap<number, number>;
  /** Copies of a column, by the layout's own column number. */
  readonly repeated: ReadonlyMap<number, readonly number[]>;
}

/** Headings of an area sheet or `Hasil`; undefined on any other sheet. */
export function tableColumns(sheet: SheetImage): TableColumns | undefined {
  const found = findHeadings(sheet, TABLE_HEADINGS, ['statement', 'answer'], 8);
  if (!found) return undefined;
  const columns = new Map<number, number>();
  for (const name of COLUMN_NAMES.filter((each) => COLUMN[each] <= LAST_VISIBLE)) {
    const col = found.columns.get(name) ?? inferred(found.columns, name);
    if (col !== undefined) columns.set(COLUMN[name], col);
  }
  const repeated = new Map([...found.repeated].map(([name, cols]) => [COLUMN[name], cols] as const));
  return { row: found.row, columns, repeated };
}
