import { columnNumber, parseRange } from '../../support/address';
import type { RangeAddress } from '../../support/address';

/** Last row and column of an Excel sheet. */
const LAST = { row: 1_048_576, col: 16_384 };

function part(text: string): RangeAddress | undefined {
  const plain = text.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns?.[1] && columns[2]) {
    return { top: 1, bottom: LAST.row, left: columnNumber(columns[1]), right: columnNumber(columns[2]) };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: LAST.col };
  return parseRange(plain);
}

/**
 * The rectangles an event's address names: `B2`, `B2:C4`, `F:F`, `5:7`, with or without a sheet, several with commas
 * (an entry with Ctrl+Enter). Undefined where it cannot be read: then nobody knows which cells, and all are looked at.
 */
export function eventRanges(address: string): readonly RangeAddress[] | undefined {
  const parts = address.split(',').map((text) => part(text.slice(text.lastIndexOf('!') + 1).trim()));
  const ranges = parts.filter((range) => range !== undefined);
  return ranges.length === parts.length ? ranges : undefined;
}
