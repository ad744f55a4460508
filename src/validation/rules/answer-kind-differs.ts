import { splitItem } from '../../instrument/edition';
import { foldKind } from '../../worksheet/recognise/expected-rows';
import { workbookRule } from '../rule';
import { isBlank } from '../sheet/cells';
import { kindText } from '../sheet/kinds';
import { shownValue } from '../shown';

/**
 * The official formulas choose a scale by the text in column J. Where that was typed over, the answer is
 * scored on another scale or not at all, however right it is. The per-area layout only shows the kind.
 */
export const answerKindDiffers = workbookRule({
  id: 'answer-kind-differs',
  variants: { default: 'error', blank: 'error' },
  *check({ edition, reading, value }, report) {
    if (reading.layout === 'per-area') return;
    for (const [key, { kind }] of reading.nodes) {
      const expected = kindText(edition, key);
      if (expected === undefined || !kind) continue;
      const found = value(kind);
      const shown = shownValue(found);
      if (foldKind(String(shown)) === foldKind(expected)) continue;
      const { indicator } = splitItem(key);
      const facts = { found: shown, expected: expected.replace(/\s+/g, ' ') };
      yield report(isBlank(found) ? 'blank' : 'default', { code: indicator, place: kind }, { facts });
    }
  },
});
