import { rangeToA1 } from '../../support/address';
import type { CellValue } from '../../worksheet/workbook-image';
import type { HostRange } from '../host-port';
import { runBatch } from './batch';
import type { OfficeObjects } from './batch';
import { fromExcel } from './cell-values';

/** Sheets and ranges of one batch, each asked for once: a proxy costs some 200 bytes in the request, and its format again. */
export class Sheets {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(private readonly context: Excel.RequestContext) {}

  get(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  range(range: HostRange): Excel.Range {
    const key = rangeKey(range);
    const found = this.ranges.get(key) ?? this.get(range.sheet).getRange(rangeToA1(range));
    this.ranges.set(key, found);
    return found;
  }
}

/** `Rekap!A1:B2`: equal for equal ranges. */
export function rangeKey(range: HostRange): string {
  return `${range.sheet}!${rangeToA1(range)}`;
}

/** Values of blocks of cells in one sync. Throws `sheet-missing` where one of the sheets is gone. */
export function readRanges(
  objects: OfficeObjects,
  ranges: readonly HostRange[],
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  if (ranges.length === 0) return Promise.resolve([]);
  const facts = () => ({ sheet: [...new Set(ranges.map(({ sheet }) => sheet))].join(', ') });
  return runBatch(
    objects,
    async (context) => {
      const sheets = new Sheets(context);
      const loaded = ranges.map((range) => sheets.range(range).load('values'));
      await context.sync();
      return loaded.map(({ values }) => values.map((line: readonly unknown[]) => line.map(fromExcel)));
    },
    { facts },
  );
}
