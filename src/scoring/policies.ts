import type { ZeroCase } from '../instrument/types';

/** What a zero case gives: a value 0..1, or `unanswered` where it can only be an entry error. */
export type ZeroValue = number | 'unanswered';

/** `violations-none` (0 in both years) is decided by the official formula itself; the others are silent there. */
export type PolicyId = ZeroCase | 'violations-none';

/** How the cases are decided on which the regulation is silent. */
export type Policies = Readonly<Record<PolicyId, ZeroValue>>;

/**
 * The project's defaults. The official worksheet shows `#DIV/0!` in all of them but `violations-none`;
 * every use is reported with the indicator it acted on.
 */
export const DEFAULT_POLICIES: Policies = {
  'violations-none': 1,
  'violations-from-none': 0,
  'no-complaints-due': 1,
  'nobody-obliged': 1,
  'empty-whole': 'unanswered',
};

/** A policy that decided a value. */
export interface PolicyEffect {
  readonly id: PolicyId;
  readonly indicator: string;
  readonly effect: ZeroValue;
}
