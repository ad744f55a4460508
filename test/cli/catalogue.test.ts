import assert from 'node:assert/strict';
import { cliEn } from '../../src/i18n/cli.en';
import { cliId } from '../../src/i18n/cli.id';

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('texts of the command line', () => {
  it('exist in both languages', () => {
    assert.deepEqual(Object.keys(cliEn).sort(), Object.keys(cliId).sort());
  });

  for (const key of Object.keys(cliId) as (keyof typeof cliId)[]) {
    it(`${key} says the same places in both`, () => {
      assert.deepEqual(places(cliEn[key]), places(cliId[key]));
      assert.notEqual(cliId[key].trim(), '');
      assert.notEqual(cliEn[key].trim(), '');
    });
  }

  it('name the file in every message about a file', () => {
    for (const texts of [cliId, cliEn]) {
      for (const [key, text] of Object.entries(texts)) {
        const place =
          /^error\.(json|output|not-|is-folder|no-access|empty|truncated|encrypted|legacy|other|damaged)/;
        if (place.test(key)) assert.ok(text.startsWith('{file}'), key);
      }
    }
  });
});
