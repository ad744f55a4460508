/** One thing the edition linter holds against the data. `at` is a code, id or key a person can search for. */
export interface LintFinding {
  readonly rule: LintRule;
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export type LintRule =
  | 'unique-id'
  | 'known-parent'
  | 'weights-add-up'
  | 'options-match-kind'
  | 'options-fall'
  | 'counts-used'
  | 'thresholds-complete'
  | 'wbbm-not-easier'
  | 'threshold-within-weight'
  | 'portal-once'
  | 'source-known'
  | 'text-complete';

export const finding = (
  rule: LintRule,
  at: string,
  found: string | number,
  expected: string | number,
): LintFinding => ({
  rule,
  at,
  found: String(found),
  expected: String(expected),
});
