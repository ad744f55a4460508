import { workbookRule } from '../rule';
import { formatFaults } from '../sheet/number-formats';
import type { FormatFaultKind } from '../sheet/number-formats';
import { firstCells, ONE_BY_ONE } from '../sheet/several';

const KINDS = ['text', 'date', 'hidden', 'percent', 'plain'] as const satisfies readonly FormatFaultKind[];

/** Formats that show the right figure in another unit. */
const SHOWN: ReadonlySet<FormatFaultKind> = new Set(['percent', 'plain']);

/**
 * A figure whose number format hides it or says something else: text, a date, nothing, points as percent or a share as
 * points. What is typed into a cell in text format becomes text and is not counted.
 */
export const numberFormatDiffers = workbookRule({
  id: 'number-format-differs',
  variants: {
    text: 'warning',
    date: 'warning',
    hidden: 'warning',
    percent: 'info',
    plain: 'info',
    several: 'warning',
    'several-shown': 'info',
  },
  *check({ edition, reading }, report) {
    const faults = formatFaults(edition, reading);
    for (const kind of KINDS) {
      const own = faults.filter((fault) => fault.kind === kind);
      const [first] = own;
      if (first && own.length > ONE_BY_ONE) {
        const cells = firstCells(own.map(({ place }) => place));
        const facts = { number: own.length, cells, found: first.found, expected: first.expected };
        yield report(
          SHOWN.has(kind) ? 'several-shown' : 'several',
          { code: null, place: first.place },
          { facts },
        );
      } else
        for (const { code, place, found, expected } of own)
          yield report(kind, { code, place }, { facts: { found, expected } });
    }
  },
});
