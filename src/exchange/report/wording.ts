import { formatPoints, formatShare } from '../../i18n/format';
import { lheText } from '../../i18n/lhe';
import type { Edition } from '../../instrument/edition';
import type { GateId } from '../../instrument/types';
import { gateSubject } from '../../scoring/gate-subject';
import type { GateResult } from '../../scoring/predicate';

/** Points of 100, two decimals: `85,72`. */
export const points = (value: number): string => formatPoints(value, 'id');

/** A difference with its sign: `+0,50`, `−1,25`, `0,00`. */
export function signed(value: number): string {
  const text = points(Math.abs(value));
  if (text === points(0)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

export const percent = (share: number): string => formatShare(share, 'id');

/** A gate's name in a letter. */
export function gateName(edition: Edition, id: GateId): string {
  const subject = gateSubject(edition, id);
  switch (subject.kind) {
    case 'named':
      return lheText(`gate.${subject.gate}`);
    case 'area':
      return lheText('gate.area', { number: subject.area.number, name: subject.area.name.id });
    case 'node':
      return `${subject.name.id} (${subject.code})`;
    case 'unknown':
      return subject.id;
  }
}

/** A gate's figure in its own unit: points, percent, yes or no. */
export function gateFigure({ unit }: GateResult, figure: number | null): string {
  if (figure === null) return lheText('unknown');
  if (unit === 'predicate') return lheText(figure === 1 ? 'yes' : 'no');
  return unit === 'share' ? percent(figure) : points(figure);
}
