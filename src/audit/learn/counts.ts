import type { Computation, Count, CountRole, Indicator, ZeroCase } from '../../instrument/types';
import { parseFormula } from '../../worksheet/formula/parse';
import { references } from '../../worksheet/formula/shift';
import type { CellPlace } from '../../worksheet/reading';
import type { WorkbookImage } from '../../worksheet/workbook-image';
import { near, numberOf, probe } from './probe';
import type { LearnRow } from './sheet-rows';

/** Numbers that give every pair of counts its own ratio, rising and falling, so that a cap at 1 hides none. */
const PRIMES = [3, 7, 13, 29, 53, 97, 151, 211, 293, 401, 503, 601];
const ROUNDS: readonly (readonly number[])[] = [
  PRIMES,
  [...PRIMES].reverse(),
  PRIMES.map((prime, at) => (at % 2 === 0 ? prime * 5 : prime * 2)),
];

/** How a percentage comes about, as far as the sheet's own formulas show. */
export interface LearnedCounts {
  readonly counts: readonly Count[];
  readonly computation: Computation | null;
  /** Cells of sums whose addends cannot be told. */
  readonly unreadableSums: readonly CellPlace[];
  /** Whether the cases of a zero denominator are read from the sheet, and not only proposed. */
  readonly zeroKnown: boolean;
}

interface Site {
  readonly image: WorkbookImage;
  readonly share: CellPlace;
  readonly places: readonly CellPlace[];
  readonly sums: readonly boolean[];
  readonly addends: ReadonlySet<number>;
}

const label = (row: LearnRow): string => row.text.replace(/^[-–—•]\s*/, '');

/** Places a sum refers to that are counts of the same indicator. */
function addendsOf(image: WorkbookImage, place: CellPlace, places: readonly CellPlace[]): readonly number[] {
  const formula = image.sheets.find(({ name }) => name === place.sheet)?.cell(place.row, place.col)?.formula;
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (!parsed?.ok) return [];
  const inside = (row: number): boolean =>
    references(parsed.expr).some((reference) => {
      const { from, to } = reference.kind === 'cell' ? { from: reference, to: reference } : reference;
      return row >= Math.min(from.row, to.row) && row <= Math.max(from.row, to.row);
    });
  return places.flatMap((each, at) => (each.row !== place.row && inside(each.row) ? [at] : []));
}

/** What the site shows in one round: the numbers that were typed, sums filled in, and the percentage. */
function round(
  site: Site,
  numbers: readonly number[],
): { readonly numbers: readonly number[]; readonly share: number | null } {
  const typed = site.places.flatMap((place, at) =>
    site.sums[at] ? [] : [[place, numbers[at] ?? 1] as const],
  );
  const shown = probe(site.image, typed);
  return {
    numbers: site.places.map((place, at) =>
      site.sums[at] ? (numberOf(shown(place)) ?? Number.NaN) : (numbers[at] ?? 1),
    ),
    share: numberOf(shown(site.share)),
  };
}

type Rule = Computation['rule'];
const RULES: Readonly<Record<Rule, (a: number, b: number) => number>> = {
  ratio: (part, whole) => Math.min(1, part / whole),
  decrease: (after, before) => Math.max(0, (before - after) / before),
};

/** The one pair of counts and rule that explains every round; undefined where none or several do. */
function explained(site: Site): { readonly rule: Rule; readonly a: number; readonly b: number } | undefined {
  const rounds = ROUNDS.map((numbers) => round(site, numbers));
  const fits = (rule: Rule, a: number, b: number): boolean =>
    rounds.every(
      ({ numbers, share }) => share !== null && near(share, RULES[rule](numbers[a] ?? 0, numbers[b] ?? 0)),
    );
  const found = (['ratio', 'decrease'] as const).flatMap((rule) =>
    site.places.flatMap((_, a) =>
      site.places.flatMap((__, b) =>
        a !== b && !site.addends.has(a) && !site.addends.has(b) && fits(rule, a, b) ? [{ rule, a, b }] : [],
      ),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

const ZERO_BY_WORD: readonly (readonly [RegExp, ZeroCase])[] = [
  [/pengaduan/i, 'no-complaints-due'],
  [/wajib lapor|lhkpn|lhkasn|harta/i, 'nobody-obliged'],
];

/** What the sheet shows for a zero denominator, where it shows something. */
function zeroCase(site: Site, rule: Rule, a: number, b: number, text: string): ZeroCase | undefined {
  const zero = site.places.map((_, at) =>
    at === b || site.addends.has(at) ? 0 : at === a && rule === 'ratio' ? 0 : 3,
  );
  const { share } = round(site, zero);
  if (share === 0 && rule === 'decrease') return 'violations-from-none';
  return share === 1 && rule === 'ratio' ? ZERO_BY_WORD.find(([words]) => words.test(text))?.[1] : undefined;
}

const ROLE: Readonly<Record<Rule, readonly [a: CountRole, b: CountRole]>> = {
  ratio: ['part', 'whole'],
  decrease: ['after', 'before'],
};

/** An answer such as `2/1` or `(1-2)/1`: which count is divided by which. */
export function computationAnswer(
  answer: string,
  counts: number,
): { readonly rule: Rule; readonly a: number; readonly b: number } | undefined {
  const ratio = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(answer);
  const decrease = /^\s*\(\s*(\d+)\s*-\s*(\d+)\s*\)\s*\/\s*(\d+)\s*$/.exec(answer);
  const found = ratio
    ? { rule: 'ratio' as const, a: Number(ratio[1]) - 1, b: Number(ratio[2]) - 1 }
    : decrease && decrease[1] === decrease[3]
      ? { rule: 'decrease' as const, a: Number(decrease[2]) - 1, b: Number(decrease[1]) - 1 }
      : undefined;
  return found && found.a !== found.b && [found.a, found.b].every((at) => at >= 0 && at < counts)
    ? found
    : undefined;
}

/**
 * Works out how a percentage is computed from the counts below it, by typing numbers into them and looking at what
 * the sheet's own formula shows. `given` is somebody's answer where the sheet has no formula to look at.
 */
export function learnCounts(
  image: WorkbookImage,
  share: CellPlace,
  rows: readonly LearnRow[],
  statement: string,
  source: string,
  given: ReturnType<typeof computationAnswer>,
): LearnedCounts {
  const places = rows.map(({ row }) => ({ ...share, row }));
  const sheet = image.sheets.find(({ name }) => name === share.sheet);
  const sums = places.map(({ row, col }) => sheet?.cell(row, col)?.formula !== undefined);
  const made = places.map((place, at) => (sums[at] ? addendsOf(image, place, places) : []));
  const addends = new Set(made.flat());
  const site: Site = { image, share, places, sums, addends };
  const unreadableSums = places.filter((_, at) => sums[at] && !isSum(site, at, made[at] ?? []));
  const formula = sheet?.cell(share.row, share.col)?.formula !== undefined;
  const found = (formula ? explained(site) : undefined) ?? given;
  const role = (at: number): CountRole => {
    if (addends.has(at)) return 'addend';
    const [a, b] = found ? ROLE[found.rule] : [];
    return (at === found?.a ? a : at === found?.b ? b : undefined) ?? 'informational';
  };
  const zero =
    found && formula
      ? zeroCase(site, found.rule, found.a, found.b, `${statement} ${rows.map(label).join(' ')}`)
      : undefined;
  return {
    counts: rows.map((row, at): Count => ({
      key: `c${String(at + 1)}`,
      order: at + 1,
      officialRow: row.row,
      label: { id: label(row) },
      role: role(at),
      computed: sums[at] ?? false,
      source,
    })),
    computation: found ? { rule: found.rule, zeroCase: zero ?? 'empty-whole', subset: false, source } : null,
    unreadableSums,
    zeroKnown: zero !== undefined,
  };
}

function isSum(site: Site, at: number, addends: readonly number[]): boolean {
  const { numbers } = round(site, PRIMES);
  return (
    addends.length > 0 &&
    near(
      numbers[at] ?? Number.NaN,
      addends.reduce((sum, each) => sum + (numbers[each] ?? 0), 0),
    )
  );
}

/** Typed counts of an indicator with numbers that give a share strictly between 0 and 1, for trying parents. */
export function trialCounts(
  indicator: Indicator,
  round: number,
): readonly (readonly [count: Count, number])[] {
  const numbers: Readonly<Record<CountRole, number>> = {
    whole: 20 + round,
    addend: 20 + round,
    part: 5 + 3 * round,
    before: 20 + round,
    after: 7 + round,
    informational: 3,
  };
  return indicator.counts.filter((count) => !count.computed).map((count) => [count, numbers[count.role]]);
}
