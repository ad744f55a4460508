import type { Assessment, LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import type { Reading } from '../worksheet/reading';
import { RULES } from './catalogue';
import { checkContext } from './context';
import type { Finding, Severity } from './finding';
import { dropFollowers } from './followers';
import { inWorksheetOrder } from './order';
import type { Rule } from './rule';

export interface CheckOptions {
  /** Whose answers are checked; the unit's unless told. */
  readonly layer?: LayerId;
  /** The workbook the assessment was read from; without it only the answers are checked. */
  readonly reading?: Reading;
  /** Rules to run; all unless told. */
  readonly rules?: readonly Rule[];
}

export interface CheckResult {
  /** In worksheet order, then the graver first. */
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
}

/** Checks an assessment and, where given, the workbook it stands in. Pure: the same input, the same findings. */
export function checkAssessment(
  edition: Edition,
  assessment: Assessment,
  { layer = 'unit', reading, rules = RULES }: CheckOptions = {},
): CheckResult {
  const context = checkContext(edition, assessment, layer, reading);
  const found = rules.flatMap((rule) => [...rule.check(context)]);
  const findings = inWorksheetOrder(edition, dropFollowers(context, rules, found));
  const summary = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) summary[finding.severity]++;
  return { findings, summary };
}
