/** What is wrong with an answers file, by key, so that a message can name the place. */
export interface PortalProblem {
  readonly kind:
    | 'not-json'
    | 'wrong-type'
    | 'unknown-key'
    | 'unknown-question'
    | 'repeated-question'
    | 'unknown-indicator'
    | 'not-a-list';
  /** Path in the document, e.g. `answers[3].soal_id`; `line 4, column 2` for JSON that cannot be parsed. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Thrown by the importer with everything it found. */
export class PortalAnswersError extends Error {
  constructor(readonly problems: readonly PortalProblem[]) {
    super(
      problems
        .map((problem) => `${problem.path}: ${problem.kind} (${problem.found}; expected ${problem.expected})`)
        .join('\n'),
    );
    this.name = 'PortalAnswersError';
  }
}
