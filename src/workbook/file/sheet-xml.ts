import { parseRange, rangeToA1 } from '../../support/address';
import { type CellWrite, newCell, rewriteCell } from './cell-xml';
import { cellValue } from './cell-value';
import { type RawCell, readRawCell } from './raw-cell';
import { isTrue } from './read-sheet';
import { shiftFormulaText } from './shared-formula';
import { applySplices, type Splice, withAttributes } from './xml/splice';
import { XmlScanner } from './xml/scanner';

/** Cells to write on one sheet: row -> column -> content. */
export type SheetWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

/**
 * The sheet's part with these cells written, everything else character by character as it was. Missing cells and
 * rows are put in their place. Throws an Error on XML that is not well-formed or has no room for cells.
 */
export function writeCells(xml: string, writes: SheetWrites): string {
  return new SheetEditor(xml, writes).edit();
}

/** The cell a shared formula is written in. */
interface Master {
  readonly text: string;
  readonly row: number;
  readonly col: number;
}

/** The formula a cell shared with a master that is gone, as its own. */
function ownCopy(cell: RawCell, master: Master, write: CellWrite | undefined): CellWrite {
  const formula = shiftFormulaText(master.text, cell.row - master.row, cell.col - master.col);
  return { kind: 'formula', formula, value: write?.value ?? cellValue(cell, []) };
}

type Waiting<T> = (readonly [number, T])[];

/** Writes in order that wait for their place: those that put something where no cell may be yet. */
function waitingOf(writes: SheetWrites): Waiting<Waiting<CellWrite>> {
  const ascending = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];
  return [...writes]
    .sort(ascending)
    .map(([row, cells]) => [row, [...cells].filter(([, write]) => fillsCell(write)).sort(ascending)]);
}

function fillsCell(write: CellWrite): boolean {
  return write.kind === 'formula' || (write.kind === 'value' && write.value !== null);
}

function takeBefore<T>(waiting: Waiting<T>, limit: number): Waiting<T> {
  const count = waiting.findIndex(([at]) => at >= limit);
  return waiting.splice(0, count < 0 ? waiting.length : count);
}

/** One pass over the part; what changes is collected as splices. */
class SheetEditor {
  private readonly scanner: XmlScanner;
  private readonly splices: Splice[] = [];
  private readonly rows: Waiting<Waiting<CellWrite>>;
  private readonly columnStyles: { readonly min: number; readonly max: number; readonly style: string }[] =
    [];
  /** Shared formulas whose master is overwritten; the cells that shared them get copies of their own. */
  private readonly orphans = new Map<string, Master>();
  private readonly added: { readonly row: number; readonly col: number }[] = [];
  private dimension: { readonly start: number; readonly end: number; readonly ref: string } | undefined;
  private prefix = '';

  constructor(
    private readonly xml: string,
    private readonly writes: SheetWrites,
  ) {
    this.scanner = new XmlScanner(xml);
    this.rows = waitingOf(writes);
  }

  edit(): string {
    const { scanner } = this;
    let found = false;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'dimension') {
        this.dimension = { start: scanner.start, end: scanner.end, ref: scanner.attribute('ref') ?? '' };
      } else if (scanner.name === 'col') this.column();
      else if (scanner.name === 'sheetData') {
        found = true;
        this.sheetData();
      }
    }
    if (!found) throw new Error('sheet without cells');
    this.widenDimension();
    return applySplices(this.xml, this.splices);
  }

  private column(): void {
    const { scanner } = this;
    const style = scanner.attribute('style');
    if (style === undefined) return;
    this.columnStyles.push({
      min: Number(scanner.attribute('min')),
      max: Number(scanner.attribute('max')),
      style,
    });
  }

  private sheetData(): void {
    const { scanner } = this;
    const { depth, start, end, selfClosing } = scanner;
    this.prefix = scanner.prefix;
    let row = 0;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth < depth) break;
      if (token !== 'open' || scanner.name !== 'row') continue;
      row = Number(scanner.attribute('r') ?? row + 1);
      this.insert(this.newRows(row), scanner.start);
      this.row(row);
    }
    const rest = this.newRows(Infinity);
    if (selfClosing) this.open('sheetData', start, end, this.xml.slice(start, end), rest);
    else this.insert(rest, scanner.start);
  }

  private row(row: number): void {
    const { scanner } = this;
    const { depth, start, end, selfClosing } = scanner;
    const style = isTrue(scanner.attribute('customFormat')) ? scanner.attribute('s') : undefined;
    const waiting = takeBefore(this.rows, row + 1)[0]?.[1] ?? [];
    const before = this.added.length;
    let col = 0;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth < depth) break;
      if (token !== 'open' || scanner.name !== 'c') continue;
      const cell = readRawCell(scanner, row, col + 1);
      col = cell.col;
      this.insert(this.newCells(row, style, takeBefore(waiting, col)), cell.start);
      takeBefore(waiting, col + 1);
      this.cell(cell, this.writes.get(row)?.get(col));
    }
    const rest = this.newCells(row, style, waiting);
    const tag = widenSpans(
      this.xml.slice(start, end),
      this.added.slice(before).map((cell) => cell.col),
    );
    if (selfClosing) this.open('row', start, end, tag, rest);
    else {
      this.insert(rest, scanner.start);
      if (tag !== this.xml.slice(start, end)) this.splices.push({ start, end, text: tag });
    }
  }

  private cell(cell: RawCell, write: CellWrite | undefined): void {
    const { formula, start, end } = cell;
    const replaced = write !== undefined && write.kind !== 'cached';
    const group = formula?.kind === 'shared' ? (formula.sharedIndex ?? '') : undefined;
    if (replaced && group !== undefined && formula?.text) {
      this.orphans.set(group, { text: formula.text, row: cell.row, col: cell.col });
    }
    const master = replaced || group === undefined || formula?.text ? undefined : this.orphans.get(group);
    const due = master ? ownCopy(cell, master, write) : write;
    if (due) this.splices.push({ start, end, text: rewriteCell(this.xml, cell, due, this.prefix) });
  }

  private newRows(limit: number): string {
    return takeBefore(this.rows, limit)
      .map(([row, cells]) => [row, this.newCells(row, undefined, cells)] as const)
      .map(([row, cells]) =>
        cells === '' ? '' : `<${this.prefix}row r="${String(row)}">${cells}</${this.prefix}row>`,
      )
      .join('');
  }

  /** New cells take the format of their row or, where that has none, of their column, as Excel does. */
  private newCells(row: number, rowStyle: string | undefined, cells: Waiting<CellWrite>): string {
    return cells
      .map(([col, write]) => {
        this.added.push({ row, col });
        const style = rowStyle ?? this.columnStyles.find(({ min, max }) => col >= min && col <= max)?.style;
        return newCell(row, col, style, write, this.prefix);
      })
      .join('');
  }

  private insert(text: string, at: number): void {
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  /** Turns a self-closing tag into one with content, if there is any. */
  private open(name: string, start: number, end: number, tag: string, content: string): void {
    if (content === '') return;
    this.splices.push({
      start,
      end,
      text: `${tag.replace(/\s*\/>$/, '>')}${content}</${this.prefix}${name}>`,
    });
  }

  /** Makes the used range that the sheet states hold the new cells, where it states one. */
  private widenDimension(): void {
    const { dimension, added } = this;
    const stated = dimension && parseRange(dimension.ref);
    if (!stated) return;
    const grown = added.reduce(
      (range, { row, col }) => ({
        top: Math.min(range.top, row),
        left: Math.min(range.left, col),
        bottom: Math.max(range.bottom, row),
        right: Math.max(range.right, col),
      }),
      stated,
    );
    if (rangeToA1(grown) === rangeToA1(stated)) return;
    const { start, end } = dimension;
    this.splices.push({
      start,
      end,
      text: withAttributes(this.xml.slice(start, end), { ref: rangeToA1(grown) }),
    });
  }
}

/** The hint which columns a row uses must hold its new cells. */
function widenSpans(tag: string, cols: readonly number[]): string {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!spans || cols.length === 0) return tag;
  const min = Math.min(Number(spans[1]), ...cols);
  const max = Math.max(Number(spans[2]), ...cols);
  return min === Number(spans[1]) && max === Number(spans[2])
    ? tag
    : withAttributes(tag, { spans: `${String(min)}:${String(max)}` });
}
