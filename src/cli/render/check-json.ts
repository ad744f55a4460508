import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import type { CheckResult } from '../../validation/check';
import { findingTexts } from '../../validation/texts';
import type { LkeInput } from '../input';

/** The document `lke check --json` prints, schema lke-check/1. */
export function checkJson(input: LkeInput, result: CheckResult, language: Language): unknown {
  return {
    schema: 'lke-check/1',
    layout: input.layout,
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      indicator: finding.indicator,
      sheet: finding.place?.sheet ?? null,
      cell: finding.place ? toA1(finding.place) : null,
      ...findingTexts(finding, language),
    })),
    summary: result.summary,
  };
}
