import { changedLooks } from '../../src/audit/repair/changed-looks';
import { parseA1, quoteSheet } from '../../src/support/address';
import { cellKey } from '../../src/worksheet/formula/cell-store';
import { recalculate } from '../../src/worksheet/formula/recalculate';
import { isFormulaEdit } from '../../src/workbook/file-edit';
import type { FileEdit, LookEdit } from '../../src/workbook/file-edit';
import type { CellImage, CellValue, SheetImage, WorkbookImage } from '../../src/worksheet/workbook-image';

export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** `at('Rekap', 'B2')`: a cell as the host port names it. */
export function at(sheet: string, a1: string): CellAt {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`no cell: ${a1}`);
  return { sheet, ...cell };
}

/** A workbook that is typed into: an image at the start, with values laid over it; formulas compute by our own engine. */
export class MemoryWorkbook {
  private overrides = new Map<string, CellValue>();
  private values: ((sheet: string, row: number, col: number) => CellValue) | undefined;

  constructor(private start: WorkbookImage) {}

  /** Takes another workbook in place of this one: a plan was carried out, sheets were moved. */
  replace(image: WorkbookImage): void {
    this.start = image;
    this.overrides = new Map();
    this.values = undefined;
  }

  sheet(name: string): SheetImage | undefined {
    return this.start.sheets.find((sheet) => sheet.name === name);
  }

  cell({ sheet, row, col }: CellAt): CellImage | undefined {
    const before = this.sheet(sheet)?.cell(row, col);
    const typed = this.overrides.get(cellKey(sheet, row, col));
    if (typed === undefined) {
      return before?.formula === undefined ? before : { ...before, value: this.value({ sheet, row, col }) };
    }
    const { formula: _, ...look } = before ?? {};
    return { ...look, value: typed };
  }

  value({ sheet, row, col }: CellAt): CellValue {
    this.values ??= recalculate(this.start, this.overrides).values;
    return this.values(sheet, row, col);
  }

  set({ sheet, row, col }: CellAt, value: CellValue): void {
    this.overrides.set(cellKey(sheet, row, col), value);
    this.values = undefined;
  }

  /** Puts values and formulas into cells, locked or not. */
  mend(edits: readonly FileEdit[], looks: readonly LookEdit[]): void {
    const image = this.image();
    const put = new Map(edits.map((edit) => [cellKey(edit.sheet, edit.row, edit.col), edit]));
    const sheets = image.sheets.map((sheet): SheetImage => ({
      ...sheet,
      cell: (row, col) => {
        const edit = put.get(cellKey(sheet.name, row, col));
        const cell = sheet.cell(row, col);
        if (!edit) return cell;
        const { formula: _, ...look } = cell ?? { value: null };
        return isFormulaEdit(edit) ? { ...look, formula: edit.formula } : { ...look, value: edit.value };
      },
    }));
    this.replace(changedLooks({ ...image, sheets }, looks));
  }

  /** Whether protection keeps a user and an add-in from changing the cell. */
  locked(cell: CellAt): boolean {
    return this.sheet(cell.sheet)?.protection.sheet === true && this.cell(cell)?.locked !== false;
  }

  rename(from: string, to: string): void {
    const [before, after] = [`${quoteSheet(from)}!`, `${quoteSheet(to)}!`];
    const image = this.image();
    const sheets = image.sheets.map((sheet): SheetImage => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      cell: (row, col) => {
        const cell = sheet.cell(row, col);
        return cell?.formula === undefined
          ? cell
          : { ...cell, formula: cell.formula.replaceAll(before, after) };
      },
    }));
    this.replace({ ...image, sheets });
  }

  remove(name: string): void {
    const image = this.image();
    this.replace({ ...image, sheets: image.sheets.filter((sheet) => sheet.name !== name) });
  }

  /** The workbook as it is now; later edits do not show in it. */
  image(): WorkbookImage {
    const frozen = new MemoryWorkbook(this.start);
    frozen.overrides = new Map(this.overrides);
    return {
      ...this.start,
      sheets: this.start.sheets.map((sheet) => ({
        ...sheet,
        ...this.extent(sheet),
        cell: (row, col) => frozen.cell({ sheet: sheet.name, row, col }),
      })),
    };
  }

  private extent(sheet: SheetImage): { readonly rows: number; readonly cols: number } {
    const typed = [...this.overrides.keys()].flatMap((key) => {
      const cut = key.lastIndexOf('!');
      return key.slice(0, cut) === sheet.name ? (parseA1(key.slice(cut + 1)) ?? []) : [];
    });
    return {
      rows: Math.max(sheet.rows, ...typed.map(({ row }) => row)),
      cols: Math.max(sheet.cols, ...typed.map(({ col }) => col)),
    };
  }
}
