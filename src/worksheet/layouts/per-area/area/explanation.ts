import type { Count, Indicator, ZeroCase } from '../../../../instrument/types';
import { DEFAULT_POLICIES } from '../../../../scoring/policies';
import { call, equals, iff, num, ref, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import type { CellContent } from '../../../plan';
import { LAYER_COLUMNS } from '../columns';
import type { Geometry } from '../geometry';
import { itemId } from '../../../../instrument/edition';
import type { Wording } from '../texts';

/** All options with their meaning, a line each, then the guidance; for numbers the guidance alone. */
export function explanationText(indicator: Indicator, wording: Wording): string {
  const options = indicator.options.map(({ option, meaning }) => `${option}: ${wording.of(meaning)}`);
  return [...options, ...(indicator.guidance ? [wording.of(indicator.guidance)] : [])].join('\n');
}

/** What a zero case does, in words. Only the project's default policies have words of their own. */
function zeroText(zeroCase: ZeroCase, wording: Wording): string {
  return DEFAULT_POLICIES[zeroCase] === 'unanswered'
    ? wording.say('zero.empty-whole')
    : wording.say(`zero.${zeroCase}`);
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The longest text a count's explanation can show; row heights are made for it. */
export function countTexts(indicator: Indicator, count: Count, wording: Wording): readonly string[] {
  const { computation } = indicator;
  if (count.role === 'informational') return [wording.say('count.informational')];
  if (!computation) return [];
  if (computation.rule === 'decrease') {
    return count.role === 'before'
      ? [wording.say('zero.violations-none'), zeroText(computation.zeroCase, wording)]
      : [];
  }
  const addends = indicator.counts
    .filter((each) => each.role === 'addend')
    .map((each) => lowerFirst(wording.of(each.label)));
  const zero = zeroText(computation.zeroCase, wording);
  if (count.computed) return [zero, wording.say('count.computed', { parts: addends.join(' + ') })];
  return count.role === 'whole' ? [zero] : [];
}

/**
 * Explanation of a count: a policy that decides a zero case shows itself where it acts, by formula, and
 * only then (the regulation is silent there).
 */
export function countExplanation(
  geometry: Geometry,
  indicator: Indicator,
  count: Count,
  wording: Wording,
): CellContent | null {
  const [first, otherwise = ''] = countTexts(indicator, count, wording);
  if (first === undefined || count.role === 'informational')
    return first === undefined ? null : { value: first };
  const numberOf = (key: string): Expr =>
    ref(geometry.rowOf.get(itemId(indicator.code, key))?.row ?? 1, LAYER_COLUMNS.unit.number);
  // blank is no zero; Excel says so for "", other programs need to be asked
  const isZero = (cell: Expr): Expr => call('AND', call('ISNUMBER', cell), equals(cell, num(0)));
  const own = numberOf(count.key);
  const after = indicator.counts.find((each) => each.role === 'after');
  if (count.role !== 'before' || !after) return { formula: iff(isZero(own), text(first), text(otherwise)) };
  const bothGiven = equals(call('COUNT', own, numberOf(after.key)), num(2));
  const fromNone = iff(isZero(numberOf(after.key)), text(first), text(otherwise));
  return { formula: iff(bothGiven, iff(isZero(own), fromNone, text('')), text('')) };
}
