import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, entryOf, sameEntries } from '../../../src/assessment/assessment';
import { originOperations, readOrigin, ORIGIN_SHEET } from '../../../src/exchange/review/origin';
import { comesBefore, prefilled, prefillEdits } from '../../../src/exchange/review/prefill';
import { LAYERS } from '../../../src/assessment/types';
import type { Assessment } from '../../../src/assessment/types';
import { applyPlan } from '../../../src/workbook/memory';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { EXAMPLE } from '../../cli/support/samples';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { arbitraryReview, reviewEdits } from '../../support/arbitrary-review';
import { edition } from '../../support/edition';

const imageOf = (assessment: Assessment): WorkbookImage =>
  applyPlan({
    layout: 'x',
    edition: edition.id,
    operations: originOperations({ layer: 'kt', assessment }),
  });

/** The image with one character of the hidden text changed, or a piece of it gone. */
function damaged(image: WorkbookImage, row: number, change: (text: string) => string | null): WorkbookImage {
  return {
    ...image,
    sheets: image.sheets.map((sheet) => ({
      ...sheet,
      cell: (at, col) => {
        const cell = sheet.cell(at, col);
        return at === row && col === 1 && typeof cell?.value === 'string'
          ? { value: change(cell.value) }
          : cell;
      },
    })),
  };
}

describe("the origin of an evaluator's copy", () => {
  it('keeps every entry of every layer and the unit', () => {
    fc.assert(
      fc.property(arbitraryAssessment('mixed', 'unit', true), reviewEdits(), (unit, edits) => {
        const given = applyEdits(unit, edits);
        const read = readOrigin(imageOf(given));
        assert.ok(read.kind === 'origin');
        assert.ok(sameEntries(read.origin.assessment, given));
        assert.deepEqual(
          [read.origin.layer, read.origin.assessment.unit, read.origin.assessment.edition],
          ['kt', given.unit, edition.id],
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is broken where a character was changed or a piece is gone, and none where there is no such sheet', () => {
    const image = imageOf(EXAMPLE);
    const changed = (text: string): string => text.replace('Ya', 'Yo');
    assert.equal(readOrigin(damaged(image, 2, changed)).kind, 'broken');
    assert.equal(readOrigin(damaged(image, 2, () => null)).kind, 'broken');
    assert.equal(readOrigin({ ...image, sheets: [] }).kind, 'none');
    assert.equal(image.sheets[0]?.name, ORIGIN_SHEET);
    assert.equal(image.sheets[0].visibility, 'veryHidden');
  });
});

describe('filling blanks from a lower layer', () => {
  const pairs = fc.constantFrom(
    ...LAYERS.flatMap((from) =>
      LAYERS.filter((to) => comesBefore(from, to)).map((to) => [from, to] as const),
    ),
  );

  it('never overwrites an answer, touches no note, and leaves no blank the lower layer answered', () => {
    fc.assert(
      fc.property(arbitraryAssessment('half'), arbitraryReview(), pairs, (unit, review, [from, to]) => {
        const before = { ...review, layers: { ...review.layers, unit: unit.layers.unit } };
        const after = prefilled(before, from, to);
        for (const layer of LAYERS)
          for (const item of new Set(LAYERS.flatMap((each) => [...before.layers[each].keys()]))) {
            const [was, is] = [entryOf(before, layer, item), entryOf(after, layer, item)];
            assert.deepEqual({ ...is, answer: null }, { ...was, answer: null });
            if (was.answer !== null || layer !== to) assert.equal(is.answer, was.answer);
            else assert.equal(is.answer, entryOf(before, from, item).answer);
          }
        assert.deepEqual(prefillEdits(after, from, to), []);
      }),
      { numRuns: 60 },
    );
  });

  it('does not go downwards', () => {
    assert.deepEqual(prefillEdits(EXAMPLE, 'unit', 'unit'), []);
    const review = applyEdits(EXAMPLE, [{ layer: 'tpi', item: 'A.I.1.i.a', answer: 'Ya' }]);
    assert.deepEqual(prefillEdits(review, 'tpi', 'kt'), []);
  });
});
