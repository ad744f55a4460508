import { evidenceEn } from './evidence.en';
import { evidenceId } from './evidence.id';
import type { EvidenceKey } from './evidence.id';
import type { Language } from './language';
import { translator } from './translate';
import type { Catalogue, Translate } from './translate';

export const EVIDENCE_TEXTS: Catalogue<EvidenceKey> = { id: evidenceId, en: evidenceEn };

/** Texts of the evidence register in one language. */
export function evidenceText(language: Language): Translate<EvidenceKey> {
  return translator(EVIDENCE_TEXTS, language);
}
