/** The languages of the pane. Indonesian comes first: it is what the worksheet and its readers use. */
export const LANGUAGES = ['id', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const FIRST_LANGUAGE: Language = 'id';

/** The one to switch to. */
export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}

const KEY = 'lke-zi.language';

/** The part of the browser's storage we use. Reading the property itself throws where storage is blocked. */
export type LanguageStore = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The language chosen last time, else Indonesian; a browser without storage is no reason to fail. */
export function rememberedLanguage(store: LanguageStore): Language {
  try {
    const found = store().getItem(KEY);
    return LANGUAGES.find((language) => language === found) ?? FIRST_LANGUAGE;
  } catch {
    return FIRST_LANGUAGE;
  }
}

/** Keeps the choice for the next time, where the browser lets us. */
export function rememberLanguage(store: LanguageStore, language: Language): void {
  try {
    store().setItem(KEY, language);
  } catch {
    // Excel on the web may block storage in frames; the choice then lasts until the pane closes.
  }
}
