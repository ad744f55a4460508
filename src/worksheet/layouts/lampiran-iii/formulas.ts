import type { Edition } from '../../../instrument/edition';
import type { AnswerKind, Indicator, StructureNode } from '../../../instrument/types';
import {
  binary,
  call,
  equals,
  iff,
  minus,
  num,
  over,
  plus,
  range,
  ref,
  sum,
  text,
  times,
} from '../../formula/expr';
import type { Expr } from '../../formula/expr';
import { COLUMN } from './geometry';

/** What the official sheet shows for an indicator that is not answered. */
export const NOT_FILLED = 'Blm Diisi';

const OFFICIAL_KIND: Readonly<Record<AnswerKind, string>> = {
  ya_tidak: 'Ya/Tidak',
  abc: 'A/B/C',
  abcd: 'A/B/C/D',
  abcde: 'A/B/C/D/E',
  nilai_0_4: 'Nilai\n(0-4)',
  persen: '%',
};

/** How the official sheet writes an answer kind (column J). */
export const officialKind = (kind: AnswerKind): string => OFFICIAL_KIND[kind];

const answer = (row: number): Expr => ref(row, COLUMN.answer);
const weight = (row: number): Expr => ref(row, COLUMN.weight);
const score = (row: number): Expr => ref(row, COLUMN.score);
const blank = (row: number): Expr => equals(answer(row), text(''));
const anyBlank = (rows: readonly number[]): Expr => call('OR', ...rows.map(blank));

/** The kinds whose answers are choices, in the order of the official formula. */
const CHOICES = ['ya_tidak', 'abc', 'abcd', 'abcde'] as const;

type Scale = readonly (readonly [string, number])[];

const scaleOf = (indicator: Indicator): Scale =>
  indicator.options.map(({ option, score }) => [option, score] as const);

/**
 * The scales of column L by answer kind. The official formula knows one for each kind; an indicator with a scale of
 * its own gets it in its own row (`standardScore`).
 */
function scalesOf(edition: Edition, own?: Indicator): readonly (readonly [string, Scale])[] {
  return CHOICES.flatMap((kind) => {
    const first = own?.kind === kind ? own : edition.indicators.find((indicator) => indicator.kind === kind);
    return first ? [[OFFICIAL_KIND[kind], scaleOf(first)] as const] : [];
  });
}

/**
 * The one formula of official column L: it asks column J for the kind and column K for the answer. It
 * stands in every row below a subarea, the count rows and the empty row 90 too.
 */
export function standardScore(edition: Edition, row: number, own?: Indicator): Expr {
  const isKind = (kind: string): Expr => equals(ref(row, COLUMN.kind), text(kind));
  const filled = (value: Expr): Expr => iff(blank(row), text(NOT_FILLED), value);
  const rest = iff(
    isKind('%'),
    filled(answer(row)),
    iff(
      isKind('Jumlah'),
      filled(text('')),
      iff(isKind('Rupiah'), filled(text('')), iff(isKind(''), text(''), text('-'))),
    ),
  );
  return scalesOf(edition, own).reduceRight<Expr>((otherwise, [kind, options]) => {
    const scale = options.reduceRight<Expr>(
      (none, [option, value]) => iff(equals(answer(row), text(option)), num(value), none),
      text(NOT_FILLED),
    );
    return iff(isKind(kind), scale, otherwise);
  }, rest);
}

/** Column K of a `persen` indicator (official rows 128, 131, 154, 160, 171, 177, 184, 193). */
export function percentage(indicator: Indicator): Expr {
  const rowOf = (role: string): number =>
    indicator.counts.find((count) => count.role === role)?.officialRow ?? 0;
  if (indicator.computation?.rule === 'decrease') {
    const before = answer(rowOf('before'));
    const after = answer(rowOf('after'));
    const fall = over(minus(before, after), before);
    const both = call('AND', equals(before, num(0)), equals(after, num(0)));
    const value = iff(both, num(1), iff(binary('<', fall, num(0)), num(0), fall));
    return iff(anyBlank(indicator.counts.map((count) => count.officialRow)), text(NOT_FILLED), value);
  }
  const whole = rowOf('whole');
  const part = rowOf('part');
  const ratio = over(answer(part), answer(whole));
  const informational = indicator.counts
    .filter((count) => count.role === 'informational')
    .map((count) => count.officialRow);
  return iff(
    anyBlank([whole, part, ...informational]),
    text(NOT_FILLED),
    iff(binary('>', ratio, num(1)), num(1), ratio),
  );
}

/** Column K of a computed whole (official row 178; row 185 likewise, see reference rules, section 4). */
export function computedWhole(indicator: Indicator): Expr {
  const addends = indicator.counts
    .filter((count) => count.role === 'addend')
    .map((count) => count.officialRow);
  const [first = 0, ...others] = addends;
  return iff(
    anyBlank(addends),
    text(NOT_FILLED),
    others.reduce((total, row) => plus(total, answer(row)), answer(first)),
  );
}

/** AVERAGE of the scores in rows `from`..`to` times the weight of `row`. */
export function averageScore(row: number, from: number, to: number): Expr {
  return times(call('AVERAGE', range(ref(from, COLUMN.score), ref(to, COLUMN.score))), weight(row));
}

/**
 * The last row a subarea's AVERAGE reaches. Slips of the ministry's own file are kept: L175 of 90/2021 stops at
 * row 179, so LHKPN counts twice and LHKASN not at all.
 */
function lastAveraged(edition: Edition, node: StructureNode): number {
  const slip = edition.officialSheet.slips.find((each) => each.node === node.code);
  if (slip) return slip.lastRow;
  const below = edition.indicators.filter((indicator) => indicator.parent === node.code);
  return Math.max(
    ...below.flatMap((indicator) => [
      indicator.officialRow,
      ...indicator.counts.map((count) => count.officialRow),
    ]),
  );
}

/** Column L of a structure node: AVERAGE x weight for subareas, SUM above them. */
export function nodeScore(edition: Edition, node: StructureNode): Expr {
  if (node.level === 'subarea')
    return averageScore(node.officialRow, node.officialRow + 1, lastAveraged(edition, node));
  const total = edition.officialSheet.totals.find(({ component }) => component === node.code);
  return total ? score(total.row) : partsScore(edition, node.code);
}

/** SUM of the scores right below a node. */
function partsScore(edition: Edition, code: string): Expr {
  const rows = [...(edition.childNodes.get(code) ?? []), ...(edition.childIndicators.get(code) ?? [])];
  return sum(...rows.map((child) => score(child.officialRow)));
}

/** Column L of an indicator of component B: the value times its own weight (official rows 202, 203, 205). */
export function weightedScore(edition: Edition, indicator: Indicator): Expr {
  const row = indicator.officialRow;
  const value =
    indicator.kind === 'nilai_0_4'
      ? iff(blank(row), text(NOT_FILLED), over(answer(row), num(4)))
      : standardScore(edition, row, indicator);
  return times(value, weight(row));
}

/** Column M: score over weight. */
export const share = (row: number): Expr => over(score(row), weight(row));

/** Column L of a total below the table: of one component, or (null) of all of them. */
export function totalScore(edition: Edition, component: string | null): Expr {
  if (component !== null) return partsScore(edition, component);
  const { totals } = edition.officialSheet;
  const rows = (edition.childNodes.get('') ?? []).map(
    (node) => totals.find((total) => total.component === node.code)?.row ?? node.officialRow,
  );
  return sum(...rows.map(score));
}
