import type { WorkbookFilePort } from '../../workbook/port';

/** Reads and writes .xlsx files; fetched when the first file is to be read or made, since few need it. */
export async function xlsxPort(): Promise<WorkbookFilePort> {
  return (await import(/* webpackChunkName: "xlsx" */ '../../workbook/file/adapter')).xlsxFiles;
}
