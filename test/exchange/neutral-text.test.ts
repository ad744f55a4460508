import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFormulaLike, neutralText } from '../../src/exchange/neutral-text';

const FORMULA_LIKE = [
  '=1+1',
  '+62',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\rx',
  ' =1',
  '\u00a0=1',
  '\uff1d1',
  '\n@a',
  '- SK tim',
];
const PLAIN = ['', 'SK tim', 'a=b', '3/4', "'=1", 'https://contoh.go.id/a?b=c', 'é', '😀=1'];

describe('text made harmless for spreadsheet programs', () => {
  for (const text of FORMULA_LIKE)
    it(`${JSON.stringify(text)} gets an apostrophe`, () => {
      assert.equal(neutralText(text), `'${text}`);
    });
  for (const text of PLAIN)
    it(`${JSON.stringify(text)} stays as it is`, () => {
      assert.equal(neutralText(text), text);
    });

  it('loses no character of any text, and is harmless afterwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const neutral = neutralText(text);
        assert.ok(!isFormulaLike(neutral));
        assert.equal(neutral === text ? neutral : neutral.slice(1), text);
      }),
    );
  });
});
