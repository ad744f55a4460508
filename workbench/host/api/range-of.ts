/** The range an event speaks of, on a context of the handler's choice. */
export function rangeOf(context: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
