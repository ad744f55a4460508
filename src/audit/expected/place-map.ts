import { mapReferences } from '../../worksheet/formula/shift';
import type { CellRef, Expr } from '../../worksheet/formula/expr';
import type { CellPlace } from '../../worksheet/reading';

/** A cell as the layout plans it, and where the workbook has it. */
export type PlacePair = readonly [planned: CellPlace, found: CellPlace];

/** Known lines from which others may be told. */
const ENOUGH = 3;

/** Where a workbook has the lines (rows or columns) of a planned sheet, as far as they are known. */
class Lines {
  private readonly known = new Map<number, number>();
  private sorted: readonly number[] = [];

  add(planned: number, found: number): void {
    this.known.set(planned, found);
    this.sorted = [];
  }

  /** The known lines around one that is not; undefined beyond the first and the last. */
  private around(planned: number): readonly [above: number | undefined, below: number | undefined] {
    if (this.sorted.length === 0) this.sorted = [...this.known.keys()].sort((a, b) => a - b);
    const at = this.sorted.findIndex((line) => line > planned);
    return at < 0 ? [this.sorted.at(-1), undefined] : [this.sorted[at - 1], this.sorted[at]];
  }

  /** How far a known line stands from where it was planned; undefined where it is not known. */
  private offset(line: number | undefined): number | undefined {
    const found = line === undefined ? undefined : this.known.get(line);
    return found === undefined || line === undefined ? undefined : found - line;
  }

  /** Between two known lines that are as far apart as planned, nothing was inserted: what lies between is known too. */
  find(planned: number): number | undefined {
    const exact = this.known.get(planned);
    if (exact !== undefined) return exact;
    const [above, below] = this.around(planned).map((line) => this.offset(line));
    if (above !== undefined && below !== undefined) return above === below ? planned + above : undefined;
    const offset = this.commonOffset();
    return offset === undefined ? undefined : planned + offset;
  }

  /** Beyond the first and the last known line nothing is known, unless all of them stand equally far from their plan. */
  private commonOffset(): number | undefined {
    const offsets = new Set([...this.known].map(([planned, found]) => found - planned));
    const [offset] = offsets;
    return offsets.size === 1 && this.known.size >= ENOUGH ? offset : undefined;
  }

  /**
   * The first (or last) line of a range. Where it is not certain, the line the range goes on with decides: what
   * lies between belongs to nothing of the edition, such as row 90 of the official sheet.
   */
  edge(planned: number, end: 'first' | 'last'): number | undefined {
    const certain = this.find(planned);
    if (certain !== undefined) return certain;
    const [above, below] = this.around(planned);
    const inner = this.offset(end === 'first' ? below : above);
    if (inner === undefined) return undefined;
    const [from, to] = [above, below].map((line) => (line === undefined ? undefined : this.known.get(line)));
    return end === 'first'
      ? Math.max(planned + inner, (from ?? 0) + 1)
      : Math.min(planned + inner, (to ?? Infinity) - 1);
  }
}

interface SheetLines {
  readonly name: string;
  readonly rows: Lines;
  readonly cols: Lines;
}

/** Leads from the places a layout plans to those where a workbook has the same cells: sheets renamed, lines inserted. */
export class PlaceMap {
  private readonly sheets = new Map<string, SheetLines>();

  constructor(pairs: Iterable<PlacePair>) {
    for (const [planned, found] of pairs) {
      const sheet = this.sheets.get(planned.sheet) ?? {
        name: found.sheet,
        rows: new Lines(),
        cols: new Lines(),
      };
      this.sheets.set(planned.sheet, sheet);
      if (sheet.name !== found.sheet) continue;
      sheet.rows.add(planned.row, found.row);
      sheet.cols.add(planned.col, found.col);
    }
  }

  /** Undefined where the workbook has no such sheet, or it is not certain where the cell went. */
  find({ sheet, row, col }: CellPlace): CellPlace | undefined {
    const lines = this.sheets.get(sheet);
    const [foundRow, foundCol] = [lines?.rows.find(row), lines?.cols.find(col)];
    return lines && foundRow !== undefined && foundCol !== undefined
      ? { sheet: lines.name, row: foundRow, col: foundCol }
      : undefined;
  }

  private corner(sheet: string, { row, col }: CellRef, end: 'first' | 'last'): CellPlace | undefined {
    const lines = this.sheets.get(sheet);
    const [foundRow, foundCol] = [lines?.rows.edge(row, end), lines?.cols.edge(col, end)];
    return lines && foundRow !== undefined && foundCol !== undefined
      ? { sheet: lines.name, row: foundRow, col: foundCol }
      : undefined;
  }

  /**
   * A planned formula as it has to read in this workbook. Undefined where a cell it reads cannot be found: a
   * formula that might point elsewhere is worse than none.
   */
  translate(expr: Expr, sheet: string): Expr | undefined {
    let complete = true;
    const moved = (cell: CellRef, place: CellPlace | undefined): CellRef => {
      if (!place) complete = false;
      return place ? { ...cell, row: place.row, col: place.col } : cell;
    };
    const translated = mapReferences(expr, (reference) => {
      const on = reference.sheet ?? sheet;
      const name = reference.sheet === undefined ? {} : { sheet: this.sheets.get(on)?.name ?? on };
      if (reference.kind === 'cell')
        return {
          ...moved(reference, this.find({ sheet: on, row: reference.row, col: reference.col })),
          ...name,
        };
      const from = moved(reference.from, this.corner(on, reference.from, 'first'));
      const to = moved(reference.to, this.corner(on, reference.to, 'last'));
      return { ...reference, ...name, from, to };
    });
    return complete ? translated : undefined;
  }
}
