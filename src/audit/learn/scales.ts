import { KIND_OPTIONS } from '../../instrument/lint/answers';
import type { AnswerKind } from '../../instrument/types';
import type { CellPlace } from '../../worksheet/reading';
import type { CellScalar, WorkbookImage } from '../../worksheet/workbook-image';
import { near, numberOf, probe } from './probe';
import type { Shown } from './probe';

/** An indicator whose scale is to be read, with its cells. */
export interface ScaleSite {
  readonly code: string;
  readonly kind: AnswerKind;
  /** Points of its own; null where it shares its subarea's. */
  readonly weight: number | null;
  readonly answer: CellPlace;
  readonly score: CellPlace | null;
  /** Whether the score cell has a formula. */
  readonly formula: boolean;
}

/** What the sheet's own formula gives for each choice (0..1); `null` where it does not say. */
export interface LearnedScale {
  readonly values: readonly (number | null)[];
  /** What the score cell multiplies the value with: the weight in component B of official sheets, else 1. */
  readonly factor: number;
}

const INDEXES = [4, 3, 2, 1, 0, 2.5];

/** Answers that are tried, in order: every choice, or survey indexes; none for percentages. */
export function triedAnswers(kind: AnswerKind): readonly CellScalar[] {
  return kind === 'nilai_0_4' ? INDEXES : KIND_OPTIONS[kind];
}

/** Usual scales, proposed where a sheet has no formulas to read them from (official column L). */
export const USUAL_SCALES: Readonly<Partial<Record<AnswerKind, readonly number[]>>> = {
  ya_tidak: [1, 0],
  abc: [1, 0.5, 0],
  abcd: [1, 0.67, 0.33, 0],
  abcde: [1, 0.75, 0.5, 0.25, 0],
};

/** Sums in a score cell leave 0.6700000000000001 behind; a scale has at most this many decimals. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

function factorOf(site: ScaleSite, best: number | null): number {
  if (site.weight === null || site.weight === 0 || best === null) return 1;
  return near(best, site.weight) ? site.weight : 1;
}

/** Types every choice of every indicator once, round by round, and reads what the score cells show. */
export function learnScales(
  image: WorkbookImage,
  sites: readonly ScaleSite[],
): ReadonlyMap<string, LearnedScale> {
  const readable = sites.filter(({ score, formula }) => score !== null && formula);
  const rounds: Shown[] = INDEXES.map((_, round) =>
    probe(
      image,
      readable.flatMap(({ kind, answer }) => {
        const tried = triedAnswers(kind)[round];
        return tried === undefined ? [] : [[answer, tried] as const];
      }),
    ),
  );
  return new Map(
    readable.map((site) => {
      const shown = triedAnswers(site.kind).map((_, round) => {
        const at = rounds[round];
        return site.score && at ? numberOf(at(site.score)) : null;
      });
      const factor = factorOf(site, shown[0] ?? null);
      return [
        site.code,
        { values: shown.map((value) => (value === null ? null : rounded(value / factor))), factor },
      ];
    }),
  );
}

/** Whether a survey index counts as index / 4, the only way editions know. */
export function isIndexScale(scale: LearnedScale): boolean {
  return scale.values.every((value, at) => value !== null && near(value, (INDEXES[at] ?? 0) / 4));
}
