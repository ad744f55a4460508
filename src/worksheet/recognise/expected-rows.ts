import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { AnswerKind, SheetHeading } from '../../instrument/types';
import { words } from '../../support/text';

/** A row an LKE sheet is expected to have, in worksheet order, with what tells it from its neighbours. */
export interface ExpectedRow {
  /** Code of a node or indicator, item id of a count, or `''` for a row that carries nothing of the edition. */
  readonly key: string;
  readonly type: 'node' | 'indicator' | 'count' | 'extra';
  /** Numbering without dots: `A`, `II`, `3`, `iv`, `b`; `''` where sheets write none or a dash. */
  readonly marker: string;
  readonly words: ReadonlySet<string>;
  /** Points; null where the row has no weight of its own. */
  readonly weight: number | null;
  /** Answer kind as official sheets write it, folded; null where the row has none. */
  readonly kind: string | null;
}

/** How official sheets write an answer kind, folded as `foldKind` does. */
export const SHEET_KIND: Readonly<Record<AnswerKind, string>> = {
  ya_tidak: 'ya/tidak',
  abc: 'a/b/c',
  abcd: 'a/b/c/d',
  abcde: 'a/b/c/d/e',
  nilai_0_4: 'nilai(0-4)',
  persen: '%',
};
export const COUNT_KIND = 'jumlah';

/** An answer kind as a sheet writes it, without blanks, line breaks and case. */
export function foldKind(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '').toLowerCase();
}

const lastPart = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

/** A heading of the official sheet that carries a weight but belongs to no node of the structure. */
function extraHeading({ text, weight }: SheetHeading): ExpectedRow {
  return { key: '', type: 'extra', marker: '', words: words(text), weight, kind: null };
}

const rowsOf = new WeakMap<Edition, readonly ExpectedRow[]>();

/** All rows of an LKE sheet of this edition, top to bottom; worked out once. */
export function expectedRows(edition: Edition): readonly ExpectedRow[] {
  const known = rowsOf.get(edition) ?? allRows(edition);
  rowsOf.set(edition, known);
  return known;
}

function allRows(edition: Edition): readonly ExpectedRow[] {
  const rows: ExpectedRow[] = [];
  const extras = new Map(edition.officialSheet.headings.map((heading) => [heading.before, heading]));
  const visit = (code: string): void => {
    for (const indicator of edition.childIndicators.get(code) ?? []) {
      const extra = extras.get(indicator.code);
      if (extra) rows.push(extraHeading(extra));
      rows.push({
        key: indicator.code,
        type: 'indicator',
        marker: lastPart(indicator.code),
        words: words(indicator.statement.id),
        weight: indicator.weight,
        kind: SHEET_KIND[indicator.kind],
      });
      for (const count of indicator.counts) {
        rows.push({
          key: itemId(indicator.code, count.key),
          type: 'count',
          marker: '',
          words: words(count.label.id),
          weight: null,
          kind: COUNT_KIND,
        });
      }
    }
    for (const node of edition.childNodes.get(code) ?? []) {
      rows.push({
        key: node.code,
        type: 'node',
        marker: lastPart(node.code),
        words: words(node.name.id),
        weight: node.weight,
        kind: null,
      });
      visit(node.code);
    }
  };
  visit('');
  return rows;
}
