import type { Language } from './language';

/** What a message may carry; numbers are written in the reader's own way. */
export type MessageValue = string | number;
export type MessageValues = Readonly<Record<string, MessageValue>>;

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, digits: number, fixed: boolean): Intl.NumberFormat {
  const key = `${language} ${String(digits)} ${String(fixed)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
    });
    formats.set(key, format);
  }
  return format;
}

/** A number for people: `85,7219` in Indonesian, `85.7219` in English; at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 4): string {
  return numberFormat(language, digits, false).format(value);
}

/** A score with exactly two decimals: `85,72`. */
export function formatPoints(value: number, language: Language): string {
  return numberFormat(language, 2, true).format(value);
}

/** A share 0..1 as percent with one decimal: `78,8 %`. */
export function formatShare(value: number, language: Language): string {
  return `${numberFormat(language, 1, true).format(value * 100)} %`;
}

/** Fills `{name}` places of a template; a place nobody gives stays visible, so that a test sees it. */
export function fillTemplate(template: string, values: MessageValues, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}
