import { formatPoints, formatShare } from '../../i18n/format';
import { lheText } from '../../i18n/lhe';
import type { Edition } from '../../instrument/edition';
import type { GateId } from '../../instrument/types';
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
  const number = Number(/^area-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
  if (Number.isInteger(number)) {
    const name = edition.areas.find((area) => area.number === number)?.name.id ?? '';
    return lheText('gate.area', { number, name });
  }
  switch (id) {
    case 'total':
    case 'pengungkit':
    case 'birokrasi-bersih':
    case 'ipak':
    case 'capaian-kinerja':
    case 'pelayanan-prima':
    case 'earlier-predicate':
      return lheText(`gate.${id}`);
    default:
      return id;
  }
}

/** A gate's figure in its own unit: points, percent, yes or no. */
export function gateFigure({ unit }: GateResult, figure: number | null): string {
  if (figure === null) return lheText('unknown');
  if (unit === 'predicate') return lheText(figure === 1 ? 'yes' : 'no');
  return unit === 'share' ? percent(figure) : points(figure);
}
