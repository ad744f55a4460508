import { placeId } from '../../validation/sheet/cells';
import { cellsOf } from '../../validation/sheet/precedents';
import type { Precedents } from '../../validation/sheet/precedents';
import { recalculate } from '../../worksheet/formula/recalculate';
import type { Recalculation } from '../../worksheet/formula/recalculate';
import type { Expr } from '../../worksheet/formula/expr';
import type { CellPlace } from '../../worksheet/reading';
import type { CellValue, SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { overlayOf } from '../cell-change';
import type { CellChange } from '../cell-change';

/** Players that have mended what is theirs, by number. */
export type Coalition = ReadonlySet<number>;

/** One thing that sets the workbook apart from the regulation, and the changes that undo it. */
export type Player = readonly CellChange[];

/** How many sets of mends have their recalculation kept. */
const KEPT = 4096;

/**
 * The workbook with some of its faults mended. A player is a fault; a coalition is the set of those that are
 * mended; the value of a cell is what the workbook's own formulas then show in it.
 */
export class Game {
  private readonly sheets: ReadonlyMap<string, SheetImage>;
  private readonly changing = new Map<string, number[]>();
  private readonly kept = new Map<string, Recalculation>();
  private readonly reach = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly image: WorkbookImage,
    private readonly precedents: Precedents,
    readonly players: readonly Player[],
  ) {
    this.sheets = new Map(image.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    players.forEach((changes, player) => {
      for (const { place } of changes) {
        const own = this.changing.get(placeId(place)) ?? [];
        if (!own.includes(player)) own.push(player);
        this.changing.set(placeId(place), own);
      }
    });
  }

  /** What a cell shows when the coalition's faults are mended, with values put over further cells. */
  value(place: CellPlace, coalition: Coalition, over: ReadonlyMap<string, CellValue> = new Map()): CellValue {
    return this.recalculation(coalition, over).values(place.sheet, place.row, place.col);
  }

  private recalculation(coalition: Coalition, over: ReadonlyMap<string, CellValue>): Recalculation {
    const key = [...coalition].sort((a, b) => a - b).join(' ');
    const kept = over.size === 0 ? this.kept.get(key) : undefined;
    if (kept) return kept;
    const members = [...coalition].sort((a, b) => a - b);
    const { values, formulas } = overlayOf(members.flatMap((player) => this.players[player] ?? []));
    const made = recalculate(this.image, new Map([...values, ...over]), formulas);
    if (over.size === 0) {
      if (this.kept.size >= KEPT) this.kept.clear();
      this.kept.set(key, made);
    }
    return made;
  }

  /** Players that change the cell itself. */
  own(place: CellPlace): readonly number[] {
    return this.changing.get(placeId(place)) ?? [];
  }

  /** Cells the cell's formula reads, in the workbook as it is or mended by any of its players. */
  inputs(place: CellPlace): readonly CellPlace[] {
    const found = new Map(this.precedents.direct(place).map((cell) => [placeId(cell), cell]));
    for (const player of this.own(place)) {
      for (const { place: changed, to } of this.players[player] ?? []) {
        if (placeId(changed) !== placeId(place) || !('formula' in to)) continue;
        for (const cell of this.cellsOf(to.formula, place)) found.set(placeId(cell), cell);
      }
    }
    return [...found.values()];
  }

  private cellsOf(expr: Expr, place: CellPlace): readonly CellPlace[] {
    return cellsOf(expr, place.sheet, this.sheets);
  }

  /** Players that can change what the cell shows. */
  below(place: CellPlace): ReadonlySet<number> {
    const known = this.reach.get(placeId(place));
    if (known) return known;
    const found = new Set<number>();
    const seen = new Set<string>();
    const waiting = [place];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const id = placeId(next);
      if (seen.has(id)) continue;
      seen.add(id);
      for (const player of this.own(next)) found.add(player);
      waiting.push(...this.inputs(next));
    }
    this.reach.set(placeId(place), found);
    return found;
  }
}
