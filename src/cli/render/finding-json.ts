import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import type { Finding } from '../../validation/finding';
import { findingTexts } from '../../validation/texts';

/** A finding as every command prints it in short: rule, severity, place and message. */
export function findingJson(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    indicator: finding.indicator,
    sheet: finding.place?.sheet ?? null,
    cell: finding.place ? toA1(finding.place) : null,
    message: findingTexts(finding, language).message,
  };
}
