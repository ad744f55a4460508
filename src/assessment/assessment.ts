import type { ItemId } from '../instrument/edition';
import type { Assessment, Entry, EntryField, LayerId, RawAnswer, UnitIdentity } from './types';
import { EMPTY_ENTRY, UNKNOWN_UNIT } from './types';

/** An assessment in which nothing is answered yet. */
export function emptyAssessment(edition: string, unit: Partial<UnitIdentity> = {}): Assessment {
  return { edition, unit: { ...UNKNOWN_UNIT, ...unit }, layers: { unit: new Map(), tpi: new Map() } };
}

/** What a layer says about an item; the empty entry where it says nothing. */
export function entryOf(assessment: Assessment, layer: LayerId, item: ItemId): Entry {
  return assessment.layers[layer].get(item) ?? EMPTY_ENTRY;
}

/** One change to one item of one layer; fields left out stay as they are. */
export interface EntryEdit {
  readonly layer: LayerId;
  readonly item: ItemId;
  readonly answer?: RawAnswer;
  readonly note?: string | null;
  readonly evidence?: string | null;
}

/** Whether a raw answer is no answer: null or an empty text. Blanks are kept: a check names them. */
export function isOpen(answer: RawAnswer): boolean {
  return answer === null || answer === '';
}

function tidy(entry: Entry): Entry | null {
  const answer = isOpen(entry.answer) ? null : entry.answer;
  const note = entry.note === '' ? null : entry.note;
  const evidence = entry.evidence === '' ? null : entry.evidence;
  return answer === null && note === null && evidence === null ? null : { answer, note, evidence };
}

/** The assessment after the edits, in order; the given one stays as it was. */
export function applyEdits(assessment: Assessment, edits: readonly EntryEdit[]): Assessment {
  const layers = { unit: new Map(assessment.layers.unit), tpi: new Map(assessment.layers.tpi) };
  for (const edit of edits) {
    const before = layers[edit.layer].get(edit.item) ?? EMPTY_ENTRY;
    const after = tidy({
      answer: edit.answer === undefined ? before.answer : edit.answer,
      note: edit.note === undefined ? before.note : edit.note,
      evidence: edit.evidence === undefined ? before.evidence : edit.evidence,
    });
    if (after) layers[edit.layer].set(edit.item, after);
    else layers[edit.layer].delete(edit.item);
  }
  return { ...assessment, layers };
}

/** The edits that undo `edits` on this assessment. */
export function invertEdits(assessment: Assessment, edits: readonly EntryEdit[]): readonly EntryEdit[] {
  const items = new Map(edits.map((edit) => [`${edit.layer} ${edit.item}`, edit]));
  return [...items.values()].map(({ layer, item }) => ({ layer, item, ...entryOf(assessment, layer, item) }));
}

/** Whether two assessments say the same: same edition, unit and entries. */
export function sameEntries(a: Assessment, b: Assessment): boolean {
  return (['unit', 'tpi'] as const).every((layer) => {
    const left = a.layers[layer];
    const right = b.layers[layer];
    if (left.size !== right.size) return false;
    return [...left].every(([item, entry]) => {
      const other = right.get(item);
      return other !== undefined && FIELDS.every((field) => entry[field] === other[field]);
    });
  });
}

const FIELDS: readonly EntryField[] = ['answer', 'note', 'evidence'];
