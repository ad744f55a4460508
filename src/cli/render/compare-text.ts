import type { Change } from '../../audit/compare/changes';
import type { Comparison } from '../../audit/compare/compare';
import { formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Indicator } from '../../instrument/types';
import type { CliText } from '../output';
import { local } from './score-text';

const LONGEST = 70;

/** A statement cut for one line. */
export function cut(indicator: Indicator, language: Language): string {
  const statement = local(indicator.statement, language);
  return statement.length > LONGEST ? `${statement.slice(0, LONGEST - 1)}…` : statement;
}

function changeText({ kind, a, b }: Change, text: CliText, language: Language): string {
  const shown = (value: string | number): string =>
    typeof value === 'number' ? formatNumber(value, language) : value;
  return text(`change.${kind}`, { a: shown(a), b: shown(b) });
}

/** What `lke compare` prints for people. Same indicators are counted only. */
export function compareText(
  { a, b, pairs, added, gone }: Comparison,
  text: CliText,
  language: Language,
): string {
  const changed = pairs.filter(({ changes }) => changes.length > 0);
  const one = (indicator: Indicator): string =>
    `  ${text('compare.one', { code: indicator.code, text: cut(indicator, language) })}`;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  return [
    text('compare.heading', { a: local(a.name, language), b: local(b.name, language) }),
    text('compare.summary', {
      same: pairs.length - changed.length,
      changed: changed.length,
      new: added.length,
      gone: gone.length,
    }),
    ...section(
      text('compare.changed'),
      changed.map(
        ({ from, to, confidence, changes }) =>
          `  ${text('compare.line', {
            from: from.code,
            to: to.code,
            text: cut(to, language),
            changes: changes.map((change) => changeText(change, text, language)).join('; '),
            confidence: formatShare(confidence, language),
          })}`,
      ),
    ),
    ...section(text('compare.new'), added.map(one)),
    ...section(text('compare.gone'), gone.map(one)),
  ].join('\n');
}
