import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import type { EntryEdit } from '../../src/assessment/assessment';
import type { Assessment, LayerId } from '../../src/assessment/types';
import { edition } from './edition';
import { ITEMS, validAnswer } from './arbitrary-assessment';

const EVALUATORS: readonly LayerId[] = ['at', 'kt', 'dalnis', 'tpi', 'tpi-2'];
const words = fc.stringMatching(/^[A-Za-z0-9=+][A-Za-z0-9 ,.\n]{0,20}[a-z]$/);
const text = fc.option(words, { nil: null });

/** Edits of evaluators' entries: a few dozen items in any of the layers. */
export const reviewEdits = (
  layers: readonly LayerId[] = EVALUATORS,
  maxLength = 40,
): fc.Arbitrary<readonly EntryEdit[]> =>
  fc.array(
    fc.constantFrom(...ITEMS).chain((item) =>
      fc.record<EntryEdit>({
        layer: fc.constantFrom(...layers),
        item: fc.constant(item),
        answer: fc.option(validAnswer(item), { nil: null }),
        note: text,
        recommendation: text,
      }),
    ),
    { maxLength },
  );

/** What evaluators say, on items of all kinds; the unit says nothing. */
export const arbitraryReview = (layers?: readonly LayerId[]): fc.Arbitrary<Assessment> =>
  reviewEdits(layers).map((edits) => applyEdits(emptyAssessment(edition.id), edits));
