import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import type { Audit, AuditFinding } from '../../audit/audit';
import type { AuditText } from '../../audit/texts';
import { findingTexts } from '../../validation/texts';
import type { CliText } from '../output';
import { differenceText, effectText } from './difference-text';

/** Warnings and notes of one rule beyond this many are counted, so that errors stay in sight. */
const SHOWN = 5;

interface Words {
  readonly text: CliText;
  readonly auditText: AuditText;
  readonly language: Language;
}

function findingLines(
  audit: Audit,
  audited: AuditFinding,
  { text, auditText, language }: Words,
): readonly string[] {
  const { finding } = audited;
  const effect = effectText(audit, audited, auditText, language);
  const { message, expected, actual, fix } = findingTexts(finding, language);
  const place = finding.place ? `${finding.place.sheet}!${toA1(finding.place)}` : null;
  const head = [text(`severity.${finding.severity}`), place, finding.indicator, finding.rule]
    .filter((part) => part !== null)
    .join('  ');
  return [
    head,
    `  ${message}`,
    ...(expected === '' ? [] : [`  ${text('check.expected', { text: expected })}`]),
    ...(actual === '' ? [] : [`  ${text('check.actual', { text: actual })}`]),
    ...(effect === undefined ? [] : [`  ${effect}`]),
    ...(fix === '' ? [] : [`  ${text('check.fix', { text: fix })}`]),
    '',
  ];
}

/**
 * What `lke check` prints for people: the difference and what it comes from, then errors and all of them, the
 * rest up to a few of each rule.
 */
export function checkText(audit: Audit, words: Words): string {
  const { text, auditText, language } = words;
  const { error, warning, info } = audit.summary;
  const lines = [text('check.heading', { errors: error, warnings: warning, infos: info }), ''];
  lines.push(...differenceText(audit, auditText, language));
  if (audit.findings.length === 0) lines.push(text('check.none'));
  for (const severity of ['error', 'warning', 'info'] as const) {
    const seen = new Map<string, number>();
    for (const audited of audit.findings.filter((each) => each.finding.severity === severity)) {
      const { finding } = audited;
      const times = (seen.get(finding.rule) ?? 0) + 1;
      seen.set(finding.rule, times);
      if (severity === 'error' || times <= SHOWN) lines.push(...findingLines(audit, audited, words));
    }
    for (const [rule, times] of seen) {
      if (severity !== 'error' && times > SHOWN)
        lines.push(text('check.more', { count: times - SHOWN, rule }), '');
    }
  }
  return lines.join('\n').trimEnd();
}
