import { resultComponents } from '../../../instrument/edition';
import type { ChangeArea, Edition } from '../../../instrument/edition';
import type { CellPlace } from '../../reading';
import { ROW } from './columns';
import { rowKey, sheetRows } from './rows';
import type { SheetRow } from './rows';
import { SHEET, areaSheetName } from './sheet-names';

/** A sheet with indicators: one of the six areas, or `Hasil`. */
export interface TableSheet {
  readonly sheet: string;
  /** Null for `Hasil`. */
  readonly area: ChangeArea | null;
  /** Nodes whose points add up to the sheet's. */
  readonly roots: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly lastRow: number;
}

/** Where every row of a per-area workbook stands; the plan and the reader's cell map both come from here. */
export interface Geometry {
  readonly edition: Edition;
  readonly tables: readonly TableSheet[];
  /** Sheet and row by node code, indicator code or count item id. */
  readonly rowOf: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
}

function tableSheet(
  edition: Edition,
  sheet: string,
  area: ChangeArea | null,
  roots: readonly string[],
): TableSheet {
  const rows = sheetRows(edition, roots);
  return { sheet, area, roots, rows, lastRow: ROW.first + rows.length - 1 };
}

function build(edition: Edition): Geometry {
  const results = resultComponents(edition);
  const tables = [
    ...edition.areas.map((area) => tableSheet(edition, areaSheetName(area), area, area.nodes)),
    ...(results.length === 0 ? [] : [tableSheet(edition, SHEET.results, null, results)]),
  ];
  const rowOf = new Map<string, { sheet: string; row: number }>();
  for (const { sheet, rows } of tables) {
    for (const row of rows) {
      const key = rowKey(row);
      if (key !== undefined) rowOf.set(key, { sheet, row: row.row });
    }
  }
  return { edition, tables, rowOf };
}

const known = new WeakMap<Edition, Geometry>();

/** Geometry of an edition, worked out once. */
export function perAreaGeometry(edition: Edition): Geometry {
  const geometry = known.get(edition) ?? build(edition);
  known.set(edition, geometry);
  return geometry;
}

/** Cell of a node, indicator or count in one column; undefined where no table sheet shows it (components and groups of A). */
export function cellOf(geometry: Geometry, key: string, col: number): CellPlace | undefined {
  const at = geometry.rowOf.get(key);
  return at && { ...at, col };
}
