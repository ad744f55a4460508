import assert from 'node:assert/strict';
import { pathEn } from '../../src/i18n/path.en';
import { pathId } from '../../src/i18n/path.id';
import type { PathKey } from '../../src/i18n/path.id';

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('texts on the path and the work plan', () => {
  it('exist in both languages, with the same places', () => {
    assert.deepEqual(Object.keys(pathEn).sort(), Object.keys(pathId).sort());
    for (const key of Object.keys(pathId) as PathKey[]) {
      assert.deepEqual(places(pathEn[key]), places(pathId[key]), key);
      assert.notEqual(pathId[key].trim(), '', key);
      assert.notEqual(pathEn[key].trim(), '', key);
    }
  });
});
