import type { Language } from './language';
import { sealEn } from './seal.en';
import { sealId } from './seal.id';
import type { SealKey } from './seal.id';
import { translator } from './translate';
import type { Catalogue, Translate } from './translate';

export const SEAL_TEXTS: Catalogue<SealKey> = { id: sealId, en: sealEn };
export type SealText = Translate<SealKey>;

/** Texts of the seal in one language. */
export function sealText(language: Language): SealText {
  return translator(SEAL_TEXTS, language);
}
