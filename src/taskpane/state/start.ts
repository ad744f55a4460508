import type { CellPlace, NotRecognised } from '../../worksheet/reading';
import type { Words } from '../words';
import type { Lke } from './lke';

export interface Row {
  readonly label: string;
  readonly value: string;
}

/** What stands on the start page above everything else. */
export type StartView =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'lke';
      readonly rows: readonly Row[];
      readonly progress: string;
      readonly nextOpen: string | null;
      /** Cell of the first thing the unit has not said about itself; null where all is said, or no cell asks. */
      readonly identity: CellPlace | null;
    }
  | {
      readonly kind: 'none';
      readonly heading: string;
      readonly text: string;
      /** What was looked at: sheets, or rows that are missing. */
      readonly evidence: readonly string[];
      readonly evidenceHeading: string;
      readonly step: string;
    };

const MOST_EVIDENCE = 8;

/** What every LKE must say about its unit before it is handed on. */
const ASKED = ['name', 'year', 'target'] as const;

/** The LKE found in the workbook: who, which form, where. */
export function lkeStart(lke: Lke, nextOpen: string | null, words: Words): StartView {
  const { assessment, edition, reading, score } = lke;
  const { name, agency, year, target } = assessment.unit;
  const unknown = words.t('start.unknown');
  const missing = ASKED.find((field) => assessment.unit[field] === null);
  return {
    kind: 'lke',
    rows: [
      { label: words.t('start.unit'), value: name ?? unknown },
      ...(agency === null ? [] : [{ label: words.t('start.agency'), value: agency }]),
      { label: words.t('start.year'), value: year === null ? unknown : String(year) },
      { label: words.t('start.target'), value: target ?? unknown },
      { label: words.t('start.layout'), value: words.t(`layout.${reading.layout}`) },
      { label: words.t('start.sheet'), value: reading.mainSheet },
      { label: words.t('start.edition'), value: words.local(edition.name) },
    ],
    progress: words.t('overview.completeness', {
      answered: score.answeredCount,
      of: score.indicators.length,
    }),
    nextOpen,
    identity: (missing && reading.identity?.[missing]) ?? null,
  };
}

/** Why the workbook is not taken for an LKE, and what to do about it. */
export function noLkeStart({ reason, evidence }: NotRecognised, words: Words): StartView {
  const more = evidence.length - MOST_EVIDENCE;
  return {
    kind: 'none',
    heading: words.t(`start.${reason}.heading`),
    text: words.t(`start.${reason}.text`),
    evidenceHeading: words.t(`start.${reason}.evidence`),
    evidence: [
      ...evidence.slice(0, MOST_EVIDENCE),
      ...(more > 0 ? [words.t('start.evidence.more', { count: more })] : []),
    ],
    step: words.t(`start.${reason}.step`),
  };
}
