import { auditEn } from '../i18n/audit.en';
import { auditId } from '../i18n/audit.id';
import type { AuditKey } from '../i18n/audit.id';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { translator } from '../i18n/translate';
import type { Translate } from '../i18n/translate';

export type AuditText = Translate<AuditKey>;

/** Texts of audit and repair in one language. */
export function auditText(language: Language): AuditText {
  return translator<AuditKey>({ id: auditId, en: auditEn }, language);
}

/** An effect less than this is rounding. Points. */
export const NO_EFFECT = 1e-9;

/** Points with their sign, as a difference is read: `+0,4167`, `-1,2`, `0`. */
export function signedPoints(points: number, language: Language): string {
  const digits = formatNumber(Math.abs(points), language);
  if (Math.abs(points) < NO_EFFECT) return formatNumber(0, language);
  return `${points < 0 ? '-' : '+'}${digits}`;
}
