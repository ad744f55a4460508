import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment, entryOf, sameEntries } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { scoreAssessment } from '../../../src/scoring/score';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { planFill } from '../../../src/worksheet/fill';
import {
  columnOf,
  FIRST_ROW,
  REVIEW_LAYERS,
  REVIEW_SHEET,
} from '../../../src/worksheet/layouts/review/columns';
import { reviewPlan } from '../../../src/worksheet/layouts/review/plan';
import { reviewRows } from '../../../src/worksheet/layouts/review/rows';
import { reviewStyles } from '../../../src/worksheet/layouts/review/styles';
import { reviewSheetOf } from '../../../src/worksheet/layouts/review/read';
import { placeKey } from '../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import { blankBytes, EXAMPLE, filledBytes } from '../../cli/support/samples';
import { arbitraryReview } from '../../support/arbitrary-review';
import { edition } from '../../support/edition';
import { readBack } from '../../support/layouts';
import { sheetOf } from '../../workbook/support/inspect';

async function withSheet(bytes: Uint8Array, entries?: Assessment): Promise<Uint8Array> {
  const plan = reviewPlan(edition, await readBack(bytes), { language: 'id', ...(entries && { entries }) });
  return xlsxFiles.apply(bytes, plan, reviewStyles);
}

describe('the review sheet', () => {
  for (const layout of ['per-area', 'lampiran-iii'] as const) {
    describe(`on a ${layout} workbook`, () => {
      it('gives every layer a cell for answer, note and recommendation, and changes nothing that is there', async () => {
        const filled = await filledBytes(layout);
        const before = await readBack(filled);
        const bytes = await withSheet(filled);
        const after = await readBack(bytes);
        assert.ok(sameEntries(before.assessment, after.assessment));
        assert.deepEqual([after.layout, after.mainSheet], [before.layout, before.mainSheet]);
        assert.equal(after.worksheetTotal, before.worksheetTotal);
        for (const [key, place] of before.places) assert.deepEqual(after.places.get(key), place);
        for (const layer of REVIEW_LAYERS)
          for (const field of ['answer', 'note', 'recommendation'] as const)
            assert.ok(after.places.has(placeKey(layer, field, 'A.I.1.i.a')), `${layer} ${field}`);
        const home = (key: Parameters<typeof placeKey>) => after.places.get(placeKey(...key))?.sheet;
        assert.equal(home(['tpi', 'recommendation', 'A.I.1.i.a']), REVIEW_SHEET);
        assert.equal(home(['tpi', 'answer', 'A.I.1.i.a']) === REVIEW_SHEET, layout === 'lampiran-iii');
        assert.deepEqual(await withSheet(bytes), bytes, 'a second run changes nothing');
      });

      it('reads back whatever the layers say', async () => {
        const blank = await withSheet(await blankBytes(layout));
        await fc.assert(
          fc.asyncProperty(arbitraryReview(), async (given) => {
            const plan = planFill(edition, await readBack(blank), given, false);
            assert.deepEqual(plan.homeless, []);
            const back = await readBack(await xlsxFiles.patch(blank, plan.edits));
            assert.ok(sameEntries(back.assessment, given));
          }),
          { numRuns: 6 },
        );
      });

      it('takes the entries it is made with', async () => {
        const given = applyEdits(emptyAssessment(edition.id), [
          { layer: 'kt', item: 'A.I.1.i.a', answer: 'Ya', note: 'sesuai' },
          { layer: 'tpi', item: 'A.I.1.i.a', recommendation: 'lengkapi' },
        ]);
        const { assessment } = await readBack(await withSheet(await blankBytes(layout), given));
        assert.ok(sameEntries(assessment, given));
      });

      it('shows values as the engine counts them', async () => {
        const answers = applyEdits(
          EXAMPLE,
          [...EXAMPLE.layers.unit].map(([item, { answer }]) => ({ layer: 'dalnis' as const, item, answer })),
        );
        const made = await withSheet(await filledBytes(layout), answers);
        const image = await xlsxFiles.read(made);
        const score = scoreAssessment(edition, answers, 'dalnis');
        const sheet = sheetOf(image, REVIEW_SHEET);
        for (const row of reviewRows(edition)) {
          if (row.kind !== 'item' || row.source.kind !== 'indicator') continue;
          const value = score.indicatorByCode.get(row.item)?.value ?? null;
          for (const col of [4, columnOf('dalnis', 'value')]) {
            const shown = sheet.cell(row.row, col)?.value;
            if (value === null) assert.ok(shown === '' || shown === null, row.item);
            else
              assert.ok(
                typeof shown === 'number' && Math.abs(shown - value) < 1e-9,
                `${row.item} ${String(shown)}`,
              );
          }
        }
      });
    });
  }

  it('is found by its headings when renamed, with rows put in; a row that was copied and differs is refused', async () => {
    const bytes = await withSheet(await blankBytes('per-area'));
    const row = reviewRows(edition).find((each) => each.kind === 'item')?.row ?? FIRST_ROW;
    const twin = (value: string) =>
      xlsxFiles.patch(bytes, [
        { sheet: REVIEW_SHEET, row, col: columnOf('at', 'answer'), value: 'Ya' },
        { sheet: REVIEW_SHEET, row: 400, col: 1, value: 'A.I.1.i.a' },
        { sheet: REVIEW_SHEET, row: 400, col: columnOf('at', 'answer'), value },
      ]);
    assert.equal(entryOf((await readBack(await twin('Ya'))).assessment, 'at', 'A.I.1.i.a').answer, 'Ya');
    const refused = recogniseWorkbook(await xlsxFiles.read(await twin('Tidak')), edition);
    assert.ok(!isReading(refused) && refused.reason === 'ambiguous-entries');
    assert.match(refused.evidence.join(' '), /Tinjauan A\.I\.1\.i\.a: \w+7 "Ya" \/ \w+400 "Tidak"/);
  });

  it('tells a sheet of another make with its name from one that is not there', async () => {
    const image = await xlsxFiles.read(await blankBytes('per-area'));
    assert.equal(reviewSheetOf(image), 'none');
    const [first] = image.sheets;
    assert.ok(first);
    const other = { ...image, sheets: [{ ...first, name: 'TINJAUAN' }] };
    assert.equal(reviewSheetOf(other), 'other');
  });
});
