import { applyEdits, emptyAssessment } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import type { Assessment, Entry, LayerId, RawAnswer } from '../../../src/assessment/types';
import type { Indicator } from '../../../src/instrument/types';
import { itemId } from '../../../src/instrument/edition';
import { edition } from '../../support/edition';

/** What a case says of items: an answer, or parts of an entry. */
export type Entries = Readonly<Record<string, RawAnswer | Partial<Entry>>>;

function isEntry(given: RawAnswer | Partial<Entry>): given is Partial<Entry> {
  return typeof given === 'object' && given !== null;
}

export function entryEdits(entries: Entries, layer: LayerId): readonly EntryEdit[] {
  return Object.entries(entries).map(([item, given]) => ({
    layer,
    item,
    ...(isEntry(given) ? given : { answer: given }),
  }));
}

/** Counts that fit together: 8 of 10, 12 addends in all, 4 violations last year and 2 this year. */
const NUMBERS = { whole: 10, part: 8, addend: 4, before: 4, after: 2, informational: 1 };

function soundEntries(indicator: Indicator): Entries {
  const texts = { note: `Catatan ${indicator.code}`, evidence: `https://contoh.go.id/${indicator.code}` };
  if (indicator.kind !== 'persen') {
    const answer = indicator.kind === 'nilai_0_4' ? 3.5 : (indicator.options.at(-2)?.option ?? null);
    return { [indicator.code]: { answer, ...texts } };
  }
  const counts = indicator.counts.filter((count) => !count.computed);
  const numbers = counts.map((count): [string, number] => [
    itemId(indicator.code, count.key),
    NUMBERS[count.role],
  ]);
  return {
    [indicator.code]: texts,
    ...Object.fromEntries(numbers),
    'A.II.1.i.b#changes': 8,
    'A.II.1.i.b#integratedChanges': 6,
  };
}

function soundAssessment(): Assessment {
  const edits = edition.indicators.flatMap((indicator) => entryEdits(soundEntries(indicator), 'unit'));
  const allYes = edition.indicators
    .filter(({ kind }) => kind === 'ya_tidak')
    .map(({ code }): EntryEdit => ({ layer: 'unit', item: code, answer: 'Ya' }));
  return applyEdits(emptyAssessment(edition.id), [...edits, ...allYes]);
}

/** An assessment in which every indicator is answered, noted and proved, and nothing is wrong. */
export const SOUND: Assessment = soundAssessment();
export const EMPTY: Assessment = emptyAssessment(edition.id);
