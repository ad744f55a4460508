import { fillTemplate } from '../i18n/format';
import type { MessageValue } from '../i18n/format';
import type { Language } from '../i18n/language';
import { VALIDATION_EN } from '../i18n/validation.en';
import { VALIDATION_ID } from '../i18n/validation.id';
import { toA1 } from '../support/address';
import type { Finding } from './finding';
import { ENGLISH_FACT } from './report';
import type { RuleId } from './rule-ids';

/** What a reader is told: what was found, what was expected, what stands there, what to do. */
export interface FindingText {
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly fix: string;
}

/** Templates of one language: rule -> case -> texts with `{places}`. */
export type ValidationTexts = Readonly<Record<RuleId, Readonly<Record<string, FindingText>>>>;

export const VALIDATION_TEXTS: Readonly<Record<Language, ValidationTexts>> = {
  id: VALIDATION_ID,
  en: VALIDATION_EN,
};

/** Facts as templates of one language see them, with the indicator, sheet and cell of the finding beside them. */
function valuesFor(finding: Finding, language: Language): Record<string, MessageValue> {
  const values: Record<string, MessageValue> = { ...finding.facts };
  if (language === 'en') {
    for (const [name, value] of Object.entries(finding.facts)) {
      if (name.endsWith(ENGLISH_FACT)) values[name.slice(0, -ENGLISH_FACT.length)] = value;
    }
  }
  if (finding.indicator !== null) values['indicator'] = finding.indicator;
  if (finding.place) {
    values['sheet'] = finding.place.sheet;
    values['cell'] = toA1(finding.place);
  }
  return values;
}

/**
 * The words for a finding in the reader's language, chosen only now.
 * @throws Error where the catalogue has no texts for the finding's case; the catalogue test keeps that from happening.
 */
export function findingTexts(finding: Finding, language: Language): FindingText {
  const text = VALIDATION_TEXTS[language][finding.rule][finding.variant];
  if (!text) throw new Error(`no texts for ${finding.rule}.${finding.variant} in ${language}`);
  const values = valuesFor(finding, language);
  const fill = (template: string): string => fillTemplate(template, values, language);
  return {
    message: fill(text.message),
    expected: fill(text.expected),
    actual: fill(text.actual),
    fix: fill(text.fix),
  };
}
