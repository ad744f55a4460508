import type { EntryEdit } from '../assessment/assessment';
import type { MessageValues } from '../i18n/format';
import type { CellPlace } from '../worksheet/reading';
import type { RuleId } from './rule-ids';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One thing a check found. Texts are chosen late, in the reader's language: `facts` fill the rule's message,
 * expected, actual and fix templates.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Code of the indicator or structure node it is about; null for the workbook as a whole. */
  readonly indicator: string | null;
  /** Where it stands in the workbook; null where the source has no cells (an answers file). */
  readonly place: CellPlace | null;
  readonly facts: MessageValues;
  /** Which of the rule's texts to use where a rule tells several cases apart; `default` where there is one. */
  readonly variant: string;
  /** The edit that mends it, where it is certain what was meant. */
  readonly correction: EntryEdit | null;
}
