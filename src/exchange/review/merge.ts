import { emptyAssessment, entryOf, fieldEdit } from '../../assessment/assessment';
import { LAYERS } from '../../assessment/types';
import type { Assessment, EntryField, LayerId, RawAnswer } from '../../assessment/types';
import { splitItem } from '../../instrument/edition';
import type { Edition, ItemId } from '../../instrument/edition';
import { foldText } from '../../support/text';
import { canonical } from '../../worksheet/fill';
import { REVIEW_FIELDS } from '../../worksheet/layouts/review/columns';
import { reviewSheetOf } from '../../worksheet/layouts/review/read';
import { placeKey } from '../../worksheet/reading';
import type { Reading } from '../../worksheet/reading';
import { WHOLE_COPY } from './merge-types';
import type { FoundConflict, MergeConflict, MergedEntry, MergePlan, Side } from './merge-types';
import { readSeal } from '../seal/read';
import { readOrigin } from './origin';

/** One change the evaluator made in the copy. */
interface Change {
  readonly item: ItemId;
  readonly layer: LayerId;
  readonly field: EntryField;
  readonly base: RawAnswer;
  readonly theirs: RawAnswer;
}

/** A value as it is compared: choices as the scale spells them, line breaks as LF, since programs exchange them. */
function comparable(edition: Edition, item: ItemId, field: EntryField, value: RawAnswer): RawAnswer {
  const spelt = canonical(edition, item, field, value);
  return typeof spelt === 'string' ? spelt.replace(/\r\n?/g, '\n') : spelt;
}

function same(
  edition: Edition,
  { item, field }: Pick<Change, 'item' | 'field'>,
  a: RawAnswer,
  b: RawAnswer,
): boolean {
  return comparable(edition, item, field, a) === comparable(edition, item, field, b);
}

const FIELDS: Readonly<Record<'unit' | 'review', readonly EntryField[]>> = {
  unit: ['answer', 'note', 'evidence'],
  review: REVIEW_FIELDS,
};

/** Everything the copy says otherwise than its base. Fields the copy has no cell for say nothing. */
function changesOf(edition: Edition, base: Assessment, copy: Reading): readonly Change[] {
  return LAYERS.flatMap((layer) => {
    const items = new Set([...base.layers[layer].keys(), ...copy.assessment.layers[layer].keys()]);
    return [...items].flatMap((item) =>
      FIELDS[layer === 'unit' ? 'unit' : 'review'].flatMap((field): readonly Change[] => {
        if (!copy.places.has(placeKey(layer, field, item))) return [];
        const change = {
          item,
          layer,
          field,
          base: entryOf(base, layer, item)[field],
          theirs: entryOf(copy.assessment, layer, item)[field],
        };
        return same(edition, change, change.base, change.theirs) ? [] : [change];
      }),
    );
  });
}

/** What is wrong with the copy as a whole, and the base its entries are compared with. */
function wholeCopy(
  unit: Reading,
  copy: Reading,
): { readonly conflicts: readonly FoundConflict[]; readonly base: Assessment } {
  const whole = { item: null, layer: null, field: null, base: null } as const;
  const read = readOrigin(copy.image);
  const there = copy.assessment;
  // Without an origin the copy's own unit column says what the evaluator looked at; what evaluators said before is unknown.
  const base =
    read.kind === 'origin'
      ? read.origin.assessment
      : {
          ...emptyAssessment(there.edition, there.unit),
          layers: { ...emptyAssessment('').layers, unit: there.layers.unit },
        };
  const conflicts: FoundConflict[] = [];
  if (read.kind !== 'origin')
    conflicts.push({
      ...whole,
      kind: read.kind === 'none' ? 'origin-missing' : 'origin-broken',
      ours: null,
      theirs: null,
    });
  if (readSeal(copy.image).kind === 'broken')
    conflicts.push({ ...whole, kind: 'seal-broken', ours: null, theirs: null });
  const ours = unit.assessment;
  if (ours.edition !== base.edition || ours.edition !== there.edition)
    conflicts.push({ ...whole, kind: 'edition', ours: ours.edition, theirs: base.edition });
  const folded = (name: string | null): string => foldText(name ?? '');
  if (folded(ours.unit.name) !== folded(base.unit.name))
    conflicts.push({ ...whole, kind: 'unit', ours: ours.unit.name, theirs: base.unit.name });
  if (ours.unit.year !== base.unit.year)
    conflicts.push({ ...whole, kind: 'year', ours: ours.unit.year, theirs: base.unit.year });
  return { conflicts, base };
}

/** The first of the unit's answers to an indicator that changed since the copy; counts are its answers too. */
function changedAnswer(
  edition: Edition,
  base: Assessment,
  now: Assessment,
  item: ItemId,
): { readonly ours: RawAnswer; readonly base: RawAnswer } | undefined {
  const { indicator } = splitItem(item);
  const counts = edition.indicatorByCode.get(indicator)?.counts ?? [];
  const items = [item, indicator, ...counts.map(({ key }) => `${indicator}#${key}`)];
  for (const each of items) {
    const [was, is] = [entryOf(base, 'unit', each).answer, entryOf(now, 'unit', each).answer];
    if (!same(edition, { item: each, field: 'answer' }, was, is)) return { ours: is, base: was };
  }
  return undefined;
}

/** Whether the unit's workbook has a cell for the entry, or gets one when the review sheet joins it. */
function hasPlace(unit: Reading, { layer, field, item }: Change): boolean {
  return unit.places.has(placeKey(layer, field, item)) || reviewSheetOf(unit.image) === 'none';
}

/**
 * Three-way merge: what an evaluator entered in a copy, into the unit's workbook as it is now, with the workbook as it
 * was when the copy was made as base. Nothing is decided in silence: what cannot simply be taken is a conflict, decided
 * by `prefer` or open. Another edition and a missing cell cannot be decided for the copy, nor can an entry of the
 * unit's own.
 * @param prefer how conflicts are decided: all alike, or each by itself
 */
export function planMerge(
  edition: Edition,
  unit: Reading,
  copy: Reading,
  prefer: Side | null | ((conflict: FoundConflict) => Side | null) = null,
): MergePlan {
  const { conflicts: whole, base } = wholeCopy(unit, copy);
  const decide = (conflict: FoundConflict): MergeConflict => {
    const side = typeof prefer === 'function' ? prefer(conflict) : prefer;
    const never = conflict.kind === 'edition' || conflict.kind === 'no-place';
    if (conflict.kind === 'unit-entry') return { ...conflict, decision: side === null ? null : 'unit' };
    return { ...conflict, decision: never && side === 'review' ? null : side };
  };
  const conflicts: MergeConflict[] = whole.map(decide);
  const held = conflicts.find(({ kind, decision }) => WHOLE_COPY.has(kind) && decision !== 'review');
  const merged: MergedEntry[] = [];
  let already = 0;
  for (const change of changesOf(edition, base, copy)) {
    const { item, layer, field, theirs } = change;
    const ours = entryOf(unit.assessment, layer, item)[field];
    const found = { ...change, ours };
    const take = (): void => void merged.push({ item, layer, field, before: ours, after: theirs });
    const report = (conflict: FoundConflict): void => {
      const decided = decide(conflict);
      conflicts.push(decided);
      if (decided.decision === 'review') take();
    };
    if (held) {
      conflicts.push({ ...found, kind: 'held-back', decision: held.decision });
      continue;
    }
    if (same(edition, change, ours, theirs)) {
      already++;
      continue;
    }
    const answer = changedAnswer(edition, base, unit.assessment, item);
    if (layer === 'unit') report({ ...found, kind: 'unit-entry' });
    else if (!hasPlace(unit, change)) report({ ...found, kind: 'no-place' });
    else if (!same(edition, change, ours, change.base)) report({ ...found, kind: 'both-changed' });
    else if (answer) report({ ...found, kind: 'unit-answer-changed', ...answer });
    else take();
  }
  return {
    merged,
    already,
    conflicts,
    edits: merged.map(({ item, layer, field, after }) => fieldEdit(layer, item, field, after)),
  };
}
