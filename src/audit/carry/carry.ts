import { applyEdits, emptyAssessment, entryOf } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import { LAYERS } from '../../assessment/types';
import type { Assessment, Entry, EntryField } from '../../assessment/types';
import { itemId } from '../../instrument/edition';
import type { ItemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import type { Comparison, Pair } from '../compare/compare';
import { matchCounts } from './counts';
import { reasonAgainst } from './reason';
import type { CarryReason } from './reason';

/** One entry that goes along. `marked` notes say that their answer is still to be given. */
export interface Carried {
  readonly from: ItemId;
  readonly to: ItemId;
  readonly field: Exclude<EntryField, 'recommendation'>;
  readonly marked: boolean;
  readonly confidence: number;
  /** What else changed about the indicator, for a look. */
  readonly changes: readonly string[];
}

/** An indicator of the new edition that needs a new answer, and why. */
export interface Needed {
  readonly to: Indicator;
  readonly from: string | null;
  readonly reason: CarryReason;
}

/** What an old workbook says that has no place in the new edition; nothing of it is lost silently. */
export interface Homeless {
  readonly from: ItemId;
  readonly field: EntryField;
  readonly text: string;
}

export interface CarryPlan {
  /** The unit's layer in the new edition. */
  readonly assessment: Assessment;
  readonly carried: readonly Carried[];
  readonly needed: readonly Needed[];
  readonly homeless: readonly Homeless[];
  /** Entries of evaluators, who judge anew. */
  readonly reviewers: number;
}

/** Words that mark a note whose answer was not carried, in the language of the worksheet. */
export type Mark = (from: string, reason: CarryReason) => string;

class Carrier {
  readonly edits: EntryEdit[] = [];
  readonly carried: Carried[] = [];
  readonly needed: Needed[] = [];
  readonly used = new Set<ItemId>();

  constructor(
    private readonly old: Assessment,
    private readonly mark: Mark,
  ) {}

  entry(item: ItemId): Entry {
    return entryOf(this.old, 'unit', item);
  }

  private put(
    pair: Pair,
    from: ItemId,
    to: ItemId,
    fields: Pick<EntryEdit, 'answer' | 'note' | 'evidence'>,
    marked = false,
  ): void {
    this.used.add(from);
    this.edits.push({ layer: 'unit', item: to, ...fields });
    for (const field of ['answer', 'note', 'evidence'] as const)
      if (fields[field] != null)
        this.carried.push({
          from,
          to,
          field,
          marked: marked && field === 'note',
          confidence: pair.confidence,
          changes: pair.changes.map(({ kind }) => kind),
        });
  }

  /** Notes and evidence without the answer; the note says why, so that nobody takes it for this year's. */
  private putMarked(pair: Pair, reason: CarryReason): void {
    const { note, evidence } = this.entry(pair.from.code);
    this.used.add(pair.from.code);
    if (note === null && evidence === null) return;
    const mark = this.mark(pair.from.code, reason);
    this.put(
      pair,
      pair.from.code,
      pair.to.code,
      { note: note === null ? mark : `${mark}\n${note}`, evidence },
      true,
    );
  }

  private refuse(pair: Pair, reason: CarryReason): void {
    this.needed.push({ to: pair.to, from: pair.from.code, reason });
    this.putMarked(pair, reason);
  }

  /** Counts that are the same go along as they are. */
  private putCounts(pair: Pair): void {
    const counts = matchCounts(pair.from, pair.to);
    if (!counts) {
      this.refuse(pair, { kind: 'computed', facts: {} });
      return;
    }
    const { note, evidence } = this.entry(pair.from.code);
    this.put(pair, pair.from.code, pair.to.code, { note, evidence });
    let open = false;
    for (const [to, from] of counts) {
      const item = itemId(pair.from.code, from.key);
      const entry = this.entry(item);
      open ||= entry.answer === null;
      const { answer, note: said, evidence: shown } = entry;
      this.put(pair, item, itemId(pair.to.code, to.key), { answer, note: said, evidence: shown });
    }
    if (open)
      this.needed.push({ to: pair.to, from: pair.from.code, reason: { kind: 'computed', facts: {} } });
  }

  take(pair: Pair): void {
    const entry = this.entry(pair.from.code);
    const reason = reasonAgainst(pair, entry);
    // an indicator left open in the old file keeps its notes as they are: there is no answer to mistake
    if (reason?.kind === 'open') {
      this.needed.push({ to: pair.to, from: pair.from.code, reason });
      this.put(pair, pair.from.code, pair.to.code, { note: entry.note, evidence: entry.evidence });
    } else if (reason) this.refuse(pair, reason);
    else if (pair.to.kind === 'persen') this.putCounts(pair);
    else
      this.put(pair, pair.from.code, pair.to.code, {
        answer: entry.answer,
        note: entry.note,
        evidence: entry.evidence,
      });
  }
}

const FIELDS = ['answer', 'note', 'evidence', 'recommendation'] as const;

/** Everything of the old unit's layer that went nowhere. */
function homelessOf(old: Assessment, used: ReadonlySet<ItemId>): readonly Homeless[] {
  return [...old.layers.unit]
    .filter(([item]) => !used.has(item))
    .flatMap(([from, entry]) =>
      FIELDS.flatMap((field): readonly Homeless[] =>
        entry[field] === null ? [] : [{ from, field, text: String(entry[field]) }],
      ),
    );
}

/**
 * Plans how last year's answers, notes and evidence go into another edition. An answer goes along only where question,
 * scale and kind are the same and no other indicator could be meant; everything else is said with its reason.
 */
export function planCarry({ b, pairs, added }: Comparison, old: Assessment, mark: Mark): CarryPlan {
  const carrier = new Carrier(old, mark);
  for (const pair of pairs) carrier.take(pair);
  const order = new Map(b.indicators.map(({ code }, at) => [code, at]));
  const needed = [
    ...carrier.needed,
    ...added.map((to): Needed => ({ to, from: null, reason: { kind: 'new', facts: {} } })),
  ].sort((x, y) => (order.get(x.to.code) ?? 0) - (order.get(y.to.code) ?? 0));
  const unit = { ...old.unit, year: null, target: null, holdsWbk: null };
  return {
    assessment: applyEdits(emptyAssessment(b.id, unit), carrier.edits),
    carried: carrier.carried,
    needed,
    homeless: homelessOf(old, carrier.used),
    reviewers: LAYERS.filter((layer) => layer !== 'unit').reduce(
      (sum, layer) => sum + old.layers[layer].size,
      0,
    ),
  };
}
