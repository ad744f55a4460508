import type { ExplainedBridge } from '../../exchange/review/explained-bridge';
import { formatNumber, formatPoints } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review';
import type { BridgeOutcome } from './bridge-json';
import { local } from './score-text';
import { renderTable } from './table';

const LONGEST = 60;

function signed(points: number, language: Language): string {
  return `${points > 0 ? '+' : ''}${formatNumber(points, language)}`;
}

/** What `lke bridge` prints for people: both totals, the changes by area with subtotals, and where the sheet went. */
export function bridgeText(
  { from, to, areas, difference }: ExplainedBridge,
  out: BridgeOutcome | undefined,
  language: Language,
): string {
  const say = reviewText(language);
  const rows = areas.flatMap(({ area, name, points, changes }) => [
    [area === null ? '' : String(area), signed(points, language), local(name, language)],
    ...changes.map((change) => [
      change.indicator,
      signed(change.points, language),
      change.why.replaceAll('\n', ' '),
    ]),
  ]);
  const table = renderTable(
    [
      { heading: say('bridge.code') },
      { heading: say('bridge.points'), align: 'right' },
      { heading: say('bridge.reason'), max: LONGEST },
    ],
    [...rows, ['', signed(difference, language), say('bridge.difference')]],
  );
  return [
    say('bridge.title'),
    say('bridge.line', {
      from: say(`layer.${from.layer}`),
      fromTotal: formatPoints(from.total, language),
      to: say(`layer.${to.layer}`),
      toTotal: formatPoints(to.total, language),
      difference: signed(difference, language),
    }),
    '',
    ...table,
    ...(out ? ['', say('bridge.written', { file: out.file, sheet: out.sheet })] : []),
  ].join('\n');
}
