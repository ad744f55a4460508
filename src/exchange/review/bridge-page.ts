import type { LayerId } from '../../assessment/types';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review';
import type { ReviewText } from '../../i18n/review';
import { box, value, writeRows } from '../../worksheet/layouts/per-area/operations';
import { wordingOf } from '../../worksheet/layouts/per-area/texts';
import type { Wording } from '../../worksheet/layouts/per-area/texts';
import { columnPoints, linesHeight, linesOf } from '../../worksheet/layouts/measure';
import type { CellContent, Operation } from '../../worksheet/plan';
import { LAST_COLUMN } from './bridge-rows';
import type { ExplainedBridge } from './explained-bridge';
import type { RemarkGroup } from './remarks';

/** Widths of the table's columns in characters. */
export const WIDTHS = [13, 44, 11, 11, 9, 9, 9, 11, 46];

/** What a bridge sheet is made from. */
export interface BridgeSheet {
  readonly sheet: string;
  readonly bridge: ExplainedBridge;
  readonly remarks: readonly RemarkGroup[];
  readonly language: Language;
}

export type Cells = ReadonlyMap<number, CellContent>;

/** The sheet while it is written: operations and heights so far, and the words of its language. */
export class BridgePage {
  readonly operations: Operation[] = [];
  readonly heights: { row: number; height: number }[] = [];
  readonly wording: Wording;
  readonly say: ReviewText;
  readonly sheet: string;

  constructor({ sheet, language }: BridgeSheet) {
    this.sheet = sheet;
    this.wording = wordingOf(language);
    this.say = reviewText(language);
  }

  short(layer: LayerId): string {
    return this.say(`short.${layer}`);
  }

  long(layer: LayerId): string {
    return this.say(`layer.${layer}`);
  }

  write(row: number, cells: Cells): void {
    this.operations.push(writeRows(this.sheet, row, 1, LAST_COLUMN, [cells]));
  }

  style(row: number, from: number, to: number, style: string): void {
    this.operations.push({ op: 'style', sheet: this.sheet, range: box(row, from, row, to), style });
  }

  merge(row: number, from: number, to: number): void {
    this.operations.push({ op: 'merge', sheet: this.sheet, range: box(row, from, row, to) });
  }

  height(row: number, height: number): void {
    this.heights.push({ row, height });
  }

  /** The height texts need in columns `from` to `to`. */
  fit(row: number, texts: readonly (readonly [text: string, from: number, to: number])[]): void {
    const lines = texts.map(([text, from, to]) => {
      const width = WIDTHS.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
      return linesOf(text, columnPoints(width), { size: 9 });
    });
    this.height(row, Math.max(16, linesHeight(Math.max(...lines), 9)));
  }

  /** A row of headings across the table. */
  headings(row: number, cells: ReadonlyMap<number, string>): void {
    this.write(row, new Map([...cells].map(([col, text]) => [col, value(text)])));
    this.style(row, 1, LAST_COLUMN, 'bridgeHeading');
    this.height(row, 28);
  }
}
