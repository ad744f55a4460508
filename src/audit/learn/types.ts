import type { EditionData, ZeroCase } from '../../instrument/types';
import type { MessageValues } from '../../i18n/format';
import type { CellPlace } from '../../worksheet/reading';

/** What is said about a workbook an edition is learned from; each has its texts in the edition catalogue. */
export type LearnNoteKind =
  | 'no-weight'
  | 'numbering-out-of-order'
  | 'numbering-repeated'
  | 'row-ignored'
  | 'heading-without-numbering'
  | 'empty-row'
  | 'unknown-kind'
  | 'kind-and-list-differ'
  | 'no-formula'
  | 'scale-unreadable'
  | 'index-scale'
  | 'typed-percentage'
  | 'computation-unreadable'
  | 'sum-unreadable'
  | 'parent-leaves-out-child'
  | 'parent-adds-otherwise'
  | 'total-adds-otherwise'
  | 'meanings-not-split';

/** One thing found while learning, with its cell. An error means the edition cannot be used as it is. */
export interface LearnNote {
  readonly kind: LearnNoteKind;
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: CellPlace;
  /** Node, indicator or count it is about, as far as known; null otherwise. */
  readonly code: string | null;
  readonly facts: MessageValues;
}

/** What a question asks for; answers are texts or numbers as the answers file has them. */
export type QuestionNeed = 'threshold' | 'zero-case' | 'scale' | 'kind' | 'computation';

/**
 * Something the workbook does not say. `proposal` is a default nobody has confirmed; null where there is none,
 * and then the edition is not usable until somebody answers.
 */
export interface Question {
  /** Stable: `threshold:WBK:total`, `zero-case:A.II.4.i.a`, `scale:abc`, `kind:A.I.1.a`, `computation:B.I.b`. */
  readonly id: string;
  readonly need: QuestionNeed;
  readonly code: string | null;
  readonly place: CellPlace | null;
  readonly facts: MessageValues;
  readonly proposal: AnswerValue | null;
  /** What an answer may be, for the reader and for the check of the answers file. */
  readonly expected: string;
  /** The answer that was given; null while the question is open. */
  readonly answer: AnswerValue | null;
}

export type AnswerValue = string | number;

/** Answers to questions, from a file of the user's own. */
export interface LearnAnswers {
  readonly id?: string;
  readonly name?: string;
  readonly answers: ReadonlyMap<string, AnswerValue>;
  /** Takes every proposal as confirmed. */
  readonly acceptProposals: boolean;
}

export const NO_ANSWERS: LearnAnswers = { answers: new Map(), acceptProposals: false };

/** An answer that does not fit its question, or fits none. */
export interface AnswerFault {
  readonly id: string;
  readonly found: string;
  readonly expected: string;
}

/** What came of a workbook. `edition` is null while it cannot be used: see the errors and questions. */
export interface Learned {
  readonly sheet: string;
  readonly edition: EditionData | null;
  readonly notes: readonly LearnNote[];
  readonly questions: readonly Question[];
  readonly faults: readonly AnswerFault[];
}

export const ZERO_CASES: readonly ZeroCase[] = [
  'empty-whole',
  'no-complaints-due',
  'nobody-obliged',
  'violations-from-none',
];

/** Id under which a learned edition names its one source. */
export const SOURCE = 'buku-kerja';
