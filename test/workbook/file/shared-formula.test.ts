import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftFormulaText } from '../../../src/workbook/file/shared-formula';
import { parseFormula } from '../../../src/worksheet/formula/parse';
import { shiftFormula } from '../../../src/worksheet/formula/shift';
import { formulaText } from '../../../src/worksheet/formula/text';

describe('a shared formula in another cell', () => {
  const cases: [string, number, number, string][] = [
    ['I4/H4', 1, 0, 'I5/H5'],
    ['$I4/H$4', 2, 3, '$I6/K$4'],
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
    ["'Ctt Eval'!A1&'It''s A1'!B2", 1, 0, "'Ctt Eval'!A2&'It''s A1'!B3"],
    ['"A1"&A1&"B""2"', 1, 0, '"A1"&A2&"B""2"'],
    ['LOG10(A1)+ATAN2(B1,1)', 1, 0, 'LOG10(A2)+ATAN2(B2,1)'],
    ['Nilai_A1+A1_x+ABCD1+A1', 1, 0, 'Nilai_A1+A1_x+ABCD1+A2'],
    ['Tabel1[[#This Row],[A1]]+A1', 1, 0, 'Tabel1[[#This Row],[A1]]+A2'],
    ['[1]Lembar1!A1', 1, 0, '[1]Lembar1!A2'],
    ['1E5+A1*2.5E-3', 1, 0, '1E5+A2*2.5E-3'],
    ['#REF!+A1', 1, 0, '#REF!+A2'],
    ['_xlfn.STDEV.S(A1:A3)', 1, 0, '_xlfn.STDEV.S(A2:A4)'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['a1+$b$2', 1, 1, 'B2+$b$2'],
    [' IF( A1 = "" , "-" , +A1 ) ', 1, 0, ' IF( A2 = "" , "-" , +A2 ) '],
  ];
  for (const [formula, rows, cols, expected] of cases) {
    it(`${formula} moved by ${String(rows)}, ${String(cols)} reads ${expected}`, () => {
      assert.equal(shiftFormulaText(formula, rows, cols), expected);
    });
  }

  it('reads as our formula tree says it must', () => {
    const cell = fc
      .tuple(
        fc.boolean(),
        fc.integer({ min: 5, max: 900 }),
        fc.boolean(),
        fc.constantFrom('K', 'AA', 'ZZ', 'XA'),
      )
      .map(([fixCol, row, fixRow, col]) => `${fixCol ? '$' : ''}${col}${fixRow ? '$' : ''}${String(row)}`);
    const atom = fc.oneof(
      cell,
      cell.map((a) => `'LKE ZI'!${a}`),
      fc.constantFrom('"K8"', '1.5', 'TRUE'),
    );
    const formula = fc
      .array(fc.tuple(atom, fc.constantFrom('+', '&', '*', '=')), { minLength: 1, maxLength: 5 })
      .map((parts) => {
        const body = parts.map(([a, op], i) => (i === 0 ? a : op + a)).join('');
        return `IF(ISBLANK(K8),SUM(${body}),${body})`;
      });
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: -4, max: 4 }),
        fc.integer({ min: -4, max: 4 }),
        (text, rows, cols) => {
          const parsed = parseFormula(text);
          assert.ok(parsed.ok, text);
          assert.equal(
            shiftFormulaText(text, rows, cols),
            formulaText(shiftFormula(parsed.expr, rows, cols)),
          );
        },
      ),
    );
  });
});
