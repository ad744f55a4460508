import type { EntryEdit } from '../../assessment/assessment';
import { applyEdits } from '../../assessment/assessment';
import type { Assessment } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import { scoreAssessment } from '../../scoring/score';
import type { Score } from '../../scoring/score';
import type { Reading } from '../../worksheet/reading';

/** The LKE the pane shows: what the workbook says, with what is on its way into it. */
export interface Lke {
  readonly edition: Edition;
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly score: Score;
}

/**
 * @param pending edits that are being written; shown at once, so that a choice does not jump back while the
 *   host is at work
 * @param known the session's score, valid while nothing is pending
 */
export function lkeOf(
  edition: Edition,
  reading: Reading,
  pending: readonly EntryEdit[] = [],
  known: Score | null = null,
): Lke {
  const assessment = pending.length === 0 ? reading.assessment : applyEdits(reading.assessment, pending);
  const score = pending.length === 0 && known ? known : scoreAssessment(edition, assessment, 'unit');
  return { edition, reading, assessment, score };
}
