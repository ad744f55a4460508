import type { Finding, Severity } from '../../validation/finding';
import { SEVERITIES } from '../../validation/order';
import type { RuleId } from '../../validation/rule-ids';
import type { Words } from '../words';
import { sectionId, sectionsOf } from './areas';
import { findingView } from './finding';
import type { FindingView } from './finding';
import type { Lke } from './lke';

export interface FindingGroup {
  /** Section id, or `''` for the workbook as a whole. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** The gravest first, then in worksheet order. */
  readonly findings: readonly FindingView[];
}

/** All offered corrections of one rule, to be applied together. */
export interface CorrectionKind {
  readonly rule: RuleId;
  readonly label: string;
  readonly findings: readonly FindingView[];
}

export interface FindingsView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly summary: string;
  readonly groups: readonly FindingGroup[];
  readonly corrections: readonly CorrectionKind[];
}

function countBySeverity(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function summaryOf(counts: Readonly<Record<Severity, number>>, words: Words): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => words.t(`findings.count.${severity}`, { count: counts[severity] }))
    .join(', ');
}

function correctionKinds(findings: readonly FindingView[], words: Words): readonly CorrectionKind[] {
  const kinds = new Map<RuleId, FindingView[]>();
  for (const finding of findings) {
    if (!finding.correction) continue;
    kinds.set(finding.rule, [...(kinds.get(finding.rule) ?? []), finding]);
  }
  return [...kinds].map(([rule, some]) => ({
    rule,
    label: words.t(isCorrectable(rule) ? `correction.kind.${rule}` : 'correction.kind.other'),
    findings: some,
  }));
}

const CORRECTABLE = [
  'answer-spacing-or-case',
  'answer-type',
  'index-out-of-range',
  'evidence-malformed-link',
] as const;
function isCorrectable(rule: RuleId): rule is (typeof CORRECTABLE)[number] {
  return CORRECTABLE.some((each) => each === rule);
}

/** @param only the severity to show; all of them for null */
export function findingsView(
  lke: Lke,
  findings: readonly Finding[],
  only: Severity | null,
  words: Words,
): FindingsView {
  const all = findings.map((finding) => findingView(lke, finding, words));
  const counts = countBySeverity(all);
  const shown = all.filter(({ severity }) => only === null || severity === only);
  const named = [
    ...sectionsOf(lke.edition).map(({ id, name }) => ({
      id,
      name: words.t('area.name', { id, name: words.local(name) }),
    })),
    { id: '', name: words.t('findings.workbook') },
  ];
  const groups = named.map(({ id, name }) => {
    const own = shown
      .filter(({ indicator }) => (indicator === null ? '' : (sectionId(lke.edition, indicator) ?? '')) === id)
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    return { id, name, summary: summaryOf(countBySeverity(own), words), findings: own };
  });
  return {
    counts,
    summary: all.length === 0 ? words.t('findings.none') : summaryOf(counts, words),
    groups: groups.filter((group) => group.findings.length > 0),
    corrections: correctionKinds(all, words),
  };
}
