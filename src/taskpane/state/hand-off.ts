import { exportCsv } from '../../exchange/csv-export';
import { exportPortalAnswers } from '../../exchange/portalrb-export';
import type { Finding } from '../../validation/finding';
import type { FileType } from '../download';
import { fileName } from '../download';
import type { Words } from '../words';
import { findingView } from './finding';
import type { FindingView } from './finding';
import type { Lke } from './lke';
import { sealView } from './seal';
import type { SealView } from './seal';

/** What the answers can be taken along as. */
export const HAND_OFF_FORMATS = ['portalrb', 'csv'] as const;
export type HandOffFormat = (typeof HAND_OFF_FORMATS)[number];

/** One thing to know before handing in; `good` is told in words and by a mark, never by colour alone. */
export interface ReadyView {
  readonly good: boolean;
  readonly text: string;
}

/** The answers as a file: its name, its text, and a sentence about it. */
export interface HandOffFile {
  readonly name: string;
  readonly type: FileType;
  readonly text: string;
  readonly about: string;
}

export interface HandOffView {
  readonly checks: readonly ReadyView[];
  /** Errors, in worksheet order: they keep the LKE from being sealed. */
  readonly blocking: readonly FindingView[];
  /** How many findings only warn; null where none does. */
  readonly warnings: string | null;
  readonly seal: SealView;
  readonly file: HandOffFile;
}

/** The answers in one of the formats, as they are now. */
export function handOffFile(
  { edition, assessment, score }: Lke,
  format: HandOffFormat,
  words: Words,
): HandOffFile {
  const { name, year } = assessment.unit;
  if (format === 'csv') {
    // An Indonesian Excel opens a CSV with semicolons and decimal commas in columns, an English one with commas.
    const dialect = words.language === 'id' ? 'semicolon' : 'comma';
    return {
      name: fileName(['LKE ZI', name, year], 'csv'),
      type: 'csv',
      text: exportCsv(edition, assessment, dialect, words.language),
      about: words.t('handOff.csv.text', { answered: score.answeredCount, of: score.indicators.length }),
    };
  }
  const answers = exportPortalAnswers(edition, assessment);
  const filled = answers.answers.filter((answer) => answer.jawaban_unit !== null).length;
  return {
    name: fileName(['Jawaban PortalRB', name, year], 'json'),
    type: 'json',
    text: JSON.stringify(answers, null, 2),
    about: words.t('handOff.json.text', { filled, of: answers.answers.length }),
  };
}

export function handOffView(
  lke: Lke,
  findings: readonly Finding[],
  format: HandOffFormat,
  words: Words,
): HandOffView {
  const { assessment, score } = lke;
  const open = score.indicators.length - score.answeredCount;
  const blocking = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const errors = blocking.length;
  const { name, year } = assessment.unit;
  const ready = (good: boolean, yes: string, no: string): ReadyView => ({ good, text: good ? yes : no });
  return {
    checks: [
      ready(name !== null && year !== null, words.t('handOff.unit.good'), words.t('handOff.unit.bad')),
      ready(open === 0, words.t('handOff.open.good'), words.t('handOff.open.bad', { open })),
      ready(errors === 0, words.t('handOff.errors.good'), words.t('handOff.errors.block', { errors })),
    ],
    blocking: blocking.map((finding) => findingView(lke, finding, words)),
    warnings: warnings === 0 ? null : words.t('handOff.warnings', { warnings }),
    seal: sealView(lke, words),
    file: handOffFile(lke, format, words),
  };
}
