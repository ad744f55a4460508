import type { Count, Indicator } from '../instrument/types';
import type { Policies, PolicyId, ZeroValue } from './policies';

/** Value of a computed indicator, 0..1 or null when open, and the policy that decided it, if one did. */
export interface ComputedValue {
  readonly value: number | null;
  readonly policy?: { readonly id: PolicyId; readonly effect: ZeroValue };
}

const OPEN: ComputedValue = { value: null };

function decided(policies: Policies, id: PolicyId): ComputedValue {
  const effect = policies[id];
  return { value: effect === 'unanswered' ? null : effect, policy: { id, effect } };
}

function sumOfRole(
  counts: readonly Count[],
  numbers: readonly (number | null)[],
  role: Count['role'],
): number {
  let total = 0;
  counts.forEach((count, at) => {
    if (count.role === role) total += numbers[at] ?? 0;
  });
  return total;
}

/**
 * The arithmetic of a `persen` indicator (official column K; Lampiran III rows 128-193).
 *
 * `numbers` holds the counts in the order of `indicator.counts`, null for open or invalid ones. Every
 * count that is typed must be there, the informational ones too, as in the official worksheet.
 */
export function computeValue(
  indicator: Indicator,
  numbers: readonly (number | null)[],
  policies: Policies,
): ComputedValue {
  const { counts, computation } = indicator;
  if (!computation) return OPEN;
  if (counts.some((count, at) => !count.computed && numbers[at] == null)) return OPEN;
  if (computation.rule === 'decrease') {
    const before = sumOfRole(counts, numbers, 'before');
    const after = sumOfRole(counts, numbers, 'after');
    if (before === 0) return decided(policies, after === 0 ? 'violations-none' : computation.zeroCase);
    return { value: Math.max(0, (before - after) / before) };
  }
  const whole = counts.some((count) => count.role === 'addend')
    ? sumOfRole(counts, numbers, 'addend')
    : sumOfRole(counts, numbers, 'whole');
  if (whole === 0) return decided(policies, computation.zeroCase);
  return { value: Math.min(1, sumOfRole(counts, numbers, 'part') / whole) };
}
