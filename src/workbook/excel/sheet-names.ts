/**
 * Sheet names by id. Events say ids only, and asking Excel for the name at each would cost a sync an edit. A name
 * that has become wrong (before ExcelApi 1.17 no event tells of renaming) leads to a sheet that is not there, which
 * makes the reader look at the whole workbook, which puts it right here.
 */
export class SheetNames {
  private readonly names = new Map<string, string>();

  learn(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.names.clear();
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  rename(id: string, name: string): void {
    this.names.set(id, name);
  }

  /** `''` where the sheet is new; nothing stands there that anybody knows of. */
  of(id: string): string {
    return this.names.get(id) ?? '';
  }
}
