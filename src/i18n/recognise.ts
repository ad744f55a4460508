import type { Language } from './language';
import { recogniseEn } from './recognise.en';
import { recogniseId } from './recognise.id';
import type { RecogniseKey } from './recognise.id';
import { translator } from './translate';
import type { Translate } from './translate';

export type RecogniseText = Translate<RecogniseKey>;

/** Texts on what a workbook is, in one language. */
export function recogniseText(language: Language): RecogniseText {
  return translator<RecogniseKey>({ id: recogniseId, en: recogniseEn }, language);
}
