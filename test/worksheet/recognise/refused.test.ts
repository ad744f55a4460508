import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyPlan } from '../../../src/workbook/memory';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { imageOf } from '../../../src/worksheet/image-builder';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import type { NotRecognised } from '../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { readingOf } from './support/filled-image';
import { MARKED_WORKBOOKS, NOTED } from './support/marked';
import { BUDGET, OLDER_EDITION, reweighted, SHORT_TABLE } from './support/other-workbooks';
import { deleteRow } from './support/vary';

function refused(image: WorkbookImage): NotRecognised {
  const result = recogniseWorkbook(image, edition);
  assert.ok(!isReading(result), 'taken for an LKE');
  return result;
}

describe('workbooks that are no LKE of this edition', () => {
  it('an empty workbook: names its sheets', () => {
    assert.deepEqual(refused(imageOf({ Sheet1: {}, Sheet2: {} })), {
      reason: 'no-lke',
      evidence: ['Sheet1', 'Sheet2'],
    });
  });

  it('a workbook without sheets', () => {
    assert.deepEqual(refused({ sheets: [], names: new Map(), properties: new Map() }), {
      reason: 'no-lke',
      evidence: [],
    });
  });

  it('a budget table with columns for weight, answer and score', () => {
    assert.deepEqual(refused(imageOf({ 'RKA 2026': BUDGET })), { reason: 'no-lke', evidence: ['RKA 2026'] });
  });

  it('a table in the columns of the LKE with 30 rows of its own', () => {
    assert.equal(refused(imageOf({ 'Area 1': SHORT_TABLE })).reason, 'no-lke');
  });

  it('the LKE of before 2021, areas 5/5/15/10/15/10: says that it is another edition', () => {
    const { reason, evidence } = refused(imageOf({ 'LKE ZI': OLDER_EDITION }));
    assert.notEqual(reason, 'no-lke');
    assert.equal(evidence[0], 'LKE ZI');
    assert.ok(evidence.length > 1, 'says what differs');
  });

  it('the rows of this edition under the weights of another one', () => {
    const { reason, evidence } = refused(
      applyPlan(lampiranPlan(reweighted([5, 5, 15, 10, 15, 10]), UNKNOWN_UNIT)),
    );
    assert.equal(reason, 'unknown-edition');
    assert.ok(evidence.includes('A.I.3'), evidence.join(', '));
  });
});

for (const { layout, image } of MARKED_WORKBOOKS) {
  describe(`a ${layout} workbook from which rows were deleted`, () => {
    const reading = readingOf(image);

    it('is refused with the rows that are missing, rather than read as not answered', () => {
      fc.assert(
        fc.property(fc.constantFrom(...NOTED), (item) => {
          const place = reading.places.get(`unit/note/${item}`);
          assert.ok(place);
          const { reason, evidence } = refused(deleteRow(place.sheet, place.row)(image).image);
          assert.equal(reason, 'incomplete');
          assert.deepEqual(evidence, [reading.mainSheet, item]);
        }),
        { numRuns: 40, endOnFailure: true },
      );
    }).timeout(60_000);
  });
}
