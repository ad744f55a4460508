import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import type { CheckResult } from '../../validation/check';
import type { Finding } from '../../validation/finding';
import { findingTexts } from '../../validation/texts';
import type { CliText } from '../output';

/** Warnings and notes of one rule beyond this many are counted, so that errors stay in sight. */
const SHOWN = 5;

function findingLines(finding: Finding, text: CliText, language: Language): readonly string[] {
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
    ...(fix === '' ? [] : [`  ${text('check.fix', { text: fix })}`]),
    '',
  ];
}

/** What `lke check` prints for people: errors first and all of them, the rest up to a few of each rule. */
export function checkText(result: CheckResult, text: CliText, language: Language): string {
  const { error, warning, info } = result.summary;
  const lines = [text('check.heading', { errors: error, warnings: warning, infos: info }), ''];
  if (result.findings.length === 0) lines.push(text('check.none'));
  for (const severity of ['error', 'warning', 'info'] as const) {
    const seen = new Map<string, number>();
    for (const finding of result.findings.filter((each) => each.severity === severity)) {
      const times = (seen.get(finding.rule) ?? 0) + 1;
      seen.set(finding.rule, times);
      if (severity === 'error' || times <= SHOWN) lines.push(...findingLines(finding, text, language));
    }
    for (const [rule, times] of seen) {
      if (severity !== 'error' && times > SHOWN)
        lines.push(text('check.more', { count: times - SHOWN, rule }), '');
    }
  }
  return lines.join('\n').trimEnd();
}
