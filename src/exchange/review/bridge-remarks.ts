import { value } from '../../worksheet/layouts/per-area/operations';
import type { BridgePage, BridgeSheet } from './bridge-page';
import { COLUMN, LAST_COLUMN } from './bridge-rows';
import type { Remark } from './remarks';

/** Notes stand in the columns of answers, values and weight, taken together. */
const NOTE = { from: COLUMN.fromAnswer, to: COLUMN.points } as const;

function writeRemark(page: BridgePage, row: number, remark: Remark): void {
  const { indicator, note, recommendation } = remark;
  const statement = page.wording.of(remark.statement);
  page.write(
    row,
    new Map([
      [COLUMN.code, value(indicator)],
      [COLUMN.statement, value(statement)],
      [NOTE.from, value(note ?? '–')],
      [COLUMN.reason, value(recommendation ?? '–')],
    ]),
  );
  page.style(row, COLUMN.code, COLUMN.code, 'bridgeCode');
  page.style(row, COLUMN.statement, LAST_COLUMN, 'bridgeText');
  page.merge(row, NOTE.from, NOTE.to);
  page.fit(row, [
    [statement, COLUMN.statement, COLUMN.statement],
    [note ?? '', NOTE.from, NOTE.to],
    [recommendation ?? '', COLUMN.reason, COLUMN.reason],
  ]);
}

/** Notes and recommendations of the second layer, by area, from `first` on. @returns the last row. */
export function writeRemarks(page: BridgePage, { bridge, remarks }: BridgeSheet, first: number): number {
  const { say } = page;
  let row = first;
  page.write(row, new Map([[1, value(say('bridge.remarks', { layer: page.long(bridge.to.layer) }))]]));
  page.style(row, 1, LAST_COLUMN, 'bridgeBar');
  page.height(row, 20);
  row++;
  if (remarks.length === 0) {
    page.write(row, new Map([[1, value(say('bridge.remarks.none'))]]));
    return row;
  }
  page.headings(
    row,
    new Map([
      [COLUMN.code, say('bridge.code')],
      [COLUMN.statement, say('bridge.statement')],
      [NOTE.from, say('bridge.note')],
      [COLUMN.reason, say('bridge.recommendation')],
    ]),
  );
  page.merge(row, NOTE.from, NOTE.to);
  for (const { area, name, remarks: own } of remarks) {
    row++;
    const text = page.wording.of(name);
    page.write(
      row,
      new Map([
        [COLUMN.code, value(area === null ? text : String(area))],
        [COLUMN.statement, value(text)],
      ]),
    );
    page.style(row, 1, LAST_COLUMN, 'bridgeArea');
    page.height(row, 18);
    for (const remark of own) writeRemark(page, ++row, remark);
  }
  return row;
}
