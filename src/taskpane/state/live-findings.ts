import { RULES } from '../../validation/catalogue';
import { checkAssessment } from '../../validation/check';
import type { Finding } from '../../validation/finding';
import { inWorksheetOrder } from '../../validation/order';
import type { RuleId } from '../../validation/rule-ids';
import type { Lke } from './lke';

const ABOUT_ANSWERS = RULES.filter(({ needs }) => needs === 'assessment');
const ABOUT_CELLS: ReadonlySet<RuleId> = new Set(
  RULES.filter(({ needs }) => needs === 'workbook').map(({ id }) => id),
);

/** Worked out once for each state of the LKE; several parts of a page ask. */
const known = new WeakMap<
  Lke,
  { readonly checked: readonly Finding[]; readonly findings: readonly Finding[] }
>();

/** Findings about the answers as they are now; cheap enough to follow every edit. */
export function answerFindings({ edition, assessment, reading }: Lke): readonly Finding[] {
  return checkAssessment(edition, assessment, { reading, rules: ABOUT_ANSWERS }).findings;
}

/** Findings worked out already; undefined where this state of the LKE was not looked at yet. */
export function knownFindings(lke: Lke, checked: readonly Finding[]): readonly Finding[] | undefined {
  const last = known.get(lke);
  return last?.checked === checked ? last.findings : undefined;
}

/**
 * What is known now: the answers as they are, and the cells as the last check of the whole workbook found
 * them. Formulas can only be judged with the workbook read afresh, which is too slow for every edit.
 */
export function currentFindings(lke: Lke, checked: readonly Finding[]): readonly Finding[] {
  const before = knownFindings(lke, checked);
  if (before) return before;
  const cells = checked.filter(({ rule }) => ABOUT_CELLS.has(rule));
  const findings = inWorksheetOrder(lke.edition, [...answerFindings(lke), ...cells]);
  known.set(lke, { checked, findings });
  return findings;
}
