import fc from 'fast-check';
import {
  binary,
  type BinaryOp,
  type CellRef,
  type Expr,
  range,
  type RangeRef,
} from '../../../src/worksheet/formula/expr';

const OPERATORS: readonly BinaryOp[] = ['+', '-', '*', '/', '^', '&', '=', '<>', '<', '<=', '>', '>='];
const SHEETS = ['LKE ZI', 'Utama', "Ctt Eval's", 'A1', 'Data_2', '2026', 'Área', '!', 'Rekap (baru)'];

const sheet = fc.option(fc.oneof(fc.constantFrom(...SHEETS), fc.string({ minLength: 1, maxLength: 8 })), {
  nil: undefined,
});

/** A cell within `last` rows and columns, so that shifted ones can be made to stay on the sheet. */
export function cells(last: { readonly row: number; readonly col: number }): fc.Arbitrary<CellRef> {
  return fc
    .record({
      row: fc.integer({ min: 1, max: last.row }),
      col: fc.integer({ min: 1, max: last.col }),
      absRow: fc.boolean(),
      absCol: fc.boolean(),
    })
    .map(({ row, col, absRow, absCol }) => ({
      kind: 'cell',
      row,
      col,
      ...(absRow ? { absRow } : {}),
      ...(absCol ? { absCol } : {}),
    }));
}

const WHOLE_SHEET = { row: 1048576, col: 16384 };

function referencesWithin(last: typeof WHOLE_SHEET): fc.Arbitrary<CellRef | RangeRef> {
  const onSheet = fc
    .tuple(cells(last), sheet)
    .map(([cell, name]) => (name === undefined ? cell : { ...cell, sheet: name }));
  return fc.oneof(
    onSheet,
    fc.tuple(cells(last), cells(last), sheet).map(([from, to, name]) => range(from, to, name)),
  );
}

const literals: fc.Arbitrary<Expr> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Expr => ({ kind: 'number', value })),
  fc.integer({ min: -99, max: 999 }).map((value): Expr => ({ kind: 'number', value })),
  fc.string().map((value): Expr => ({ kind: 'text', value })),
  fc.boolean().map((value): Expr => ({ kind: 'boolean', value })),
  fc
    .constantFrom('#DIV/0!', '#REF!', '#VALUE!', '#N/A', '#NAME?', '#NUM!', '#NULL!')
    .map((value): Expr => ({ kind: 'error', value })),
  fc.constantFrom('skor_total', 'bobot.area', 'AMBANG', 'é1').map((name): Expr => ({ kind: 'name', name })),
);

/** Trees as anybody may build them, normal or not. */
export function trees(last = WHOLE_SHEET): fc.Arbitrary<Expr> {
  const { tree } = fc.letrec<{ tree: Expr }>((tie) => {
    const argument = fc.oneof(
      { weight: 5, arbitrary: tie('tree') },
      { weight: 1, arbitrary: fc.constant<Expr>({ kind: 'missing' }) },
    );
    const call = fc
      .tuple(
        fc.constantFrom('SUM', 'IF', 'AVERAGE', 'LOG10', 'UNKNOWN.FN', 'TRUE'),
        fc.array(argument, { maxLength: 4 }),
      )
      .map(([name, args]): Expr => ({ kind: 'call', name, args }));
    const sign = fc
      .tuple(fc.constantFrom<'-' | '+'>('-', '+'), tie('tree'))
      .map(([op, operand]): Expr => ({ kind: 'unary', op, operand }));
    const percent = tie('tree')
      .filter((operand) => operand.kind !== 'unary' || operand.op !== '%')
      .map((operand): Expr => ({ kind: 'unary', op: '%', operand }));
    return {
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.oneof(literals, referencesWithin(last)),
        fc
          .tuple(fc.constantFrom(...OPERATORS), tie('tree'), tie('tree'))
          .map(([op, left, right]) => binary(op, left, right)),
        call,
        sign,
        percent,
      ),
    };
  });
  return tree;
}

/** The one tree among those with the same text that reading the text gives. */
export function normalForm(expr: Expr): Expr {
  switch (expr.kind) {
    case 'number':
      return expr.value < 0
        ? { kind: 'unary', op: '-', operand: { kind: 'number', value: -expr.value } }
        : { kind: 'number', value: Math.abs(expr.value) };
    case 'call': {
      const args = expr.args.map(normalForm);
      return { ...expr, args: args.length === 1 && args[0]?.kind === 'missing' ? [] : args };
    }
    case 'unary':
      return { ...expr, operand: normalForm(expr.operand) };
    case 'binary':
      return { ...expr, left: normalForm(expr.left), right: normalForm(expr.right) };
    default:
      return expr;
  }
}
