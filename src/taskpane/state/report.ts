import { draftReport } from '../../exchange/report/draft';
import type { ReportDraft, ReportKind } from '../../exchange/report/draft';
import { NO_DETAILS } from '../../exchange/report/details';
import { readDetailsSheet } from '../../exchange/report/details-sheet';
import { leftoverText } from '../../exchange/report/leftover-text';
import { plainReport } from '../../exchange/report/plain-text';
import { lheText } from '../../i18n/lhe';
import type { Words } from '../words';
import type { Lke } from './lke';

export interface ReportView {
  /** Null before any evaluator answered. */
  readonly layer: string | null;
  readonly hasDetails: boolean;
  readonly leftovers: readonly string[];
  /** False where a wrong name or year keeps even a draft from being made. */
  readonly possible: boolean;
  /** The letter as text to copy. */
  readonly text: string;
}

/** The report as it would be written now. */
export function currentDraft(
  { edition, assessment, reading }: Lke,
  kind: ReportKind,
  words: Words,
): ReportDraft | undefined {
  const details = readDetailsSheet(reading.image) ?? NO_DETAILS;
  return draftReport(edition, assessment, kind, { details, language: words.language });
}

export function reportView(lke: Lke, words: Words): ReportView {
  const draft = currentDraft(lke, 'lhe', words);
  return {
    layer: draft ? lheText(`layer.${draft.layer}`) : null,
    hasDetails: readDetailsSheet(lke.reading.image) !== null,
    leftovers: draft?.leftovers.map((each) => leftoverText(each, words.language)) ?? [],
    possible: draft?.draftable ?? false,
    text: draft ? plainReport(draft.report) : '',
  };
}
