import { parseRange, type RangeAddress } from '../../support/address';
import { SHEET_ROWS } from './limits';

/** Ranges of a reference list (`K8 K11:K12`), whole rows and columns included; what is no range is left out. */
export function parseRanges(text: string): RangeAddress[] {
  const ranges: RangeAddress[] = [];
  for (const part of text.split(/\s+/)) {
    const range = parseRange(part) ?? wholeLines(part);
    if (range) ranges.push(range);
  }
  return ranges;
}

function wholeLines(text: string): RangeAddress | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return parseRange(`${columns[1] ?? ''}1:${columns[2] ?? ''}${String(SHEET_ROWS)}`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? parseRange(`A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`) : undefined;
}

export function cellCount(range: RangeAddress): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
