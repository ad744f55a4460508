import type { Entry } from '../../assessment/types';
import { interpretAnswer } from '../../assessment/interpret';
import type { MessageValues } from '../../i18n/format';
import { scaleText } from '../compare/changes';
import type { Pair } from '../compare/compare';

/** Why an indicator of the new edition needs a new answer. */
export interface CarryReason {
  readonly kind:
    | 'new'
    | 'kind-differs'
    | 'scale-differs'
    | 'statement-changed'
    | 'two-candidates'
    | 'computed'
    | 'not-in-scale'
    | 'open';
  readonly facts: MessageValues;
}

/** Statements less alike than this ask something else, whatever else agrees. */
const SAME_STATEMENT = 0.75;

/** Why the old answer cannot stand for the new indicator; undefined where it can. */
export function reasonAgainst({ from, to, text, candidates }: Pair, entry: Entry): CarryReason | undefined {
  if (candidates.length > 1) return { kind: 'two-candidates', facts: { candidates: candidates.join(', ') } };
  if (text < SAME_STATEMENT) return { kind: 'statement-changed', facts: {} };
  if (to.kind === 'persen' && from.kind !== 'persen') return { kind: 'computed', facts: {} };
  if (from.kind !== to.kind) return { kind: 'kind-differs', facts: { a: from.kind, b: to.kind } };
  if (scaleText(from) !== scaleText(to))
    return { kind: 'scale-differs', facts: { a: scaleText(from), b: scaleText(to) } };
  if (from.kind === 'persen') return undefined;
  const read = interpretAnswer(from, entry.answer);
  if (read.status === 'open') return { kind: 'open', facts: {} };
  return read.status === 'invalid'
    ? { kind: 'not-in-scale', facts: { found: String(entry.answer) } }
    : undefined;
}
