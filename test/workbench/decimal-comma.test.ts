import assert from 'node:assert/strict';
import { CellValueType } from '@univerjs/core';
import { readTyped } from '../../workbench/page/decimal-comma';

/** Typed into the grid -> what Univer is given to read. */
const CASES: readonly (readonly [typed: string, read: string])[] = [
  ['3,6', '3.6'],
  [' 3,60 ', '3.60'],
  ['-0,5', '-0.5'],
  ['87,5%', '87.5%'],
  ['3.6', '3.6'],
  ['1.250,5', '1.250,5'],
  ['1,2,3', '1,2,3'],
  ['Ya, sebagian', 'Ya, sebagian'],
  ['12', '12'],
];

describe('numbers typed into the grid', () => {
  for (const [typed, read] of CASES) {
    it(`reads ${JSON.stringify(typed)} as ${JSON.stringify(read)}`, () => {
      assert.equal(readTyped({ v: typed })?.v, read);
    });
  }

  it('leaves formulas and texts kept as text alone', () => {
    const formula = { f: '=SUM(A1,B1)', v: '3,6' };
    const text = { v: '3,6', t: CellValueType.FORCE_STRING };
    assert.equal(readTyped(formula), formula);
    assert.equal(readTyped(text), text);
  });
});
