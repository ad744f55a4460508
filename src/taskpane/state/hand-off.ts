import { exportPortalAnswers } from '../../exchange/portalrb-export';
import type { Finding } from '../../validation/finding';
import type { Words } from '../words';
import type { Lke } from './lke';

/** One thing to know before handing in; `good` is told in words and by a mark, never by colour alone. */
export interface ReadyView {
  readonly good: boolean;
  readonly text: string;
}

export interface HandOffView {
  readonly checks: readonly ReadyView[];
  /** The answers in PortalRB's format, as text to copy. */
  readonly json: string;
  readonly jsonText: string;
}

export function handOffView(lke: Lke, findings: readonly Finding[], words: Words): HandOffView {
  const { assessment, edition, score } = lke;
  const answers = exportPortalAnswers(edition, assessment);
  const open = score.indicators.length - score.answeredCount;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const filled = answers.answers.filter((answer) => answer.jawaban_unit !== null).length;
  const { name, year } = assessment.unit;
  const ready = (good: boolean, yes: string, no: string): ReadyView => ({ good, text: good ? yes : no });
  return {
    checks: [
      ready(name !== null && year !== null, words.t('handOff.unit.good'), words.t('handOff.unit.bad')),
      ready(open === 0, words.t('handOff.open.good'), words.t('handOff.open.bad', { open })),
      ready(errors === 0, words.t('handOff.errors.good'), words.t('handOff.errors.bad', { errors })),
    ],
    json: JSON.stringify(answers, null, 2),
    jsonText: words.t('handOff.json.text', { filled, of: answers.answers.length }),
  };
}
