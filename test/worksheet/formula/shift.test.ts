import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import { mapReferences, references, shiftFormula } from '../../../src/worksheet/formula/shift';
import { formulaText, referenceText } from '../../../src/worksheet/formula/text';
import type { Expr } from '../../../src/worksheet/formula/expr';
import { trees } from './trees';

function read(source: string): Expr {
  const parsed = parseFormula(source);
  assert.ok(parsed.ok, source);
  return parsed.expr;
}

/** Formula, rows down, columns right, formula there. */
const CASES: readonly (readonly [string, number, number, string])[] = [
  ['A1*2', 1, 1, 'B2*2'],
  ['$A$1+A$1+$A1', 2, 3, '$A$1+D$1+$A3'],
  ['IF(J46="Ya",1,0)', 5, 0, 'IF(J51="Ya",1,0)'],
  ["SUM('LKE ZI'!L8:L9)*H7", 1, 0, "SUM('LKE ZI'!L9:L10)*H8"],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['$A1', 0, -1, '$A1'],
  ['SUM(A1:B2)', -1, 0, 'SUM(#REF!)'],
  ['XFD1048576', 0, 1, '#REF!'],
  ['nama+1', 4, 4, 'nama+1'],
];

const SMALL = { row: 100, col: 100 };
const steps = fc.integer({ min: 0, max: 50 });

describe('moving a formula', () => {
  for (const [source, rows, cols, expected] of CASES) {
    it(`${source} by ${String(rows)}, ${String(cols)} reads ${expected}`, () => {
      assert.equal(formulaText(shiftFormula(read(source), rows, cols)), expected);
    });
  }

  it('by nothing changes nothing', () => {
    fc.assert(fc.property(trees(), (tree) => assert.deepEqual(shiftFormula(tree, 0, 0), tree)));
  });

  it('twice is the same as once by the sum', () => {
    fc.assert(
      fc.property(trees(SMALL), steps, steps, steps, steps, (tree, r1, c1, r2, c2) => {
        assert.deepEqual(
          shiftFormula(shiftFormula(tree, r1, c1), r2, c2),
          shiftFormula(tree, r1 + r2, c1 + c2),
        );
      }),
    );
  });

  it('there and back gives the formula again', () => {
    fc.assert(
      fc.property(trees(SMALL), steps, steps, (tree, rows, cols) => {
        assert.deepEqual(shiftFormula(shiftFormula(tree, rows, cols), -rows, -cols), tree);
      }),
    );
  });

  it('lists references in reading order', () => {
    const found = references(read(`IF(A1="",SUM(B2:C3,'LKE ZI'!K8),-$D$4%)+E5`));
    assert.deepEqual(found.map(referenceText), ['A1', 'B2:C3', "'LKE ZI'!K8", '$D$4', 'E5']);
  });

  it('lets every reference be replaced', () => {
    const replaced = mapReferences(read('A1+SUM(B1:B2)*2'), () => ({ kind: 'number', value: 7 }));
    assert.equal(formulaText(replaced), '7+SUM(7)*2');
  });
});
