import type { CellValue, SheetImage } from '../../worksheet/workbook-image';
import type { HostWorkbook } from '../host-port';
import { runBatch, supports } from './batch';
import type { OfficeObjects } from './batch';
import { fromExcel } from './cell-values';
import type { SheetNames } from './sheet-names';
import { sheetImage, visibilityOf } from './sheet-image';
import type { SheetHead } from './sheet-image';

/** More cells than this on one sheet are no LKE (the largest layout has 4,000) and would take seconds to fetch. */
const CELLS_OF_SHEET = 200_000;
/** Answers above 5 MB fail on the web; a cell's value, formula and number format come to about 75 bytes. */
const CELLS_OF_ANSWER = 60_000;

interface Found {
  readonly head: SheetHead;
  readonly used: Excel.Range;
}

/**
 * The whole workbook in three syncs, whatever the number of sheets: names; used ranges; cells. A workbook with
 * very many cells takes one more for each 60,000.
 */
export function readWorkbook(objects: OfficeObjects, names: SheetNames): Promise<HostWorkbook> {
  return runBatch(objects, async (context) => {
    const { worksheets, properties } = context.workbook;
    const defined = context.workbook.names;
    const passwords = supports(objects, '1.1', 'ExcelApiOnline');
    const protection = passwords
      ? 'items/protection/protected,items/protection/isPasswordProtected'
      : 'items/protection/protected';
    worksheets.load(`items/id,items/name,items/visibility,${protection}`);
    defined.load('items/name,items/formula');
    properties.custom.load('items/key,items/value');
    await context.sync();

    names.learn(worksheets.items);
    const found = worksheets.items.map((sheet): Found => ({
      head: {
        name: sheet.name,
        visibility: visibilityOf(sheet.visibility),
        protection: {
          sheet: sheet.protection.protected,
          password: passwords && sheet.protection.isPasswordProtected,
        },
      },
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();

    const size = ({ used }: Found): number => (used.isNullObject ? 0 : used.rowCount * used.columnCount);
    const wanted = found.filter((sheet) => size(sheet) > 0 && size(sheet) <= CELLS_OF_SHEET);
    for (const part of inParts(wanted, size)) await loadCells(context, part);
    return {
      sheets: found
        .filter((sheet) => size(sheet) <= CELLS_OF_SHEET)
        .map((sheet): SheetImage => sheetImage(sheet.head, wanted.includes(sheet) ? sheet.used : undefined)),
      names: new Map(defined.items.map((item) => [item.name, refersTo(item.formula)])),
      properties: new Map(properties.custom.items.map((item) => [item.key, String(item.value)])),
      skipped: found.filter((sheet) => size(sheet) > CELLS_OF_SHEET).map(({ head }) => head.name),
    };
  });
}

/** One answer's worth of cells; there is a second one only in workbooks ten times the size of an LKE. */
async function loadCells(context: Excel.RequestContext, sheets: readonly Found[]): Promise<void> {
  for (const { used } of sheets) used.load('values,formulas,numberFormat');
  await context.sync();
}

/** `='LKE ZI'!$A$1` without the sign; a name may hold a plain value. */
function refersTo(formula: unknown): string {
  const value: CellValue = fromExcel(formula);
  return String(value).replace(/^=/, '');
}

function inParts(sheets: readonly Found[], size: (sheet: Found) => number): readonly (readonly Found[])[] {
  const parts: Found[][] = [];
  let cells = Infinity;
  for (const sheet of sheets) {
    cells += size(sheet);
    if (cells > CELLS_OF_ANSWER) {
      parts.push([]);
      cells = size(sheet);
    }
    parts.at(-1)?.push(sheet);
  }
  return parts;
}
