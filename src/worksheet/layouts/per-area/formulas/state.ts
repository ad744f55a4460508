import { binary, call, equals, iff, num, plus, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import { isNumber } from './parts';

/** Words of a state, and what an open item shows: `Belum`, or nothing while a layer has not begun. */
export interface StateWords {
  readonly open: Expr;
  readonly invalid: string;
}

/** `Belum` from the first answer of this sheet's layer on; an evaluator who has not begun is not chased. */
export function onceBegun(answeredOnSheet: Expr, word: string): Expr {
  return iff(equals(answeredOnSheet, num(0)), text(''), text(word));
}

function whenUnusable(answer: Expr, words: StateWords): Expr {
  const filled = iff(equals(answer, text('')), words.open, text(words.invalid));
  return iff(call('ISERROR', answer), text(words.invalid), filled);
}

/** The % cell of an answer: the value reached, or in words why there is none. */
export function answerState(answer: Expr, value: Expr, words: StateWords): Expr {
  return iff(isNumber(value), value, whenUnusable(answer, words));
}

/** The % cell of a count: blank when it is fine. */
export function countState(answer: Expr, number: Expr, words: StateWords): Expr {
  return iff(isNumber(number), text(''), whenUnusable(answer, words));
}

/**
 * The % cell of a `persen` indicator: its value; `Periksa` when a count is invalid or when all are there
 * and still nothing can be computed (0 agents listed); else open.
 */
export function computedState(value: Expr, numbers: readonly Expr[], states: Expr, words: StateWords): Expr {
  const complete = equals(call('COUNT', ...numbers), num(numbers.length));
  const faulty = binary(
    '>',
    plus(call('COUNTIF', states, text(words.invalid)), iff(complete, num(1), num(0))),
    num(0),
  );
  return iff(isNumber(value), value, iff(faulty, text(words.invalid), words.open));
}
