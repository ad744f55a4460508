import { entryOf } from '../assessment/assessment';
import { interpretAnswer } from '../assessment/interpret';
import type { Interpretation } from '../assessment/interpret';
import type { Assessment, Entry, LayerId } from '../assessment/types';
import type { Edition, ItemId } from '../instrument/edition';
import type { Score } from '../scoring/score';
import { scoreAssessment } from '../scoring/score';
import type { Reading } from '../worksheet/reading';
import { itemsOf } from './answer-items';
import type { AnswerItem } from './answer-items';
import { workbookContext } from './sheet/workbook-context';
import type { WorkbookContext } from './sheet/workbook-context';

export type { WorkbookContext } from './sheet/workbook-context';

/** What rules about answers see of one layer. */
export interface AssessmentContext {
  readonly edition: Edition;
  readonly assessment: Assessment;
  readonly layer: LayerId;
  readonly score: Score;
  readonly entry: (item: ItemId) => Entry;
  /** The answer of an indicator or count, read by its scale. */
  readonly reading: (item: AnswerItem) => Interpretation;
  /** Everything to be answered, in worksheet order; computed figures are not among it. */
  readonly items: readonly AnswerItem[];
  /** Whether notes and evidence of a computed indicator stand with its counts, as PortalRB's form has them. */
  readonly notesWithCounts: boolean;
}

/** What a check is given; `workbook` where the source has cells. */
export interface CheckContext {
  readonly answers: AssessmentContext;
  readonly workbook: WorkbookContext | undefined;
}

export function checkContext(
  edition: Edition,
  assessment: Assessment,
  layer: LayerId,
  reading: Reading | undefined,
): CheckContext {
  const score = scoreAssessment(edition, assessment, layer);
  const entry = (item: ItemId): Entry => entryOf(assessment, layer, item);
  const answers: AssessmentContext = {
    edition,
    assessment,
    layer,
    score,
    entry,
    reading: ({ indicator, item }) => interpretAnswer(indicator, entry(item).answer),
    items: edition.indicators.flatMap(itemsOf),
    notesWithCounts: reading?.layout === 'portalrb-jawaban',
  };
  if (!reading) return { answers, workbook: undefined };
  const printed = layer === 'unit' ? score : scoreAssessment(edition, assessment, 'unit');
  return { answers, workbook: workbookContext(edition, printed, reading) };
}
