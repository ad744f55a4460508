import type { PredicateName } from '../../instrument/types';
import { CrossingGatesError } from '../../planning/gate-tree';
import { findPath } from '../../planning/path';
import type { Path } from '../../planning/path';
import type { Lke } from './lke';
import type { PathForm } from './path-form';

/** What a way is asked for, beside the LKE. */
export interface PathQuestion {
  readonly target: PredicateName;
  readonly form: Pick<PathForm, 'objective' | 'efforts'>;
}

/** The answer; `crossing` where the edition's gates allow none. */
export type FoundPath = Path | 'crossing';

let last: { readonly lke: Lke; readonly question: PathQuestion; readonly found: FoundPath } | undefined;

const same = (a: PathQuestion, b: PathQuestion): boolean =>
  a.target === b.target && a.form.objective === b.form.objective && a.form.efforts === b.form.efforts;

export function targetOf({ assessment }: Lke, chosen: PredicateName | null): PredicateName {
  return chosen ?? assessment.unit.target ?? 'WBK';
}

/** The way for this state of the LKE, worked out (tens of milliseconds) unless it was asked for last. */
export function currentPath(lke: Lke, question: PathQuestion): FoundPath {
  if (last?.lke === lke && same(last.question, question)) return last.found;
  const { objective, efforts } = question.form;
  let found: FoundPath;
  try {
    found = findPath(lke.edition, lke.assessment, question.target, { objective, efforts });
  } catch (error) {
    if (!(error instanceof CrossingGatesError)) throw error;
    found = 'crossing';
  }
  last = { lke, question, found };
  return found;
}

/**
 * The way to show at once. After an edit it is the one from before, marked stale: looking for a new one takes longer
 * than a page may wait for the new score.
 */
export function shownPath(
  lke: Lke,
  question: PathQuestion,
): { readonly found: FoundPath; readonly stale: boolean } {
  if (last && last.lke !== lke && last.lke.edition === lke.edition && same(last.question, question))
    return { found: last.found, stale: true };
  return { found: currentPath(lke, question), stale: false };
}
