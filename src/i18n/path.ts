import type { Language } from './language';
import { pathEn } from './path.en';
import { pathId } from './path.id';
import type { PathKey } from './path.id';
import { translator } from './translate';
import type { Translate } from './translate';

export type PathText = Translate<PathKey>;

/** Texts on the path to a predicate and the work plan in one language. */
export function pathText(language: Language): PathText {
  return translator<PathKey>({ id: pathId, en: pathEn }, language);
}
