import { lheText } from '../../i18n/lhe';
import type { RawAnswer } from '../../assessment/types';
import { bridgeLayers } from '../../scoring/bridge';
import type { BridgeChange } from '../../scoring/bridge';
import type { BridgeLine } from './review-tables';
import type { ReportFigures } from './figures';
import { formatNumber } from '../../i18n/format';

const shown = (answer: RawAnswer): string =>
  answer === null ? '–' : typeof answer === 'number' ? formatNumber(answer, 'id') : String(answer);

function reason({ reason: why, from, to }: BridgeChange): string {
  const values = { from: shown(from.answer), to: shown(to.answer) };
  return lheText(`reason.${why}`, values);
}

/** The bridge's changes with their reasons in words; changes worth nothing are left out, for they explain nothing. */
export function bridgeLines({ edition, assessment, layer }: ReportFigures): readonly BridgeLine[] {
  return bridgeLayers(edition, assessment, 'unit', layer)
    .changes.filter(({ points }) => points !== 0)
    .map((change) => ({ indicator: change.indicator, points: change.points, reason: reason(change) }));
}
