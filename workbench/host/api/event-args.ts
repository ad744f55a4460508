import { areaText } from '../book/area';
import { valueTypeOf } from '../book/contents';
import type { BookEvent, CellsChanged, SheetEvent } from '../book/feed';
import type { Client } from '../client';
import { rangeOf } from './range-of';

/** `Local` for edits of this Excel, whoever made them in it; `Remote` for those of other authors. */
function sourceOf(event: BookEvent, client: Client): 'Local' | 'Remote' {
  return event.actor.client === client ? 'Local' : 'Remote';
}

/** What `onChanged` tells. Details come with single cells only (OfficeDev/office-js#5347). */
export function changedArgs(event: CellsChanged, client: Client): Excel.WorksheetChangedEventArgs {
  const { sheet, area, before, after } = event;
  const own = event.actor.client === client && event.actor.isAddin;
  const single = before !== undefined && after !== undefined;
  const details = single && {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueTypeOf(before, false),
    valueTypeAfter: valueTypeOf(after, false),
  };
  const getRange = (context: Excel.RequestContext): Excel.Range => rangeOf(context, sheet, areaText(area));
  const args = {
    address: areaText(area),
    changeType: 'RangeEdited',
    source: sourceOf(event, client),
    triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
    type: 'WorksheetChanged',
    worksheetId: sheet,
    ...(details && { details: details as Excel.ChangedEventDetail }),
    getRange,
    getRangeOrNullObject: getRange,
  } satisfies Partial<Excel.WorksheetChangedEventArgs>;
  return args as Excel.WorksheetChangedEventArgs;
}

interface SheetArgs {
  readonly source: 'Local' | 'Remote';
  readonly worksheetId: string;
}

export function sheetArgs(event: SheetEvent, client: Client): SheetArgs {
  return { source: sourceOf(event, client), worksheetId: event.sheet };
}
