import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import type { EntryEdit } from '../../src/assessment/assessment';
import type { Assessment, LayerId, RawAnswer } from '../../src/assessment/types';
import { splitItem } from '../../src/instrument/edition';
import { portalItems } from '../../src/instrument/lint/portal';
import { edition } from './edition';

/** Every item a user answers: 105 choices and indexes, 22 counts. */
export const ITEMS = portalItems(edition);

/** Answers an item's scale takes. Small counts, so that zero cases come up often. */
export function validAnswer(item: string): fc.Arbitrary<RawAnswer> {
  const { indicator, count } = splitItem(item);
  const definition = edition.indicatorByCode.get(indicator);
  if (count !== null) return fc.nat(6);
  if (definition?.kind === 'nilai_0_4')
    return fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100);
  return fc.constantFrom(...(definition?.options ?? []).map((option) => option.option));
}

/** What people really type where it does not belong. */
export const wrongAnswer: fc.Arbitrary<RawAnswer> = fc.constantFrom<RawAnswer>(
  'A ',
  ' ya',
  'F',
  '-',
  '3,5',
  '12',
  -1,
  2.5,
  7,
  82.25,
  true,
  'Tdk',
  'b',
);

const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { nil: null });

/** How full an assessment is, in percent of its items. */
export type Fill = 'none' | 'half' | 'all' | 'mixed';

function editsOf(layer: LayerId, fill: Fill, withTexts: boolean): fc.Arbitrary<readonly EntryEdit[]> {
  const percent = { none: 0, half: 50, all: 100, mixed: 80 }[fill];
  const each = ITEMS.map((item) =>
    fc
      .record({
        given: fc.nat(99),
        valid: validAnswer(item),
        wrong: wrongAnswer,
        slip: fc.nat(19),
        note: text,
        evidence: text,
      })
      .map((made): EntryEdit => {
        const answer = fill === 'mixed' && made.slip === 0 ? made.wrong : made.valid;
        return {
          layer,
          item,
          answer: made.given < percent ? answer : null,
          ...(withTexts ? { note: made.note, evidence: made.evidence } : {}),
        };
      }),
  );
  return fc.tuple(...each);
}

/** A random assessment of one layer: `all` and `half` hold valid answers only, `mixed` has slips too. */
export function arbitraryAssessment(
  fill: Fill,
  layer: LayerId = 'unit',
  withTexts = false,
): fc.Arbitrary<Assessment> {
  return editsOf(layer, fill, withTexts).map((edits) =>
    applyEdits(emptyAssessment(edition.id, { name: 'KPU Kota Contoh', year: 2026 }), edits),
  );
}

export const anyAssessment: fc.Arbitrary<Assessment> = fc.oneof(
  arbitraryAssessment('none'),
  arbitraryAssessment('half'),
  arbitraryAssessment('all'),
  arbitraryAssessment('mixed'),
);
