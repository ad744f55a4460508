import { fillTemplate } from '../../../i18n/format';
import type { MessageValues } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { WORKSHEET_EN } from '../../../i18n/worksheet.en';
import { WORKSHEET_ID } from '../../../i18n/worksheet.id';
import type { WorksheetKey, WorksheetTexts } from '../../../i18n/worksheet.id';
import type { LocalText } from '../../../instrument/types';

export const CATALOGUES: Readonly<Record<Language, WorksheetTexts>> = { id: WORKSHEET_ID, en: WORKSHEET_EN };

/** How one language says things on a worksheet: catalogue texts, and the edition's own. */
export interface Wording {
  readonly language: Language;
  readonly say: (key: WorksheetKey, values?: MessageValues) => string;
  /** An edition's text; Indonesian where the language is missing. */
  readonly of: (text: LocalText) => string;
}

export function wordingOf(language: Language): Wording {
  const texts = CATALOGUES[language];
  return {
    language,
    say: (key, values = {}) => fillTemplate(texts[key], values, language),
    of: (text) => (language === 'en' ? (text.en ?? text.id) : text.id),
  };
}
