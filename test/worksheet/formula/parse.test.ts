import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absRef, binary, call, type Expr, num, range, ref, text } from '../../../src/worksheet/formula/expr';
import { evaluateFormula } from '../../../src/worksheet/formula/evaluate';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import { references } from '../../../src/worksheet/formula/shift';
import { formulaText } from '../../../src/worksheet/formula/text';

const MISSING: Expr = { kind: 'missing' };
const error = (value: string): Expr => ({ kind: 'error', value });

const ACCEPTED: readonly (readonly [string, Expr])[] = [
  ['=1+2', binary('+', num(1), num(2))],
  ['  = 1 +\n\t2 ', binary('+', num(1), num(2))],
  ['.5', num(0.5)],
  ['1.', num(1)],
  ['1.5E-3', num(0.0015)],
  ['"say ""Ya"""', text('say "Ya"')],
  ['""', text('')],
  ['true', { kind: 'boolean', value: true }],
  ['FALSE', { kind: 'boolean', value: false }],
  ['TRUE()', call('TRUE')],
  ['#DIV/0!', error('#DIV/0!')],
  ['#n/a', error('#N/A')],
  ['K8', ref(8, 11)],
  ['xfd1048576', ref(1048576, 16384)],
  ['$A$1', absRef(1, 1)],
  ['$A1', { ...ref(1, 1), absCol: true }],
  ['A$1', { ...ref(1, 1), absRow: true }],
  ['A1:$B$2', range(ref(1, 1), absRef(2, 2))],
  ['Sheet!A1', ref(1, 1, 'Sheet')],
  ["'Quoted ''name'''!A1:B2", range(ref(1, 1), ref(2, 2), "Quoted 'name'")],
  ["'Ctt Eval'!I3", ref(3, 9, 'Ctt Eval')],
  ["'LKE ZI'!#REF!", error('#REF!')],
  ['#REF!A1:B2', error('#REF!')],
  ['skor_total', { kind: 'name', name: 'skor_total' }],
  ['A1048577', { kind: 'name', name: 'A1048577' }],
  ['log10(5)', call('LOG10', num(5))],
  ['_xlfn.IFNA(A1,"")', call('IFNA', ref(1, 1), text(''))],
  ['IF(A1,,1)', call('IF', ref(1, 1), MISSING, num(1))],
  ['IF(A1,)', call('IF', ref(1, 1), MISSING)],
  ['SUM(,)', call('SUM', MISSING, MISSING)],
  ['NA( )', call('NA')],
  ['-2^2', binary('^', { kind: 'unary', op: '-', operand: num(2) }, num(2))],
  ['5%', { kind: 'unary', op: '%', operand: num(5) }],
  ['2^-1', binary('^', num(2), { kind: 'unary', op: '-', operand: num(1) })],
  ['1<>2', binary('<>', num(1), num(2))],
];

/** Text, place of the fault, what was expected there and what was found. */
const REFUSED: readonly (readonly [string, number, string, string])[] = [
  ['', 0, 'a value, a reference or a function', ''],
  ['=', 1, 'a value, a reference or a function', ''],
  ['1+', 2, 'a value, a reference or a function', ''],
  ['1 2', 2, 'an operator or the end', '2'],
  ['(1', 2, 'an operator or )', ''],
  ['SUM(1', 5, 'an operator, a comma or )', ''],
  ['SUM(1;2)', 5, 'an operator, a comma or )', ';'],
  ['IF(A1="Ya,1,0)', 6, 'a value, a reference or a function', '"'],
  ['A:A', 1, 'an operator or the end', ':'],
  ['1:3', 1, 'an operator or the end', ':'],
  ['A1:B', 3, 'the last cell of the range', 'B'],
  ['Sheet!', 6, 'a cell after the sheet name', ''],
  ['Sheet!name', 6, 'a cell after the sheet name', 'name'],
  ['{1,2}', 0, 'a value, a reference or a function', '{'],
  ['[1]Sheet!A1', 0, 'a value, a reference or a function', '['],
  ['Tabel[Skor]', 5, 'an operator or the end', '['],
  ['@A1', 0, 'a value, a reference or a function', '@'],
  ['A1#', 2, 'an operator or the end', '#'],
  ['SUM (1)', 4, 'an operator or the end', '('],
  ['1E999', 0, 'a value, a reference or a function', '1'],
  ['0,5', 1, 'an operator or the end', ','],
  ['5%%%%%', 5, 'fewer percent signs', '%'],
];

const LIKERT =
  'IF(J46="Ya/Tidak",IF(K46="Ya",1,IF(K46="Tidak",0,"Blm Diisi")),IF(J46="A/B/C",IF(K46="A",1,IF(K46="B",0.5,' +
  'IF(K46="C",0,"Blm Diisi"))),IF(J46="A/B/C/D",IF(K46="A",1,IF(K46="B",0.67,IF(K46="C",0.33,IF(K46="D",0,' +
  '"Blm Diisi")))),IF(J46="A/B/C/D/E",IF(K46="A",1,IF(K46="B",0.75,IF(K46="C",0.5,IF(K46="D",0.25,IF(K46="E",0,' +
  '"Blm Diisi"))))),IF(J46="%",IF(K46="","Blm Diisi",K46),IF(J46="Jumlah",IF(K46="","Blm Diisi",""),' +
  'IF(J46="Rupiah",IF(K46="","Blm Diisi",""),IF(J46="","","-"))))))))';

const OFFICIAL: readonly string[] = [
  LIKERT,
  'IF(OR(K129="",K130=""),"Blm Diisi",IF(K130/K129>1,1,K130/K129))',
  'IF(K202="","Blm Diisi",K202/4)*H202',
  'AVERAGE(L8:L9)*H7',
  "'Ctt Eval'!I3",
];

describe('reading a formula', () => {
  for (const [source, expected] of ACCEPTED) {
    it(`reads ${JSON.stringify(source)}`, () =>
      assert.deepEqual(parseFormula(source), { ok: true, expr: expected }));
  }

  for (const [source, at, expected, found] of REFUSED) {
    it(`refuses ${JSON.stringify(source)} and says where`, () => {
      assert.deepEqual(parseFormula(source), { ok: false, at, expected, found });
    });
  }

  for (const source of OFFICIAL) {
    it(`gives ${source.slice(0, 40)} back letter by letter`, () => {
      const read = parseFormula(source);
      assert.ok(read.ok);
      assert.equal(formulaText(read.expr), source);
    });
  }

  it('refuses a text that is too long', () => {
    const read = parseFormula('1+'.repeat(9000) + '1');
    assert.deepEqual(read, {
      ok: false,
      at: 16384,
      expected: 'at most 16384 characters',
      found: '1+1+1+1+1+1+1+1+1+1+',
    });
  });

  it('refuses nesting without end, whatever it is made of', () => {
    for (const open of ['(', '-', 'SUM(', 'IF(1,', '(-', '--(', '1+(', '(1=1&1+1*1^']) {
      const read = parseFormula(open.repeat(Math.floor(16000 / open.length)) + '1');
      assert.ok(!read.ok, open);
      assert.match(read.expected, /levels of nesting/, open);
    }
  });

  it('reads and computes the deepest formula it accepts without running out of stack', () => {
    for (const [open, close] of [
      ['(1=1&1+1*1^', '%%%%)'],
      ['SUM(1=1&1+1*1^-', '%%%%)'],
      ['IF(1,', ')'],
      ['-', ''],
      ['SUMPRODUCT(1=1&1+1*1^', ')'],
    ] as const) {
      for (let levels = 250; levels > 100; levels -= 100) {
        const read = parseFormula(open.repeat(levels) + 'A1' + close.repeat(levels));
        if (!read.ok) continue;
        evaluateFormula(read.expr, { sheet: 'S', cell: () => 1 });
        assert.equal(references(read.expr).length, 1);
        const again = parseFormula(formulaText(read.expr), { maxLength: 1e6, maxDepth: 1e6 });
        assert.ok(again.ok);
      }
    }
  });

  it('reads a chain as long as a formula may be', () => {
    const read = parseFormula('A1' + '+1'.repeat(8000));
    assert.ok(read.ok);
    assert.equal(evaluateFormula(read.expr, { sheet: 'S', cell: () => 1 }), 8001);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '(',
        ')',
        ',',
        ':',
        '!',
        "'",
        '"',
        '#',
        '#REF!',
        '$',
        'A1',
        'SUM(',
        'IF(',
        '+',
        '-',
        '^',
        '%',
        '1',
        '.',
        'E',
        ' ',
        '=',
        '<',
        '>',
        '&',
        '{',
        '@',
        'é',
        '\ud800',
        '\u0000',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (source) => {
        const read = parseFormula(source);
        if (read.ok) {
          evaluateFormula(read.expr, { sheet: 'S', at: { row: 1, col: 1 }, cell: () => null });
          assert.ok(parseFormula(formulaText(read.expr)).ok);
        } else assert.equal(source.slice(read.at, read.at + read.found.length), read.found);
      }),
      { numRuns: 5000 },
    );
  });
});
