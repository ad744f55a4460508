import type { Count, CountRole, Indicator, ZeroCase } from '../../../../instrument/types';
import { DEFAULT_POLICIES } from '../../../../scoring/policies';
import type { ZeroValue } from '../../../../scoring/policies';
import { binary, call, equals, iff, minus, num, over } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import { OPEN } from './parts';

/** The clean number of a count, as a cell. */
export type NumberOf = (count: Count) => Expr;

const decided = (effect: ZeroValue): Expr => (effect === 'unanswered' ? OPEN : num(effect));
const zeroValue = (zeroCase: ZeroCase): Expr => decided(DEFAULT_POLICIES[zeroCase]);

function ofRole(indicator: Indicator, role: CountRole, numberOf: NumberOf): readonly Expr[] {
  return indicator.counts.filter((count) => count.role === role).map(numberOf);
}

function added(cells: readonly Expr[]): Expr {
  const [first] = cells;
  return first && cells.length === 1 ? first : call('SUM', ...cells);
}

/** Cells of the whole: its addends where it has any, else the typed whole. */
function wholeCells(indicator: Indicator, numberOf: NumberOf): readonly Expr[] {
  const addends = ofRole(indicator, 'addend', numberOf);
  return addends.length > 0 ? addends : ofRole(indicator, 'whole', numberOf);
}

function whenAllGiven(cells: readonly Expr[], value: Expr): Expr {
  return iff(binary('<', call('COUNT', ...cells), num(cells.length)), OPEN, value);
}

/** A computed whole (`mustReport`): the sum of its addends once all are there. */
export function computedCount(indicator: Indicator, numberOf: NumberOf): Expr {
  const cells = wholeCells(indicator, numberOf);
  return whenAllGiven(cells, added(cells));
}

/**
 * Value of a `persen` indicator, 0..1: the arithmetic of scoring/computation with the default policies for
 * zero cases. Open until every typed count is there, the informational ones too (official column K).
 */
export function computedValue(indicator: Indicator, numberOf: NumberOf): Expr {
  const { computation, counts } = indicator;
  if (!computation) return OPEN;
  const typed = counts.filter((count) => !count.computed).map(numberOf);
  if (computation.rule === 'decrease') {
    const before = added(ofRole(indicator, 'before', numberOf));
    const after = added(ofRole(indicator, 'after', numberOf));
    const fromNone = iff(
      equals(after, num(0)),
      decided(DEFAULT_POLICIES['violations-none']),
      zeroValue(computation.zeroCase),
    );
    return whenAllGiven(
      typed,
      iff(equals(before, num(0)), fromNone, call('MAX', num(0), over(minus(before, after), before))),
    );
  }
  const whole = added(wholeCells(indicator, numberOf));
  const ratio = call('MIN', num(1), over(added(ofRole(indicator, 'part', numberOf)), whole));
  return whenAllGiven(typed, iff(equals(whole, num(0)), zeroValue(computation.zeroCase), ratio));
}
