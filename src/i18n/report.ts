import type { Language } from './language';
import { reportEn } from './report.en';
import { reportId } from './report.id';
import type { ReportKey } from './report.id';
import { translator } from './translate';
import type { Catalogue, Translate } from './translate';

export const REPORT_TEXTS: Catalogue<ReportKey> = { id: reportId, en: reportEn };

/** Texts around the evaluator's report in one language. */
export function reportText(language: Language): Translate<ReportKey> {
  return translator(REPORT_TEXTS, language);
}
