import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, entryOf } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import { interpretAnswer } from '../../../src/assessment/interpret';
import type { Assessment, RawAnswer } from '../../../src/assessment/types';
import { splitItem } from '../../../src/instrument/edition';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { applyPlan } from '../../../src/workbook/memory';
import { planFill } from '../../../src/worksheet/fill';
import { lampiranStyles } from '../../../src/worksheet/layouts/lampiran-iii/styles';
import { arbitraryAssessment, ITEMS } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { entryDifferences } from '../recognise/support/entry-differences';
import { filledImage, frozen, readingOf } from '../recognise/support/filled-image';
import { MARKED } from '../recognise/support/marked';
import { PLAN } from './support/official';

/** A choice in another letter case is written as the scale spells it. */
function asWritten(item: string, answer: RawAnswer): RawAnswer {
  const indicator = edition.indicatorByCode.get(splitItem(item).indicator);
  if (!indicator) return answer;
  const read = interpretAnswer(indicator, answer);
  return read.status === 'choice' ? read.option.option : answer;
}

function written(assessment: Assessment): Assessment {
  const edits = ITEMS.map((item): EntryEdit => ({
    layer: 'unit',
    item,
    answer: asWritten(item, entryOf(assessment, 'unit', item).answer),
  }));
  return applyEdits(assessment, edits);
}

const anyEntries = fc.oneof(
  arbitraryAssessment('mixed', 'unit', true),
  arbitraryAssessment('half', 'unit', true),
  arbitraryAssessment('all', 'unit', true),
);

describe('filling the official sheet', () => {
  it('reads back just what the plan was filled with', () => {
    fc.assert(
      fc.property(anyEntries, (assessment) => {
        assert.deepEqual(
          entryDifferences(readingOf(filledImage(PLAN, assessment)).assessment, assessment),
          [],
        );
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }).timeout(60_000);

  it('changes nothing when the plan is carried out again over what was filled', () => {
    fc.assert(
      fc.property(anyEntries, (assessment) => {
        const once = frozen(filledImage(PLAN, assessment));
        const twice = frozen(applyPlan(PLAN, once));
        for (const [at, sheet] of once.sheets.entries()) {
          for (let row = 1; row <= sheet.rows; row++)
            for (let col = 1; col <= sheet.cols; col++)
              assert.deepEqual(twice.sheets[at]?.cell(row, col), sheet.cell(row, col));
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }).timeout(60_000);

  describe('in a file', () => {
    let blank: Uint8Array;

    before(async () => {
      blank = await xlsxFiles.write(PLAN, lampiranStyles);
    });

    it('reads back what was filled, and filling it again gives the same bytes', async () => {
      await fc.assert(
        fc.asyncProperty(anyEntries, async (assessment) => {
          const reading = readingOf(await xlsxFiles.read(blank));
          const first = planFill(edition, reading, assessment, false);
          assert.deepEqual([first.same, first.conflicts, first.homeless], [0, [], []]);
          const filled = await xlsxFiles.patch(blank, first.edits);
          const again = readingOf(await xlsxFiles.read(filled));
          assert.deepEqual(entryDifferences(again.assessment, written(assessment)), []);
          const second = planFill(edition, again, assessment, false);
          assert.deepEqual([second.edits, second.same, second.conflicts], [[], first.edits.length, []]);
          assert.deepEqual(await xlsxFiles.patch(filled, second.edits), filled);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    }).timeout(120_000);

    it('leaves a differing answer as it is, and names its cell', async () => {
      const reading = readingOf(await xlsxFiles.read(blank));
      const filled = await xlsxFiles.patch(blank, planFill(edition, reading, MARKED, false).edits);
      const other = applyEdits(MARKED, [
        { layer: 'unit', item: 'A.I.1.i.a', answer: 'Tidak', note: 'lain' },
        { layer: 'unit', item: 'A.II.1.i.a#agents', answer: 99 },
      ]);
      const now = readingOf(await xlsxFiles.read(filled));
      const plan = planFill(edition, now, other, false);
      assert.deepEqual(plan.edits, []);
      assert.deepEqual(
        plan.conflicts.map(({ item, field, place, given }) => [item, field, place.row, place.col, given]),
        [
          ['A.I.1.i.a', 'answer', 8, 11, 'Tidak'],
          ['A.I.1.i.a', 'note', 8, 15, 'lain'],
          [
            'A.II.1.i.a#agents',
            'answer',
            edition.indicatorByCode.get('A.II.1.i.a')?.counts[0]?.officialRow,
            11,
            99,
          ],
        ],
      );
      const replacing = planFill(edition, now, other, true);
      assert.deepEqual([replacing.edits.length, replacing.conflicts], [3, []]);
      const replaced = readingOf(await xlsxFiles.read(await xlsxFiles.patch(filled, replacing.edits)));
      assert.deepEqual(entryDifferences(replaced.assessment, other), []);
    });

    it('has no home for TPI, and says so for each entry', async () => {
      const reading = readingOf(await xlsxFiles.read(blank));
      const tpi = applyEdits(MARKED, [{ layer: 'tpi', item: 'A.I.1.i.a', answer: 'Ya', note: 'setuju' }]);
      assert.deepEqual(planFill(edition, reading, tpi, false).homeless, [
        { layer: 'tpi', item: 'A.I.1.i.a', field: 'answer' },
        { layer: 'tpi', item: 'A.I.1.i.a', field: 'note' },
      ]);
    });

    it('makes the same bytes every time', async () => {
      assert.deepEqual(await xlsxFiles.write(PLAN, lampiranStyles), blank);
    });
  });
});
