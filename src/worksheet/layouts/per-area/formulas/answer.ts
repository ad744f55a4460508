import type { Option } from '../../../../instrument/types';
import { binary, call, equals, iff, num, over, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import { OPEN, atLeast, isNumber } from './parts';

/**
 * Value of a choice: a chain of IFs over its options. `=` compares without regard to letter case, as the
 * engine does; anything else (another letter, blanks around it, a number) is open. ISTEXT stands first so
 * that an error value pasted into the answer stays where it is.
 */
export function choiceValue(answer: Expr, options: readonly Option[]): Expr {
  const chain = options.reduceRight<Expr>(
    (rest, { option, score }) => iff(equals(answer, text(option)), num(score), rest),
    OPEN,
  );
  return iff(call('ISTEXT', answer), chain, OPEN);
}

/** Value of a survey index, 0..1: index / 4 for 0 to 4 (official rows 202 and 205), else open. */
export function indexValue(answer: Expr): Expr {
  const within = iff(
    atLeast(answer, num(0)),
    iff(binary('<=', answer, num(4)), over(answer, num(4)), OPEN),
    OPEN,
  );
  return iff(isNumber(answer), within, OPEN);
}

/** A count as a clean number: a whole number from 0, else open. */
export function countNumber(answer: Expr): Expr {
  const whole = iff(equals(call('INT', answer), answer), answer, OPEN);
  return iff(isNumber(answer), iff(atLeast(answer, num(0)), whole, OPEN), OPEN);
}
