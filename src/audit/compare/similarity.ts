import type { Edition } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import { words } from '../../support/text';

/** Words of every indicator of two editions, each weighing less the more statements it stands in. */
export class Similarity {
  private readonly statements = new Map<Indicator, ReadonlySet<string>>();
  private readonly places = new Map<Indicator, ReadonlySet<string>>();
  private readonly frequency = new Map<string, number>();

  constructor(a: Edition, b: Edition) {
    for (const edition of [a, b]) {
      for (const indicator of edition.indicators) {
        const own = words(indicator.statement.id);
        this.statements.set(indicator, own);
        this.places.set(indicator, words(namesAbove(edition, indicator).join(' ')));
        for (const word of own) this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
      }
    }
  }

  private weight(word: string): number {
    return Math.log(1 + this.statements.size / (this.frequency.get(word) ?? 1));
  }

  private overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const sum = (of: ReadonlySet<string>, when: (word: string) => boolean): number =>
      [...of].reduce((total, word) => total + (when(word) ? this.weight(word) : 0), 0);
    const all = sum(a, () => true) + sum(b, () => true);
    return all === 0 ? 0 : (2 * sum(a, (word) => b.has(word))) / all;
  }

  /** How alike two statements are, 0..1: common words over all, rare ones counting more. */
  text(a: Indicator, b: Indicator): number {
    return this.overlap(this.statements.get(a) ?? new Set(), this.statements.get(b) ?? new Set());
  }

  /**
   * How sure it is that two indicators are one and the same, 0..1: wording most, then where they stand, answer kind
   * and code. Codes alone say little: editions number the same question differently.
   */
  confidence(a: Indicator, b: Indicator): number {
    const place = this.overlap(this.places.get(a) ?? new Set(), this.places.get(b) ?? new Set());
    return (
      0.7 * this.text(a, b) +
      0.12 * place +
      0.08 * Number(a.kind === b.kind) +
      0.1 * Number(a.code === b.code)
    );
  }
}

function namesAbove(edition: Edition, indicator: Indicator): readonly string[] {
  const names: string[] = [];
  for (
    let node = edition.nodeByCode.get(indicator.parent);
    node;
    node = edition.nodeByCode.get(node.parent ?? '')
  )
    names.push(node.name.id);
  return names;
}
