import { splitItem } from '../../instrument/edition';
import type { ItemId } from '../../instrument/edition';
import { allEvidence, foldLink, webLinks } from '../evidence';
import { assessmentRule } from '../rule';
import { clipped } from '../shown';

const SHOWN_CODES = 5;

/** The same link for several indicators, told once for each link: often one folder for all, which slows an evaluator down. */
export const evidenceRepeated = assessmentRule({
  id: 'evidence-repeated',
  variants: { default: 'info' },
  *check(answers, report) {
    const uses = new Map<string, { readonly first: ItemId; readonly codes: Set<string> }>();
    for (const { item, text } of allEvidence(answers)) {
      for (const link of webLinks(text)) {
        const key = foldLink(link);
        const use = uses.get(key) ?? { first: item, codes: new Set() };
        use.codes.add(splitItem(item).indicator);
        uses.set(key, use);
      }
    }
    for (const [link, { first, codes }] of uses) {
      if (codes.size < 2) continue;
      const shown = [...codes].slice(0, SHOWN_CODES).join(', ') + (codes.size > SHOWN_CODES ? ', …' : '');
      yield report(
        'default',
        { item: first, field: 'evidence' },
        { facts: { link: clipped(link), number: codes.size, codes: shown } },
      );
    }
  },
});
