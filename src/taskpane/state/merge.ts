import { conflictText, entryPlace, shownEntry } from '../../exchange/review/merge-texts';
import { planMerge } from '../../exchange/review/merge';
import { openConflicts, WHOLE_COPY } from '../../exchange/review/merge-types';
import type {
  FoundConflict,
  MergeConflict,
  MergedEntry,
  MergePlan,
  Side,
} from '../../exchange/review/merge-types';
import { readOrigin } from '../../exchange/review/origin';
import { reviewText } from '../../i18n/review';
import { splitItem } from '../../instrument/edition';
import { placeKey } from '../../worksheet/reading';
import type { Reading } from '../../worksheet/reading';
import type { Words } from '../words';
import { layerName } from './layers';
import type { Lke } from './lke';
import { sealView } from './seal';
import type { SealView } from './seal';

/** A returned copy that is being looked at; nothing of it is in the workbook yet. */
export interface Merging {
  readonly file: string;
  readonly copy: Reading;
  /** How conflicts were decided, by `conflictKey`. */
  readonly choices: ReadonlyMap<string, Side>;
  /** Whether everything is listed, not only the first. */
  readonly all: boolean;
}

export interface ConflictView {
  /** Names the choice on the page. */
  readonly id: string;
  readonly key: string;
  readonly place: string;
  /** What the indicator asks; blank for what is about the copy as a whole. */
  readonly statement: string;
  readonly text: string;
  readonly options: readonly { readonly side: Side; readonly label: string }[];
  readonly decision: Side | null;
}

export interface MergeView {
  readonly summary: readonly string[];
  readonly seal: SealView;
  readonly conflicts: readonly ConflictView[];
  /** Entries that wait for a decision on the copy as a whole. */
  readonly held: number;
  readonly takes: readonly { readonly place: string; readonly text: string }[];
  readonly open: number;
  /** Whether the sheet Tinjauan has to be made first. */
  readonly needsSheet: boolean;
}

/** A conflict with what both sides say: a choice made about other values is no choice about these. */
export function conflictKey({ kind, layer, item, field, ours, theirs, base }: FoundConflict): string {
  return JSON.stringify([kind, layer, item, field, ours, theirs, base]);
}

const plans = new WeakMap<Lke, WeakMap<Merging, MergePlan>>();

/** What merging would do to the workbook as it is now, by the choices made; worked out once for each state. */
export function mergePlanOf(lke: Lke, merging: Merging): MergePlan {
  const known = plans.get(lke) ?? new WeakMap<Merging, MergePlan>();
  plans.set(lke, known);
  const { copy, choices } = merging;
  const plan =
    known.get(merging) ??
    planMerge(
      lke.edition,
      { ...lke.reading, assessment: lke.assessment },
      copy,
      (conflict) => choices.get(conflictKey(conflict)) ?? null,
    );
  known.set(merging, plan);
  return plan;
}

/** Whether some of what is taken has no cell before the sheet Tinjauan is there. */
export function needsReviewSheet({ reading }: Lke, { merged }: MergePlan): boolean {
  return merged.some(({ layer, field, item }) => !reading.places.has(placeKey(layer, field, item)));
}

/** Which sides a conflict may be decided for: what the copy can never give is only acknowledged. */
function sidesOf({ kind }: FoundConflict): readonly Side[] {
  return kind === 'unit-entry' || kind === 'no-place' || kind === 'edition' ? ['unit'] : ['unit', 'review'];
}

function optionLabel(conflict: FoundConflict, side: Side, words: Words): string {
  const { kind, ours, theirs } = conflict;
  if (WHOLE_COPY.has(kind)) return words.t(`merge.${side}.whole`);
  if (side === 'review') return words.t('merge.review', { theirs: shownEntry(theirs, words.language) });
  return kind === 'both-changed' || kind === 'unit-entry'
    ? words.t('merge.unit', { ours: shownEntry(ours, words.language) })
    : words.t('merge.unit.skip');
}

function takeText({ before, after }: MergedEntry, words: Words): string {
  const key = before === null ? 'merge.take.new' : after === null ? 'merge.take.gone' : 'merge.take';
  return words.t(key, {
    before: shownEntry(before, words.language),
    after: shownEntry(after, words.language),
  });
}

function conflictView({ edition }: Lke, conflict: MergeConflict, words: Words): ConflictView {
  const say = reviewText(words.language);
  const { kind, layer, item, field, decision } = conflict;
  const place = entryPlace(conflict, say);
  const statement =
    item === null ? undefined : edition.indicatorByCode.get(splitItem(item).indicator)?.statement;
  return {
    id: `merge-${[layer ?? kind, item, field].filter((part) => part !== null).join('-')}`,
    key: conflictKey(conflict),
    place: place === '' ? words.t('merge.whole') : place,
    statement: statement ? words.local(statement) : '',
    text: conflictText(conflict, say, words.language),
    options: sidesOf(conflict).map((side) => ({ side, label: optionLabel(conflict, side, words) })),
    decision,
  };
}

/** The same copy with open conflicts decided; those that cannot be decided for `side` stay open. */
export function decided(
  merging: Merging,
  conflicts: readonly Pick<ConflictView, 'key' | 'options'>[],
  side: Side,
): Merging {
  const choices = new Map(merging.choices);
  for (const { key, options } of conflicts)
    if (options.some((option) => option.side === side)) choices.set(key, side);
  return { ...merging, choices };
}

/** A returned copy as the page shows it before anything is written. */
export function mergeView(lke: Lke, merging: Merging, words: Words): MergeView {
  const say = reviewText(words.language);
  const { file, copy } = merging;
  const plan = mergePlanOf(lke, merging);
  const { merged, already } = plan;
  const held = plan.conflicts.filter(({ kind }) => kind === 'held-back');
  const conflicts = plan.conflicts.filter(({ kind }) => kind !== 'held-back');
  const open = openConflicts(plan).filter(({ kind }) => kind !== 'held-back').length;
  const origin = readOrigin(copy.image);
  return {
    summary: [
      merged.length === 0 && open === 0
        ? words.t('merge.nothing', { file })
        : words.t(open === 0 ? 'merge.summary.clear' : 'merge.summary', { file, count: merged.length, open }),
      ...(origin.kind === 'origin'
        ? [words.t('merge.for', { layer: layerName(origin.origin.layer, words) })]
        : []),
      ...(already > 0 ? [words.t('merge.already', { count: already })] : []),
    ],
    seal: sealView(lke, words),
    conflicts: conflicts.map((conflict) => conflictView(lke, conflict, words)),
    held: held.length,
    takes: merged.map((entry) => ({
      place: entryPlace(entry, say),
      text: takeText(entry, words),
    })),
    open,
    needsSheet: needsReviewSheet(lke, plan),
  };
}
