import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseA1 } from '../../../src/support/address';
import { evaluateFormula, unsupportedFunctions } from '../../../src/worksheet/formula/evaluate';
import type { Expr } from '../../../src/worksheet/formula/expr';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import { imageOf, type SheetSketch } from '../../../src/worksheet/image-builder';
import type { CellValue } from '../../../src/worksheet/workbook-image';
import { trees } from './trees';

const CELLS: SheetSketch = {
  A1: 3,
  A2: 5,
  A3: 'Ya',
  A4: true,
  A5: '7',
  A6: '',
  B1: 10,
  B2: 20,
  B3: 30,
};

const [SHEET] = imageOf({ S: CELLS }).sheets;

function read(source: string): Expr {
  const parsed = parseFormula(source);
  assert.ok(parsed.ok, source);
  return parsed.expr;
}

/** Evaluates on sheet S; C9 divides by zero, and everything else outside the table is blank. */
function value(source: string, at?: string): CellValue {
  const place = at === undefined ? undefined : parseA1(at);
  return evaluateFormula(read(source), {
    sheet: 'S',
    ...(place ? { at: place } : {}),
    cell: (_sheet, row, col) =>
      row === 9 && col === 3 ? { error: '#DIV/0!' } : (SHEET?.cell(row, col)?.value ?? null),
    name: (name) => ({ bobot: read('B1*2'), kosong: read('D1'), ulang: read('ulang+1') })[name],
    extent: (sheet) => (sheet === 'S' ? { rows: 9, cols: 3 } : undefined),
  });
}

const DIV0 = { error: '#DIV/0!' };
const VALUE = { error: '#VALUE!' };
const REF = { error: '#REF!' };
const NAME = { error: '#NAME?' };
const NA = { error: '#N/A' };
const NUM = { error: '#NUM!' };

/** Excel's answers, by what a reader of the sheet would ask. */
const CASES: Readonly<Record<string, readonly (readonly [string, CellValue])[]>> = {
  'a blank cell counts as 0, as no text and as FALSE': [
    ['D1', 0],
    ['D1=""', true],
    ['D1=0', true],
    ['D1=FALSE', true],
    ['D1+1', 1],
    ['D1&"x"', 'x'],
    ['IF(TRUE,D1)', 0],
    ['A6=0', false],
  ],
  'text turns into a number only where it spells one': [
    ['"5"+1', 6],
    ['A5*2', 14],
    ['"abc"*2', VALUE],
    ['""*1', VALUE],
    ['A6+1', VALUE],
    ['"1,250.5"*2', 2501],
    ['"12,50"*1', VALUE],
    ['"7%"*1', 0.07],
    ['" -3 "*1', -3],
    ['"(3)"*1', -3],
    ['"0x10"*1', VALUE],
    ['"Infinity"*1', VALUE],
    ['TRUE+1', 2],
  ],
  'types have an order: numbers, texts, booleans': [
    ['1<"a"', true],
    ['"zzz"<FALSE', true],
    ['1=TRUE', false],
    ['"ya"=A3', true],
    ['"5"=5', false],
    ['0.1+0.2=0.3', true],
  ],
  'the first error wins': [
    ['C9+#N/A', DIV0],
    ['#N/A+C9', NA],
    ['SUM(A1:A2,#REF!,C9)', REF],
    ['IF(TRUE,1,C9)', 1],
    ['IF(C9,1,2)', DIV0],
    ['OR(TRUE,C9)', DIV0],
    ['IFERROR(C9,"-")', '-'],
    ['IFNA(C9,"-")', DIV0],
    ['C9="x"', DIV0],
  ],
  'numbers stay within what a cell holds': [
    ['1/0', DIV0],
    ['1E308*10', NUM],
    ['0^0', NUM],
    ['(-8)^(1/3)', NUM],
    ['-0', 0],
    ['REPT("abcd",9000)', VALUE],
    ['REPT("a",20000)&REPT("b",20000)', VALUE],
    ['LEN(SUBSTITUTE(REPT("a",30000),"a",REPT("b",30000)))', VALUE],
  ],
  'a last subtraction that cancels to 15 digits is 0': [
    ['0.1+0.2-0.3', 0],
    ['1*(0.5-0.4-0.1)', 0.5 - 0.4 - 0.1],
    ['1-0.9', 1 - 0.9],
  ],
  'ranges count numbers only, arguments are turned into numbers': [
    ['SUM(A1:A6)', 8],
    ['SUM("5",TRUE,1)', 7],
    ['SUM("x",1)', VALUE],
    ['AVERAGE(A1:A6)', 4],
    ['AVERAGE(A3:A6)', DIV0],
    ['COUNT(A1:A6)', 2],
    ['COUNT("5",TRUE,"x",C9)', 2],
    ['COUNTA(A1:A7)', 6],
    ['COUNTBLANK(A1:A100)', 95],
    ['COUNTIF(A1:A100,"")', 95],
    ['COUNTIF(A1:A100,"=")', 94],
    ['COUNTIF(A1:A6,7)', 1],
    ['COUNTIFS(A1:A100,"<>Ya")', 99],
    ['SUM(B1:B1048576)', 60],
    ['MIN(A3:A6)', 0],
    ['AND(A3:A3)', VALUE],
    ['AND(A1:A6)', true],
  ],
  'halves round away from zero, as the digits on screen say': [
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(1234.5,-2)', 1200],
    ['ROUND(123456789012345.6,5)', 123456789012345.6],
    ['ROUNDUP(1.0000001,0)', 2],
    ['ROUNDDOWN(-1.99,1)', -1.9],
    ['ROUND(1E-300,2)', 0],
    ['MOD(-1,3)', 2],
  ],
  'SUMPRODUCT works cell by cell': [
    ['SUMPRODUCT((A1:A3="Ya")*B1:B3)', 30],
    ['SUMPRODUCT(--(B1:B3>10),B1:B3)', 50],
    ['SUMPRODUCT(A1:A3,B1:B3)', 130],
    ['SUMPRODUCT(A1:A2,B1:B3)', VALUE],
    ['SUMPRODUCT(IF(B1:B3>10,1,0))', 2],
    ['SUMPRODUCT(A4:A4)', 0],
  ],
  'a range where one value is wanted has none without a place': [
    ['B1:B3', VALUE],
    ['SUM(B1:B3*1)', VALUE],
    ['LEN(A3:A3)', 2],
  ],
  'looking up': [
    ['INDEX(B1:B3,2)', 20],
    ['INDEX(B1:B3,4)', REF],
    ['INDEX(A1:B3,3,2)', 30],
    ['MATCH("Y*",A1:A6,0)', 3],
    ['MATCH(25,B1:B3)', 2],
    ['MATCH(25,B1:B3,0)', NA],
    ['VLOOKUP(5,A1:B3,2,FALSE)', 20],
    ['CHOOSE(2,C9,"b")', 'b'],
    ['SUM(CHOOSE(2,A1:A2,B1:B3))', 60],
  ],
  texts: [
    ['TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['TEXT(0.755,"0%")', '76%'],
    ['TEXT(-0.5,"0.00")', '-0.50'],
    ['TEXT(1,"yyyy")', VALUE],
    ['FIND("","abc")', 1],
    ['SEARCH("~?","a?")', 2],
    ['TRIM("  a   b ")', 'a b'],
    ['HYPERLINK("#Hasil","Hasil")', 'Hasil'],
    ['1/3&""', '0.333333333333333'],
  ],
  'names and sheets': [
    ['bobot+1', 21],
    ['kosong=""', true],
    ['ulang', NAME],
    ['asing', NAME],
    ['Asing!A1', REF],
    ['SUM(Asing!A1:A3)', REF],
    ['TIDAKADA(1)', NAME],
    ['LEFT()', VALUE],
  ],
  'the official sheet': [
    ['IF(OR(D1="",A2=""),"Blm Diisi",IF(A2/D1>1,1,A2/D1))', 'Blm Diisi'],
    ['IF(OR(A1="",A2=""),"Blm Diisi",IF(A2/A1>1,1,A2/A1))', 1],
    ['IF(D1="","Blm Diisi",D1/4)*B1', VALUE],
    ['IF(A1="","Blm Diisi",A1/4)*B1', 7.5],
    ['AVERAGE(B1:B2)*A1', 45],
    ["'LKE ZI'!#REF!", REF],
  ],
};

describe('evaluating a formula', () => {
  for (const [title, cases] of Object.entries(CASES)) {
    it(title, () => {
      for (const [source, expected] of cases) assert.deepEqual(value(source), expected, source);
    });
  }

  it('knows the place it stands in', () => {
    assert.equal(value('ROW()*100+COLUMN()', 'C7'), 703);
    assert.equal(value('B1:B3', 'F2'), 20);
    assert.equal(value('B1:B3*2', 'F3'), 60);
    assert.deepEqual(value('B1:B3', 'F4'), VALUE);
    assert.deepEqual(value('ROW()'), VALUE);
  });

  it('reads the branch it needs and no other', () => {
    const seen: number[] = [];
    const cell = (_sheet: string, row: number): CellValue => {
      seen.push(row);
      return row;
    };
    evaluateFormula(read('IF(A1=1,A2,A3)'), { sheet: 'S', cell });
    evaluateFormula(read('CHOOSE(2,A4,A5)'), { sheet: 'S', cell });
    assert.deepEqual(seen, [1, 2, 5]);
  });

  it('names what it cannot compute', () => {
    assert.deepEqual(unsupportedFunctions(read('IF(TODAY()>1,XLOOKUP(1,A1,B1),TODAY())')), [
      'TODAY',
      'XLOOKUP',
    ]);
    assert.deepEqual(unsupportedFunctions(read('TEXT(A1,"dd mmmm yyyy")')), ['TEXT']);
    assert.deepEqual(unsupportedFunctions(read('TEXT(SUM(A1:A2),"0.00%")&NA()')), []);
  });

  it('gives a cell value for any tree, and never throws', () => {
    fc.assert(
      fc.property(trees({ row: 20, col: 5 }), (tree) => {
        const result = evaluateFormula(tree, {
          sheet: 'S',
          at: { row: 2, col: 9 },
          cell: (_s, row, col) => (row * col) % 7,
        });
        if (typeof result === 'number') assert.ok(Number.isFinite(result) && !Object.is(result, -0));
        else if (typeof result === 'object') assert.match(result?.error ?? '', /^#/);
      }),
      { numRuns: 1000 },
    );
  });
});
