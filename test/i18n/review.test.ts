import assert from 'node:assert/strict';
import { reviewEn } from '../../src/i18n/review.en';
import { reviewId } from '../../src/i18n/review.id';
import type { ReviewKey } from '../../src/i18n/review.id';

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('texts on the review', () => {
  it('exist in both languages', () => {
    assert.deepEqual(Object.keys(reviewEn).sort(), Object.keys(reviewId).sort());
  });

  it('say something, with the same places in both', () => {
    for (const key of Object.keys(reviewId) as ReviewKey[]) {
      assert.deepEqual(places(reviewEn[key]), places(reviewId[key]), key);
      assert.notEqual(reviewId[key].trim(), '', key);
      assert.notEqual(reviewEn[key].trim(), '', key);
    }
  });
});
