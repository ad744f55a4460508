import type { Edition } from './edition';
import { lintArithmetic } from './lint/arithmetic';
import { lintAnswers } from './lint/answers';
import { lintPortal } from './lint/portal';
import { lintReferences } from './lint/references';
import { lintSources } from './lint/sources';
import { lintTexts } from './lint/texts';
import { lintThresholds } from './lint/thresholds';
import type { LintFinding } from './lint/finding';

/** The linter's rules in the order they are reported; each is a function of the whole edition. */
export const LINT_RULES: readonly ((edition: Edition) => readonly LintFinding[])[] = [
  lintReferences,
  lintArithmetic,
  lintAnswers,
  lintThresholds,
  lintPortal,
  lintSources,
  lintTexts,
];

/** Everything that does not add up in an edition's figures; empty for a sound edition. */
export function lintEdition(edition: Edition): readonly LintFinding[] {
  return LINT_RULES.flatMap((rule) => rule(edition));
}
