import { fillTemplate, formatNumber, formatPoints, formatShare } from '../i18n/format';
import type { MessageValues } from '../i18n/format';
import type { Language } from '../i18n/language';
import { paneHandOffEn } from '../i18n/pane-hand-off.en';
import { paneHandOffId } from '../i18n/pane-hand-off.id';
import { paneMergeEn } from '../i18n/pane-merge.en';
import { paneMergeId } from '../i18n/pane-merge.id';
import { panePathEn } from '../i18n/pane-path.en';
import { panePathId } from '../i18n/pane-path.id';
import { paneRepairEn } from '../i18n/pane-repair.en';
import { paneRepairId } from '../i18n/pane-repair.id';
import { paneEn } from '../i18n/pane.en';
import { paneId } from '../i18n/pane.id';
import { paneReviewEn } from '../i18n/pane-review.en';
import { paneReviewId } from '../i18n/pane-review.id';
import type { Translate } from '../i18n/translate';
import type { LocalText } from '../instrument/types';

/** The pane's catalogues, one a subject, put together. */
export const PANE_TEXTS = {
  id: { ...paneId, ...paneHandOffId, ...paneMergeId, ...panePathId, ...paneRepairId, ...paneReviewId },
  en: { ...paneEn, ...paneHandOffEn, ...paneMergeEn, ...panePathEn, ...paneRepairEn, ...paneReviewEn },
} as const;
export type PaneKey = keyof typeof PANE_TEXTS.id;

/** Everything that depends on the reader's language, in one hand. */
export interface Words {
  readonly language: Language;
  readonly t: Translate<PaneKey>;
  /** A text of the edition; Indonesian where English is missing. */
  readonly local: (text: LocalText) => string;
  /** Two decimals: `85,72`. */
  readonly points: (value: number) => string;
  /** `78,8 %` */
  readonly share: (value: number) => string;
  readonly number: (value: number) => string;
  /** A number as it is typed into a field: no thousands separators. */
  readonly typed: (value: number) => string;
  readonly time: (at: Date) => string;
}

/** English tells one from many (`{count?error:errors}`); Indonesian does not and has no such places. */
function choosePlurals(template: string, values: MessageValues): string {
  return template.replace(/\{(\w+)\?([^:}]*):([^}]*)\}/g, (_, name: string, one: string, many: string) =>
    values[name] === 1 ? one : many,
  );
}

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const known = new Map<Language, Words>();

/** The words of a language; made once, since a clock's format takes longer to make than all of a page's texts. */
export function wordsFor(language: Language): Words {
  const words = known.get(language) ?? makeWords(language);
  known.set(language, words);
  return words;
}

function makeWords(language: Language): Words {
  const texts: Readonly<Record<PaneKey, string>> = PANE_TEXTS[language];
  const clock = new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
  return {
    language,
    t: (key, values = {}) => fillTemplate(choosePlurals(texts[key], values), values, language),
    local: (text) => (language === 'en' ? (text.en ?? text.id) : text.id),
    points: (value) => formatPoints(value, language),
    share: (value) => formatShare(value, language),
    number: (value) => formatNumber(value, language),
    typed: (value) => (language === 'id' ? String(value).replace('.', ',') : String(value)),
    time: (at) => clock.format(at),
  };
}

/** A message whose language is chosen when it is shown. */
export type Say = (words: Words) => string;
