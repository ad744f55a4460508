import { toA1, type CellAddress, type RangeAddress } from '../../support/address';
import type { CellImage, CellValue, SheetImage, ValidationImage } from '../../worksheet/workbook-image';
import { WorkbookFileError } from '../file-error';
import { cellValue } from './cell-value';
import { SHEET_COLS, SHEET_ROWS, type FileLimits } from './limits';
import { readRawCell, type RawCell } from './raw-cell';
import { readValidation } from './read-validation';
import type { CellFormat } from './read-styles';
import { parseRanges } from './ranges';
import { shiftFormulaText } from './shared-formula';
import { XmlScanner } from './xml/scanner';

/** What the sheets of one workbook share while they are read. `budget` counts down over all of them. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly limits: FileLimits;
  readonly budget: { cells: number; sharedFormulaText: number };
}

/** A sheet as its part tells it; links still name relationships, not addresses. */
export interface SheetContent {
  readonly rows: number;
  readonly cols: number;
  readonly cells: ReadonlyMap<number, CellImage>;
  /** Cells of array formulas and data tables, which only the program that made them can compute. */
  readonly arrays: ReadonlySet<number>;
  readonly merges: readonly RangeAddress[];
  readonly validations: readonly ValidationImage[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly protection: SheetImage['protection'];
  readonly links: readonly SheetLink[];
}

export interface SheetLink {
  readonly range: RangeAddress;
  readonly relationship: string | undefined;
  readonly location: string | undefined;
}

/** One number for a cell's place, so that a Map finds it without building texts. */
export function cellKey(row: number, col: number): number {
  return row * SHEET_COLS + col - 1;
}

/** The row and column of such a number. */
export function cellPlace(key: number): CellAddress {
  return { row: Math.floor(key / SHEET_COLS), col: (key % SHEET_COLS) + 1 };
}

const LOCKED: CellFormat = { locked: true };

/** Reads one worksheet part. Throws an Error on XML that is not well-formed or contradicts itself, `too-large` beyond the limits. */
export function readSheet(text: string, context: SheetContext): SheetContent {
  return new SheetReader(new XmlScanner(text), context).read();
}

class SheetReader {
  private readonly cells = new Map<number, CellImage>();
  private readonly blanks = new Map<CellFormat, CellImage>();
  private readonly arrays = new Set<number>();
  private readonly merges: RangeAddress[] = [];
  private readonly validations: ValidationImage[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenCols = new Set<number>();
  private readonly links: SheetLink[] = [];
  private readonly masters = new Map<
    string,
    { readonly text: string; readonly row: number; readonly col: number }
  >();
  private protection = { sheet: false, password: false };
  private rows = 0;
  private cols = 0;
  private lastCol = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: SheetContext,
  ) {}

  read(): SheetContent {
    const { xml } = this;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) if (token === 'open') this.element();
    const { rows, cols, cells, arrays, merges, validations, hiddenRows, hiddenCols, protection, links } =
      this;
    return { rows, cols, cells, arrays, merges, validations, hiddenRows, hiddenCols, protection, links };
  }

  private element(): void {
    const { xml } = this;
    switch (xml.name) {
      case 'sheetData':
        this.sheetData();
        break;
      case 'col':
        this.column();
        break;
      case 'mergeCell':
        this.merges.push(...parseRanges(xml.attribute('ref') ?? ''));
        break;
      case 'dataValidation':
        this.validations.push(readValidation(xml));
        break;
      case 'sheetProtection':
        this.protection = {
          sheet: isTrue(xml.attribute('sheet')),
          password: Boolean(xml.attribute('hashValue') ?? xml.attribute('password')),
        };
        break;
      case 'hyperlink':
        for (const range of parseRanges(xml.attribute('ref') ?? '')) {
          this.links.push({ range, relationship: xml.attribute(':id'), location: xml.attribute('location') });
        }
        break;
      // Copies for older programs say the same again.
      case 'Fallback':
        xml.skip();
    }
  }

  private column(): void {
    const min = Math.max(Number(this.xml.attribute('min')), this.lastCol + 1);
    const max = Math.min(Number(this.xml.attribute('max')), SHEET_COLS);
    if (isTrue(this.xml.attribute('hidden'))) for (let col = min; col <= max; col++) this.hiddenCols.add(col);
    this.lastCol = Math.max(this.lastCol, max);
  }

  private sheetData(): void {
    const { xml } = this;
    const { depth } = xml;
    let row = 0;
    let col = 0;
    for (;;) {
      const token = xml.next();
      if (token === 'close' && xml.depth < depth) return;
      if (token !== 'open') continue;
      if (xml.name === 'row') {
        const given = xml.attribute('r');
        const next = given === undefined ? row + 1 : Number(given);
        if (!Number.isInteger(next) || next < 1 || next > SHEET_ROWS)
          throw new Error(`row ${given ?? String(next)}`);
        row = next;
        col = 0;
        if (isTrue(xml.attribute('hidden'))) this.hiddenRows.add(row);
      } else if (xml.name === 'c') {
        const cell = readRawCell(xml, row, col + 1);
        col = cell.col;
        this.cell(cell);
      }
    }
  }

  private cell(raw: RawCell): void {
    const { row, col } = raw;
    const { context } = this;
    if (--context.budget.cells < 0)
      throw new WorkbookFileError('too-large', { what: 'cells', limit: context.limits.cells });
    if (row < 1 || col > SHEET_COLS) throw new Error('cell outside the sheet');
    const key = cellKey(row, col);
    if (this.cells.has(key)) throw new Error(`cell ${toA1(raw)} stands twice`);
    const value = this.value(raw);
    const formula = raw.formula && this.formula(raw);
    if (raw.formula && raw.formula.kind !== 'normal' && raw.formula.kind !== 'shared') this.arrays.add(key);
    this.cells.set(key, this.image(raw.style, value, formula));
    if (value !== null || formula !== undefined) {
      this.rows = Math.max(this.rows, row);
      this.cols = Math.max(this.cols, col);
    }
  }

  /** Blank cells of one format, of which sheets are full, are one and the same object. */
  private image(style: number, value: CellValue, formula: string | undefined): CellImage {
    const format = this.context.formats[style] ?? LOCKED;
    if (formula !== undefined) return { value, formula, ...format };
    if (value !== null) return { value, ...format };
    const blank = this.blanks.get(format) ?? { value, ...format };
    this.blanks.set(format, blank);
    return blank;
  }

  private value(raw: RawCell): CellValue {
    try {
      return cellValue(raw, this.context.strings);
    } catch (cause) {
      throw new Error(`${toA1(raw)}: ${cause instanceof Error ? cause.message : ''}`, { cause });
    }
  }

  /** The formula's text; a cell that only refers to a shared formula gets its own copy. */
  private formula(raw: RawCell): string | undefined {
    const { formula, row, col } = raw;
    if (formula?.kind !== 'shared') return formula?.text === '' ? undefined : formula?.text;
    const index = formula.sharedIndex ?? '';
    if (formula.text !== '') {
      this.masters.set(index, { text: formula.text, row, col });
      return formula.text;
    }
    const master = this.masters.get(index);
    if (!master) throw new Error(`${toA1(raw)}: shared formula ${index} is not there`);
    this.context.budget.sharedFormulaText -= master.text.length;
    if (this.context.budget.sharedFormulaText < 0) {
      throw new WorkbookFileError('too-large', {
        what: 'formulas',
        limit: this.context.limits.sharedFormulaText,
      });
    }
    return shiftFormulaText(master.text, row - master.row, col - master.col);
  }
}

/** Booleans of the standard: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
