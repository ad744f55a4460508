import { NO_EFFECT, signedPoints } from '../../audit/texts';
import type { AuditText } from '../../audit/texts';
import type { Audit, AuditFinding } from '../../audit/audit';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import { renderTable } from './table';

/** Rows of the table; the rest stands with the findings below. */
const SHOWN = 15;

function isCounted({ effect }: AuditFinding): boolean {
  return effect === null || Math.abs(effect) >= NO_EFFECT;
}

/** What keeps the total from being a number first, then the largest effects. */
function byEffect(a: AuditFinding, b: AuditFinding): number {
  const size = ({ effect }: AuditFinding): number => (effect === null ? Infinity : Math.abs(effect));
  return size(b) === size(a) ? 0 : size(b) - size(a);
}

function headLine({ difference }: Audit, text: AuditText, language: Language): string {
  const { worksheet, regulation, counted } = difference;
  const figure = (value: number | null): string =>
    value === null ? text('difference.open') : formatNumber(value, language);
  const values = { worksheet: figure(worksheet), regulation: figure(regulation), counted: figure(counted) };
  if (counted === null) return text('difference.never', values);
  if (worksheet === null || counted !== worksheet) return text('difference.error', values);
  const gap = worksheet - (regulation ?? 0);
  return Math.abs(gap) < NO_EFFECT
    ? text('difference.equal', values)
    : text('difference.differs', { ...values, difference: signedPoints(gap, language) });
}

function tableLines(audit: Audit, text: AuditText, language: Language): readonly string[] {
  const counted = audit.findings.filter(isCounted).sort(byEffect);
  if (counted.length === 0) return [];
  const shown = counted.slice(0, SHOWN);
  const rest = counted.slice(SHOWN);
  const row = (effect: number | null, ...others: readonly string[]): readonly string[] => [
    effect === null ? text('effect.none') : signedPoints(effect, language),
    ...others,
  ];
  const rows = shown.map(({ finding, effect, joint }) =>
    row(
      effect,
      finding.place ? `${finding.place.sheet}!${toA1(finding.place)}` : '',
      finding.indicator ?? '',
      finding.rule + (joint ? ' *' : ''),
    ),
  );
  if (rest.length > 0)
    rows.push(
      row(
        rest.reduce((sum, { effect }) => sum + (effect ?? 0), 0),
        text('difference.rest', { count: rest.length }),
      ),
    );
  const { explained, unexplained } = audit.difference;
  if (unexplained !== null && Math.abs(unexplained) >= NO_EFFECT)
    rows.push(row(unexplained, text('difference.unexplained')));
  if (explained !== null) rows.push(row(explained + (unexplained ?? 0), text('difference.sum')));
  const columns = [
    { heading: text('effect.heading'), align: 'right' },
    { heading: text('effect.cell') },
    { heading: text('effect.code') },
    { heading: text('effect.rule') },
  ] as const;
  return [
    text('difference.from'),
    ...renderTable(columns, rows).map((line) => `  ${line}`),
    ...(shown.some(({ joint }) => joint) ? [`  ${text('difference.joint')}`] : []),
  ];
}

/**
 * What the file shows against what its answers give, and a short table of what makes the difference, the
 * largest effect first. Empty where the file prints no total.
 */
export function differenceText(audit: Audit, text: AuditText, language: Language): readonly string[] {
  if (!audit.printsTotal) return [];
  return [headLine(audit, text, language), ...tableLines(audit, text, language), ''];
}

/** The line of one finding that says what it does to the total; undefined where it has nothing to do with it. */
export function effectText(
  audit: Audit,
  finding: AuditFinding,
  text: AuditText,
  language: Language,
): string | undefined {
  if (!audit.printsTotal) return undefined;
  if (finding.effect === null) return text('effect.blocks');
  if (isCounted(finding)) return text('effect.points', { points: signedPoints(finding.effect, language) });
  return finding.changes.length > 0 ? text('effect.zero') : undefined;
}
