import { fillTemplate } from './format';
import type { MessageValues } from './format';
import type { Language } from './language';

/** A catalogue of one subject: the same keys in every language. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** A function that gives a catalogue's texts in one language. */
export function translator<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
): Translate<Key> {
  const texts = catalogue[language];
  return (key, values = {}) => fillTemplate(texts[key], values, language);
}
