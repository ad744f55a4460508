import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  absRef,
  binary,
  call,
  type Expr,
  num,
  over,
  plus,
  range,
  ref,
  sum,
  text,
  times,
} from '../../../src/worksheet/formula/expr';
import { generalText, numberLiteral } from '../../../src/worksheet/formula/number-text';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import { formulaText } from '../../../src/worksheet/formula/text';
import { normalForm, trees } from './trees';

const minus = (operand: Expr): Expr => ({ kind: 'unary', op: '-', operand });
const percent = (operand: Expr): Expr => ({ kind: 'unary', op: '%', operand });
const a = ref(1, 1);
const b = ref(1, 2);
const c = ref(1, 3);

const CASES: readonly (readonly [Expr, string])[] = [
  [plus(a, times(b, c)), 'A1+B1*C1'],
  [times(plus(a, b), c), '(A1+B1)*C1'],
  [binary('-', binary('-', a, b), c), 'A1-B1-C1'],
  [binary('-', a, binary('-', b, c)), 'A1-(B1-C1)'],
  [over(a, times(b, c)), 'A1/(B1*C1)'],
  [binary('^', minus(a), num(2)), '-A1^2'],
  [minus(binary('^', a, num(2))), '-(A1^2)'],
  [binary('^', binary('^', a, b), c), 'A1^B1^C1'],
  [binary('^', a, binary('^', b, c)), 'A1^(B1^C1)'],
  [percent(minus(a)), '-A1%'],
  [minus(percent(a)), '-(A1%)'],
  [percent(plus(a, b)), '(A1+B1)%'],
  [binary('&', text('x'), plus(a, b)), '"x"&A1+B1'],
  [plus(binary('&', text('x'), a), b), '("x"&A1)+B1'],
  [binary('=', binary('=', a, b), c), 'A1=B1=C1'],
  [text('kata "Ya"'), '"kata ""Ya"""'],
  [ref(8, 11, 'LKE ZI'), "'LKE ZI'!K8"],
  [ref(1, 1, 'Utama'), 'Utama!A1'],
  [range(ref(1, 1), absRef(2, 28), "Ctt's"), "'Ctt''s'!A1:$AB$2"],
  [call('IF', a, { kind: 'missing' }, num(1)), 'IF(A1,,1)'],
  [sum(range(ref(8, 12), ref(9, 12))), 'SUM(L8:L9)'],
  [{ kind: 'boolean', value: true }, 'TRUE'],
  [{ kind: 'error', value: '#N/A' }, '#N/A'],
  [num(Number.POSITIVE_INFINITY), '#NUM!'],
  [plus(num(-5), num(0.1)), '-5+0.1'],
];

const NUMBERS: readonly (readonly [number, string])[] = [
  [0, '0'],
  [-0, '0'],
  [0.67, '0.67'],
  [1e-7, '0.0000001'],
  [1e20, '100000000000000000000'],
  [1e21, '1E+21'],
  [1.5e-30, '1.5E-30'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1048576, '1048576'],
];

describe('formula text', () => {
  for (const [expr, expected] of CASES) {
    it(`writes ${expected}`, () => assert.equal(formulaText(expr), expected));
  }

  for (const [value, expected] of NUMBERS) {
    it(`writes the number ${expected}`, () => assert.equal(numberLiteral(value), expected));
  }

  it('writes joined numbers with 15 digits', () => {
    assert.equal(generalText(1 / 3), '0.333333333333333');
    assert.equal(generalText(0.1 + 0.2), '0.3');
    assert.equal(generalText(-2.5), '-2.5');
  });

  it('writes every number so that it reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        assert.equal(Number(numberLiteral(value)), value + 0);
      }),
    );
  });

  it('reads back every tree from its text', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        const written = formulaText(tree);
        assert.deepEqual(
          parseFormula(written, { maxLength: 1e6 }),
          { ok: true, expr: normalForm(tree) },
          written,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('writes no bracket that could be left out', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        const normal = normalForm(tree);
        const written = formulaText(normal).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (quoted) =>
          'q'.repeat(quoted.length),
        );
        const original = formulaText(normal);
        for (const [open, close] of groups(written)) {
          const bare = `${original.slice(0, open)} ${original.slice(open + 1, close)} ${original.slice(close + 1)}`;
          const read = parseFormula(bare, { maxLength: 1e6 });
          assert.ok(!read.ok || formulaText(read.expr) !== original, `${original} says the same as ${bare}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('writes a sum of thousands of cells', () => {
    let chain: Expr = a;
    for (let count = 0; count < 20_000; count += 1) chain = plus(chain, b);
    assert.equal(formulaText(chain).length, 2 + 20_000 * 3);
  });
});

/** Places of bracket pairs that group (not those of calls). */
function groups(written: string): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const open: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    if (written[at] === '(') open.push(at);
    if (written[at] !== ')') continue;
    const start = open.pop() ?? 0;
    if (!/[A-Z0-9.]/.test(written[start - 1] ?? '')) pairs.push([start, at]);
  }
  return pairs;
}
