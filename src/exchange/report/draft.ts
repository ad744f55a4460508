import type { Assessment, LayerId } from '../../assessment/types';
import type { Language } from '../../i18n/language';
import { reportText } from '../../i18n/report';
import type { Edition } from '../../instrument/edition';
import { allRuns } from './blocks';
import type { Report } from './blocks';
import { bridgeLines } from './bridge-lines';
import type { ReportDetails } from './details';
import { reportFigures, reportLayer } from './figures';
import type { ReportFigures } from './figures';
import { reportLeftovers } from './leftovers';
import type { Leftover } from './leftovers';
import { lheReport } from './lhe';
import type { ReportInput } from './lhe';
import { recapReport } from './recap';

/** The letter, or the recap to attach. */
export const REPORT_KINDS = ['lhe', 'recap'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report and what keeps it from being signed. */
export interface ReportDraft {
  readonly kind: ReportKind;
  readonly layer: LayerId;
  readonly figures: ReportFigures;
  readonly report: Report;
  /** Empty where nothing is left to do. */
  readonly leftovers: readonly Leftover[];
  /** Whether what is left are blanks and open answers only; another unit's name or year must not go out even as a draft. */
  readonly draftable: boolean;
}

export interface DraftOptions {
  readonly details: ReportDetails;
  /** Whose result is reported; the evaluator's last word unless told. */
  readonly layer?: LayerId;
  /** Names of other units that may stand in it. */
  readonly allowed?: readonly string[];
  /** Language of the marks for empty fields. */
  readonly language: Language;
}

/** Blanks are seen; a wrong name or number is not. */
const BLANK: ReadonlySet<Leftover['kind']> = new Set(['empty-field', 'open-mark', 'not-evaluated']);

/** Writes a report from an assessment; undefined where no evaluator has answered anything yet. */
export function draftReport(
  edition: Edition,
  assessment: Assessment,
  kind: ReportKind,
  { details, layer = reportLayer(assessment), allowed = [], language }: DraftOptions,
): ReportDraft | undefined {
  if (layer === undefined) return undefined;
  const figures = reportFigures(edition, assessment, layer);
  const say = reportText(language);
  const input: ReportInput = {
    figures,
    details,
    bridge: bridgeLines(figures),
    fieldName: (field) => say(`field.${field}`),
  };
  const report = kind === 'lhe' ? lheReport(input) : recapReport(input);
  const texts = allRuns(report).map(({ text }) => text);
  const { notEvaluated } = figures;
  const leftovers = [
    ...reportLeftovers(assessment.unit, details, texts, allowed),
    ...(notEvaluated.length === 0
      ? []
      : [{ kind: 'not-evaluated', indicators: notEvaluated } satisfies Leftover]),
  ];
  const draftable = leftovers.every((each) => BLANK.has(each.kind));
  return { kind, layer, figures, report, leftovers, draftable };
}
