import assert from 'node:assert/strict';
import { editionEn } from '../../src/i18n/edition.en';
import { editionId } from '../../src/i18n/edition.id';
import type { EditionKey } from '../../src/i18n/edition.id';

const places = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place))].sort();

describe('texts about editions', () => {
  it('exist in both languages with the same places', () => {
    assert.deepEqual(Object.keys(editionEn).sort(), Object.keys(editionId).sort());
    for (const key of Object.keys(editionId) as EditionKey[]) {
      assert.deepEqual(places(editionEn[key]), places(editionId[key]), key);
      assert.ok(editionEn[key].trim() !== '' && editionId[key].trim() !== '', key);
    }
  });
});
