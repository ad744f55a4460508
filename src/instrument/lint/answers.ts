import type { Edition } from '../edition';
import type { AnswerKind, Count, Indicator } from '../types';
import { finding } from './finding';
import type { LintFinding } from './finding';

/** Options of each answer kind; numbers have none. */
export const KIND_OPTIONS: Readonly<Record<AnswerKind, readonly string[]>> = {
  ya_tidak: ['Ya', 'Tidak'],
  abc: ['A', 'B', 'C'],
  abcd: ['A', 'B', 'C', 'D'],
  abcde: ['A', 'B', 'C', 'D', 'E'],
  nilai_0_4: [],
  persen: [],
};

function lintOptions(indicator: Indicator): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const letters = indicator.options.map((option) => option.option).join('/');
  const expected = KIND_OPTIONS[indicator.kind].join('/');
  if (letters !== expected) findings.push(finding('options-match-kind', indicator.code, letters, expected));
  const scores = indicator.options.map((option) => option.score);
  const falls = scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? 0));
  const ends = scores.length === 0 || (scores[0] === 1 && scores[scores.length - 1] === 0);
  if (!falls || !ends)
    findings.push(finding('options-fall', indicator.code, scores.join(' '), 'falling from 1 to 0'));
  return findings;
}

/** Roles a computation needs, each exactly this often. */
function roleFault(counts: readonly Count[], indicator: Indicator): string | undefined {
  const times = (role: Count['role']) => counts.filter((count) => count.role === role).length;
  if (indicator.computation?.rule === 'ratio') {
    if (times('whole') !== 1 || times('part') !== 1) return 'one whole and one part';
    return times('before') + times('after') > 0 ? 'no before/after in a ratio' : undefined;
  }
  if (times('before') !== 1 || times('after') !== 1) return 'one before and one after';
  return times('whole') + times('part') + times('addend') > 0 ? 'no whole/part in a decrease' : undefined;
}

function lintCounts(indicator: Indicator): readonly LintFinding[] {
  const { code, counts, computation, kind } = indicator;
  const found = counts.map((count) => `${count.key}:${count.role}`).join(' ');
  if (kind !== 'persen') {
    return counts.length + Number(computation !== null) > 0
      ? [finding('counts-used', code, found, `no counts for ${kind}`)]
      : [];
  }
  if (!computation) return [finding('counts-used', code, 'no computation', 'a row in computed.csv')];
  const fault = roleFault(counts, indicator);
  return fault === undefined ? [] : [finding('counts-used', code, found, fault)];
}

/** Options match the answer kind and fall in order; every count is used in a computation or declared informational. */
export function lintAnswers(edition: Edition): readonly LintFinding[] {
  return edition.indicators.flatMap((indicator) => [...lintOptions(indicator), ...lintCounts(indicator)]);
}
