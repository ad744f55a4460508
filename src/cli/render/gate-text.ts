import { formatPoints, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Edition } from '../../instrument/edition';
import type { GateId } from '../../instrument/types';
import { gateSubject } from '../../scoring/gate-subject';
import type { GateResult } from '../../scoring/predicate';
import type { CliText } from '../output';

/** A gate's name for people: `Area 3`, `IPAK (B.I.a)`. */
export function gateName(edition: Edition, id: GateId, text: CliText, language: Language): string {
  const subject = gateSubject(edition, id);
  switch (subject.kind) {
    case 'named':
      return text(`gate.${subject.gate}`);
    case 'area':
      return text('gate.area', { number: subject.area.number });
    case 'node':
      return `${language === 'en' ? (subject.name.en ?? subject.name.id) : subject.name.id} (${subject.code})`;
    case 'unknown':
      return subject.id;
  }
}

/** A gate's figure in its own unit: points, percent, or yes/no. */
export function gateFigure(
  gate: Pick<GateResult, 'unit'>,
  figure: number | null,
  text: CliText,
  language: Language,
): string {
  if (figure === null) return text('gate.unknown');
  if (gate.unit === 'predicate') return text(figure === 1 ? 'gate.yes' : 'gate.no');
  return gate.unit === 'share' ? formatShare(figure, language) : formatPoints(figure, language);
}

export function gateState(
  gate: { readonly met: boolean; readonly possible: boolean },
  text: CliText,
): string {
  return text(gate.met ? 'state.met' : gate.possible ? 'state.possible' : 'state.lost');
}
