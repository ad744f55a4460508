import { foldText } from '../../support/text';
import { isCellError } from '../workbook-image';
import type { SheetImage, WorkbookImage } from '../workbook-image';

/** A sheet that is a list under headings, which people sort, extend and move columns of. */
export interface TableShape<Field extends string> {
  readonly sheet: string;
  readonly fields: readonly Field[];
  /** Every heading a field may stand under: those of all languages. */
  readonly headingsOf: (field: Field) => readonly string[];
  /** Fields without which a row of headings is not ours. */
  readonly needed: readonly Field[];
  readonly headingRow: number;
  readonly columnOf: (field: Field) => number;
}

/** A row that holds anything, as texts; what is blank is an empty text. */
export interface TableRow<Field extends string> {
  readonly row: number;
  readonly values: Readonly<Record<Field, string>>;
}

export interface TableReading<Field extends string> {
  readonly rows: readonly TableRow<Field>[];
  /** The first row behind all of them. */
  readonly nextRow: number;
  /** Whether every column stands where the layout puts it, so that rows can be added. */
  readonly inPlace: boolean;
}

/** Headings are looked for in the first rows only. */
const HEADING_ROWS = 15;

function textAt(sheet: SheetImage, row: number, col: number): string {
  const value = sheet.cell(row, col)?.value ?? null;
  return value === null ? '' : isCellError(value) ? value.error : String(value);
}

interface Headings<Field extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** The heading row and the column of each field, wherever they were moved to. */
function headingsIn<Field extends string>(
  sheet: SheetImage,
  { fields, headingsOf, needed }: TableShape<Field>,
): Headings<Field> | undefined {
  const names = new Map(
    fields.flatMap((field) => headingsOf(field).map((heading) => [foldText(heading), field] as const)),
  );
  for (let row = 1; row <= Math.min(HEADING_ROWS, sheet.rows); row++) {
    const columns = new Map<Field, number>();
    for (let col = 1; col <= sheet.cols; col++) {
      const field = names.get(foldText(textAt(sheet, row, col)));
      if (field !== undefined && !columns.has(field)) columns.set(field, col);
    }
    if (needed.every((field) => columns.has(field))) return { row, columns };
  }
  return undefined;
}

/**
 * Reads a list sheet by its headings.
 * @returns `none` where the workbook has no sheet of that name, `other` where it is one of another make.
 */
export function readTable<Field extends string>(
  image: WorkbookImage,
  shape: TableShape<Field>,
): TableReading<Field> | 'none' | 'other' {
  const sheet = image.sheets.find(({ name }) => foldText(name) === foldText(shape.sheet));
  if (!sheet) return 'none';
  const headings = headingsIn(sheet, shape);
  if (!headings) return 'other';
  const { row: headingRow, columns } = headings;
  const rows: TableRow<Field>[] = [];
  for (let row = headingRow + 1; row <= sheet.rows; row++) {
    const values = Object.fromEntries(
      shape.fields.map((field) => {
        const col = columns.get(field);
        return [field, col === undefined ? '' : textAt(sheet, row, col)];
      }),
    ) as Record<Field, string>;
    if (Object.values<string>(values).some((text) => text.trim() !== '')) rows.push({ row, values });
  }
  return {
    rows,
    nextRow: Math.max(headingRow + 1, shape.headingRow + 1, ...rows.map(({ row }) => row + 1)),
    inPlace:
      headingRow === shape.headingRow &&
      shape.fields.every((field) => columns.get(field) === shape.columnOf(field)),
  };
}
