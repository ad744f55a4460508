import type { Language } from './language';
import { requirementsEn } from './requirements.en';
import { requirementsId } from './requirements.id';
import type { RequirementKey } from './requirements.id';
import { translator } from './translate';
import type { Catalogue, Translate } from './translate';

export const REQUIREMENT_TEXTS: Catalogue<RequirementKey> = { id: requirementsId, en: requirementsEn };

/** Texts of the submission requirements in one language. */
export function requirementText(language: Language): Translate<RequirementKey> {
  return translator(REQUIREMENT_TEXTS, language);
}
