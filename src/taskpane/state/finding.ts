import { entryOf } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import { ENTRY_FIELDS } from '../../assessment/types';
import { toA1 } from '../../support/address';
import type { Finding, Severity } from '../../validation/finding';
import type { RuleId } from '../../validation/rule-ids';
import { findingTexts } from '../../validation/texts';
import type { CellPlace } from '../../worksheet/reading';
import type { Words } from '../words';
import type { Lke } from './lke';

/** A correction as a person checks it: what stands there, what would. */
export interface CorrectionView {
  readonly edit: EntryEdit;
  readonly before: string;
  readonly after: string;
}

export interface FindingView {
  /** Stays the same while the finding does, so that the page keeps its place. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly severityText: string;
  readonly indicator: string | null;
  readonly message: string;
  readonly fix: string;
  readonly place: CellPlace | null;
  /** `1 Manajemen Perubahan!F12`; null where no cell is known. */
  readonly placeText: string | null;
  readonly correction: CorrectionView | null;
}

function correctionView({ assessment }: Lke, edit: EntryEdit, words: Words): CorrectionView | null {
  const field = ENTRY_FIELDS.find((each) => edit[each] !== undefined);
  if (field === undefined) return null;
  // Quotes show blanks at the ends, and tell a text from a number.
  const shown = (value: EntryEdit['answer']): string =>
    value === null || value === undefined
      ? words.t('correction.blank')
      : typeof value === 'number'
        ? words.typed(value)
        : words.t('correction.text', { text: String(value) });
  return {
    edit,
    before: shown(entryOf(assessment, edit.layer, edit.item)[field]),
    after: shown(edit[field]),
  };
}

export function findingView(lke: Lke, finding: Finding, words: Words): FindingView {
  const { rule, severity, indicator, place, variant, correction } = finding;
  const { message, fix } = findingTexts(finding, words.language);
  const at = place ? `${place.sheet}!${toA1(place)}` : null;
  return {
    id: [rule, variant, indicator ?? '', at ?? message].join(' '),
    rule,
    severity,
    severityText: words.t(`severity.${severity}`),
    indicator,
    message,
    fix,
    place,
    placeText: at,
    correction: correction && correctionView(lke, correction, words),
  };
}
