import type { UnitIdentity } from '../../assessment/types';
import { missingDetails } from './details';
import type { DetailField, ReportDetails } from './details';

/** Something in a report that belongs to another one, or to nobody yet. */
export type Leftover =
  | { readonly kind: 'empty-field'; readonly field: DetailField | 'unitName' | 'year' | 'target' }
  | { readonly kind: 'open-mark'; readonly found: string }
  | { readonly kind: 'other-unit'; readonly found: string; readonly expected: string }
  /** Indicators the unit answered and the evaluator did not. */
  | { readonly kind: 'not-evaluated'; readonly indicators: readonly string[] }
  | {
      readonly kind: 'other-year';
      readonly field: DetailField | null;
      readonly found: string;
      readonly expected: number;
    };

/** What is left for a person to fill in, as it stands in a document: `[isi: nomor laporan]`. */
export const openMark = (what: string): string => `[isi: ${what}]`;
const OPEN_MARK = /\[isi: [^\]\n]*\]/g;

const REGIONS = ['kota', 'kabupaten', 'kab', 'kab.'];
const isRegion = (word: string | undefined): boolean =>
  word !== undefined && REGIONS.includes(word.toLowerCase());
const same = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();

/** A word of a text with what stands right after it, so that a name ends where a sentence does. */
interface Word {
  readonly word: string;
  readonly ends: boolean;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/([\p{L}\p{N}][\p{L}\p{N}.'’-]*)([^\p{L}\p{N}\n]*\n?)/gu)].map(
    ([, raw = '', after = '']) => {
      const word = raw.replace(/[.'’-]+$/, '');
      const abbreviation = raw.endsWith('.') && isRegion(raw);
      return {
        word: abbreviation ? raw : word,
        ends: (raw !== word && !abbreviation) || /[,;:()\n"]/.test(after),
      };
    },
  );
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The name of a unit of the same kind that begins at a word: the own name's first words, but for a region's kind
 * (`Kota` or `Kabupaten`), then a proper name that is not ours. `KPU RI` or `KPU Provinsi` are no units of the same
 * kind, and may well be named.
 */
function otherNameAt(words: readonly Word[], at: number, own: readonly string[]): string | undefined {
  const shared = own.length - 1;
  for (let k = 0; k < shared; k++) {
    const found = words[at + k];
    if (!found || found.ends) return undefined;
    if (!same(found.word, own[k]) && !(k > 0 && isRegion(found.word) && isRegion(own[k]))) return undefined;
  }
  const tail: string[] = [];
  for (let next = at + shared; next < words.length && tail.length < 3; next++) {
    const found = words[next];
    if (!found || !isName(found.word)) break;
    tail.push(found.word);
    if (found.ends) break;
  }
  if (tail.length === 0) return undefined;
  const head = words.slice(at, at + shared).map(({ word }) => word);
  const ours = head.every((word, k) => same(word, own[k])) && same(tail[0], own[shared]);
  return ours ? undefined : [...head, ...tail].join(' ');
}

/**
 * Names of other units of the same kind in a text. A unit name of one word has no kind to go by and finds nothing.
 * @param allowed names that may stand there, as the user confirmed
 */
export function otherUnits(
  text: string,
  unitName: string,
  allowed: readonly string[] = [],
): readonly string[] {
  const own = unitName.split(/\s+/).filter((word) => word !== '');
  const place = own.findIndex(isRegion);
  // `KPU Kota Contoh Utara`: what comes after the region's kind is the proper name.
  const kind = place > 0 && place < own.length - 1 ? own.slice(0, place + 2) : own;
  if (kind.length < 2) return [];
  const words = wordsOf(text);
  const found = words.flatMap((_, at) => otherNameAt(words, at, kind) ?? []);
  const permitted = allowed.map((name) => name.toLowerCase());
  return [...new Set(found)].filter(
    (name) => !permitted.some((known) => name.toLowerCase().startsWith(known)),
  );
}

/** Years named in a text, as people write them in numbers of letters. */
const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year));

function otherYears(details: ReportDetails, year: number): readonly Leftover[] {
  const reported = details.date === null ? year : Number(details.date.slice(0, 4));
  const fits = (found: number): boolean => found === year || found === reported;
  const numbers = (['number', 'assignmentNumber'] as const).flatMap((field): readonly Leftover[] => {
    const found = details[field];
    return found === null || yearsIn(found).every(fits)
      ? []
      : [{ kind: 'other-year', field, found, expected: year }];
  });
  const dates = (['date', 'assignmentDate', 'periodFrom', 'periodTo'] as const).flatMap(
    (field): readonly Leftover[] => {
      const found = details[field];
      const of = found === null ? year : Number(found.slice(0, 4));
      // The evaluation of a year may end early in the next one, never before it began.
      return found === null || of === year || of === year + 1
        ? []
        : [{ kind: 'other-year', field, found, expected: year }];
    },
  );
  return [...numbers, ...dates];
}

function emptyFields(unit: UnitIdentity, details: ReportDetails): readonly Leftover[] {
  const identity = [
    ...(unit.name === null ? (['unitName'] as const) : []),
    ...(unit.year === null ? (['year'] as const) : []),
    ...(unit.target === null ? (['target'] as const) : []),
  ];
  return [...identity, ...missingDetails(details)].map((field): Leftover => ({ kind: 'empty-field', field }));
}

/** What keeps a report from being finished: empty fields, another unit's name in what it says, another year's numbers. */
export function reportLeftovers(
  unit: UnitIdentity,
  details: ReportDetails,
  texts: readonly string[],
  allowed: readonly string[] = [],
): readonly Leftover[] {
  const { name, year } = unit;
  const found = name === null ? [] : [...new Set(texts.flatMap((text) => otherUnits(text, name, allowed)))];
  return [
    ...emptyFields(unit, details),
    ...found.map((other): Leftover => ({ kind: 'other-unit', found: other, expected: name ?? '' })),
    ...(year === null ? [] : otherYears(details, year)),
  ];
}

/** A number of a letter, as `Nomor: 700/12/LHE/2025` or `Nomor ST-1/2025`. */
const LETTER_NUMBER = /nomor\s*:?\s*([^\s,;()]*\d[^\s,;()]*)/giu;

/** The same look at a document that somebody edited since: marks nobody filled, other units, numbers of other years. */
export function documentLeftovers(
  unit: UnitIdentity,
  text: string,
  allowed: readonly string[] = [],
): readonly Leftover[] {
  const marks = [...new Set(text.match(OPEN_MARK) ?? [])];
  const { name, year } = unit;
  const numbers = [...text.matchAll(LETTER_NUMBER)].map(([, number = '']) => number);
  // Regulations carry the years they were made in; a number of a letter that is older than the evaluation is not ours.
  const others = [...new Set(numbers)].filter((number) =>
    yearsIn(number).some((found) => year !== null && found < year),
  );
  return [
    ...marks.map((found): Leftover => ({ kind: 'open-mark', found })),
    ...(name === null ? [] : otherUnits(text, name, allowed)).map((found): Leftover => ({
      kind: 'other-unit',
      found,
      expected: name ?? '',
    })),
    ...others.map((found): Leftover => ({ kind: 'other-year', field: null, found, expected: year ?? 0 })),
  ];
}
