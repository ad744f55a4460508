import type { Audit } from '../../audit/audit';
import { isMendable } from '../../audit/repair/plan';
import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import { findingTexts } from '../../validation/texts';
import type { LkeInput } from '../input';

/** The document `lke check --json` prints, schema lke-check/1. Points; never rounded. */
export function checkJson(input: LkeInput, audit: Audit, language: Language): unknown {
  return {
    schema: 'lke-check/1',
    layout: input.layout,
    findings: audit.findings.map((audited) => {
      const { finding, effect } = audited;
      return {
        rule: finding.rule,
        severity: finding.severity,
        indicator: finding.indicator,
        sheet: finding.place?.sheet ?? null,
        cell: finding.place ? toA1(finding.place) : null,
        ...findingTexts(finding, language),
        effect,
        mendable: isMendable(audited),
      };
    }),
    summary: audit.summary,
    difference: audit.difference,
  };
}
