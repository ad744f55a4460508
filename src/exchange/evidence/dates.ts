import { isIsoDate, isoOfSerial } from '../../support/excel-date';

/** Months by their first letters in Indonesian and English. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

const two = (text: string): string => text.padStart(2, '0');

/**
 * A date as people write it or as Excel keeps it: a day number, `31/05/2026` (day first), `2026-05-31`, `31 Mei 2026`.
 * @returns ISO, or undefined where it is no date that can be read one way only.
 */
export function dateOf(text: string): string | undefined {
  const found = text.trim();
  if (/^\d{5}(\.\d+)?$/.test(found)) return isoOfSerial(Number(found));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found) ?? [];
  const [, named = '', word = '', of = ''] =
    /^(\d{1,2})[\s-]+(\p{L}{3,10})\.?[\s-]+(\d{4})$/u.exec(found) ?? [];
  const at = MONTHS.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name)));
  const iso =
    day !== ''
      ? `${year}-${two(month)}-${two(day)}`
      : word !== '' && at >= 0
        ? `${of}-${two(String(at + 1))}-${two(named)}`
        : found;
  return isIsoDate(iso) ? iso : undefined;
}

/** Whether a period names years and the given one lies within them; undefined where it names none. */
export function periodCovers(period: string, year: number): boolean | undefined {
  const years = [...period.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([found]) => Number(found));
  if (years.length === 0) return undefined;
  return Math.min(...years) <= year && year <= Math.max(...years);
}
