import { binary, call, equals, iff, minus, num, text } from '../../../formula/expr';
import type { Expr, RangeRef } from '../../../formula/expr';
import { atLeast } from '../formulas/parts';
import type { Wording } from '../texts';

/** Figures are compared with the engine's tolerance, so that 0.6 x 8 points typed in full meets 60 %. */
const TOLERANCE = 1e-9;

export const reaches = (actual: Expr, required: Expr): Expr =>
  atLeast(actual, minus(required, num(TOLERANCE)));

/** Status of one condition in words: by the floor it is met, by the ceiling it is still possible. */
export function gateStatus(actual: Expr, best: Expr, required: Expr, wording: Wording): Expr {
  const possible = iff(
    reaches(best, required),
    text(wording.say('status.possible')),
    text(wording.say('status.missed')),
  );
  return iff(reaches(actual, required), text(wording.say('status.met')), possible);
}

/** Status of holding the earlier predicate: Ya, Tidak, or not said and therefore possible. */
export function earlierStatus(holds: Expr, wording: Wording): Expr {
  const missed = iff(
    equals(holds, text('Tidak')),
    text(wording.say('status.missed')),
    text(wording.say('status.possible')),
  );
  const said = iff(equals(holds, text('Ya')), text(wording.say('status.met')), missed);
  return iff(call('ISTEXT', holds), said, text(wording.say('status.possible')));
}

/** What the identity says about the earlier predicate, for the figure's cell. */
export function earlierText(holds: Expr, wording: Wording): Expr {
  const said = iff(
    equals(holds, text('Ya')),
    text('Ya'),
    iff(equals(holds, text('Tidak')), text('Tidak'), text(wording.say('recap.unknown'))),
  );
  return iff(call('ISTEXT', holds), said, text(wording.say('recap.unknown')));
}

/** The predicate as a whole: met when all conditions are, out of reach when one is. */
export function verdict(statuses: RangeRef, conditions: number, wording: Wording): Expr {
  const count = (key: 'status.met' | 'status.missed'): Expr =>
    call('COUNTIF', statuses, text(wording.say(key)));
  const missed = iff(
    binary('>', count('status.missed'), num(0)),
    text(wording.say('status.missed')),
    text(wording.say('status.possible')),
  );
  return iff(equals(count('status.met'), num(conditions)), text(wording.say('status.met')), missed);
}
