import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment, sameEntries } from '../../src/assessment/assessment';
import { filledPortalForm } from '../../src/exchange/portalrb-form';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { lampiranStyles } from '../../src/worksheet/layouts/lampiran-iii/styles';
import { arbitraryAssessment } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';
import { readingOf } from '../worksheet/recognise/support/filled-image';

describe("PortalRB's form filled at its coordinates", () => {
  it('is read back whole: answers and notes of both layers, evidence of the unit', async () => {
    const both = fc
      .tuple(arbitraryAssessment('half', 'unit', true), arbitraryAssessment('half', 'tpi', true))
      .map(([unit, tpi]) =>
        applyEdits(
          unit,
          [...tpi.layers.tpi].map(([item, { answer, note }]) => ({
            layer: 'tpi' as const,
            item,
            answer,
            note,
          })),
        ),
      );
    await fc.assert(
      fc.asyncProperty(both, async (assessment) => {
        const { plan, fill } = filledPortalForm(edition, assessment);
        const reading = readingOf(await xlsxFiles.read(await xlsxFiles.write(plan, lampiranStyles, fill)));
        assert.equal(reading.layout, 'portalrb-jawaban');
        assert.ok(sameEntries(reading.assessment, assessment));
      }),
      { numRuns: 5 },
    );
  });

  it('stands where the portal looks: column K of the row of its question', () => {
    const assessment = applyEdits(emptyAssessment(edition.id), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'ya' },
    ]);
    const row = edition.portalByItem.get('A.I.1.i.a')?.formRow;
    assert.deepEqual(filledPortalForm(edition, assessment).fill, [
      { sheet: 'Jawaban', row, col: 11, value: 'Ya' },
    ]);
  });
});
