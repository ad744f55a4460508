import assert from 'node:assert/strict';
import { recogniseEn } from '../../../src/i18n/recognise.en';
import { recogniseId } from '../../../src/i18n/recognise.id';
import type { RecogniseKey } from '../../../src/i18n/recognise.id';

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('texts on what a workbook is', () => {
  it('exist in both languages', () => {
    assert.deepEqual(Object.keys(recogniseEn).sort(), Object.keys(recogniseId).sort());
  });

  for (const key of Object.keys(recogniseId) as RecogniseKey[]) {
    it(`${key} says the same places in both`, () => {
      assert.deepEqual(places(recogniseEn[key]), places(recogniseId[key]));
      for (const text of [recogniseEn[key], recogniseId[key]]) assert.notEqual(text.trim(), '');
    });
  }
});
