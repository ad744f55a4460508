import type { NumberingStyle } from '../../instrument/numbering';
import { lastIndexWhere } from '../../support/list';
import { readings } from '../../instrument/numbering';

/** A numbered row as it stands: where its numbering is and what it says. */
export interface Numbered {
  readonly col: number;
  readonly marker: string;
}

/** Where a numbered row stands in the outline. */
export interface Placed {
  /** Code of the row above it in the outline; `''` at the top. */
  readonly parent: string;
  readonly code: string;
  readonly fault: 'numbering-out-of-order' | 'numbering-repeated' | null;
}

interface Level {
  readonly col: number;
  readonly style: NumberingStyle;
  readonly value: number;
  readonly code: string;
}

const letters = (style: NumberingStyle, value: number): string =>
  style === 'arabic'
    ? String(value)
    : style === 'upper'
      ? String.fromCharCode(64 + value)
      : String.fromCharCode(96 + value);

/**
 * Follows the numbering of a sheet from the top. A level is a column and a way of numbering: `1, 2` goes on where
 * `1` stood, `a` below `2` opens a level, and `i` after `h` is a letter, after `2` the first roman number. So sheets
 * with one column a level and sheets that number everything in one column are read alike.
 */
export class Numbering {
  private levels: Level[] = [];
  private readonly taken = new Set<string>();

  place({ col, marker }: Numbered): Placed {
    const meanings = readings(marker);
    const fits = (level: Level, next: boolean): boolean =>
      level.col === col &&
      meanings.some(({ style, value }) => level.style === style && (!next || value === level.value + 1));
    const going = lastIndexWhere(this.levels, (level) => fits(level, true));
    const opening = meanings.find(({ value }) => value === 1);
    const jumping = lastIndexWhere(this.levels, (level) => fits(level, false));
    const at = going >= 0 ? going : jumping >= 0 && !opens(this.levels[jumping], meanings) ? jumping : -1;
    if (at >= 0) {
      const level = this.levels[at];
      const meaning = meanings.find(({ style }) => style === level?.style);
      this.levels = this.levels.slice(0, at);
      return this.push(col, marker, meaning ?? { style: 'arabic', value: 1 }, going < 0);
    }
    const meaning = opening ?? meanings[0] ?? { style: 'arabic', value: 1 };
    return this.push(col, marker, meaning, opening === undefined);
  }

  /** Whether a numbering starts anew where its own column is further on, as headings inside a subarea do. */
  restarts({ col, marker }: Numbered): boolean {
    const last = this.levels.at(-1);
    return (
      last !== undefined &&
      last.col === col &&
      last.value > 1 &&
      readings(marker).some(({ style, value }) => style === last.style && value === 1)
    );
  }

  /** A code below `parent` for a row without numbering (a dash): the next free letter. */
  unnumbered(parent: string): Placed {
    let value = 1;
    const code = (): string => `${parent}.${String.fromCharCode(96 + value)}`;
    while (this.taken.has(code())) value++;
    this.taken.add(code());
    return { parent, code: code(), fault: null };
  }

  private push(
    col: number,
    marker: string,
    { style, value }: { readonly style: NumberingStyle; readonly value: number },
    jumped: boolean,
  ): Placed {
    const parent = this.levels.at(-1)?.code ?? '';
    const join = (part: string): string => (parent === '' ? part : `${parent}.${part}`);
    let code = join(marker);
    const repeated = this.taken.has(code);
    for (let next = value + 1; this.taken.has(code); next++)
      code = join(`${letters(style, value)}${String(next)}`);
    this.taken.add(code);
    this.levels.push({ col, style, value, code });
    return {
      parent,
      code,
      fault: repeated ? 'numbering-repeated' : jumped ? 'numbering-out-of-order' : null,
    };
  }
}

/** Whether a marker that does not go on with a level opens another one: `i` below `1` while letters are at `b`. */
function opens(
  level: Level | undefined,
  meanings: readonly { readonly style: NumberingStyle; readonly value: number }[],
): boolean {
  return meanings.some(({ style, value }) => value === 1 && style !== level?.style);
}
