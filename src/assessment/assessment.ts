import type { ItemId } from '../instrument/edition';
import type { Assessment, Entry, EntryField, LayerId, Layers, RawAnswer, UnitIdentity } from './types';
import { EMPTY_ENTRY, ENTRY_FIELDS, LAYERS, UNKNOWN_UNIT } from './types';

/** Layers with these entries; those not named are empty. */
export function layersOf(given: Partial<Layers> = {}): Layers {
  return Object.fromEntries(LAYERS.map((layer) => [layer, given[layer] ?? new Map()])) as Layers;
}

/** An assessment in which nothing is answered yet. */
export function emptyAssessment(edition: string, unit: Partial<UnitIdentity> = {}): Assessment {
  return { edition, unit: { ...UNKNOWN_UNIT, ...unit }, layers: layersOf() };
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
  readonly recommendation?: string | null;
}

/** An edit of one field. Texts are texts whatever a cell held: a note `2026` is no number. */
export function fieldEdit(layer: LayerId, item: ItemId, field: EntryField, value: RawAnswer): EntryEdit {
  if (field === 'answer') return { layer, item, answer: value };
  return { layer, item, [field]: value === null ? null : String(value) };
}

/** Whether a raw answer is no answer: null or an empty text. Blanks are kept: a check names them. */
export function isOpen(answer: RawAnswer): boolean {
  return answer === null || answer === '';
}

function tidy(entry: Entry): Entry | null {
  const answer = isOpen(entry.answer) ? null : entry.answer;
  const note = entry.note === '' ? null : entry.note;
  const evidence = entry.evidence === '' ? null : entry.evidence;
  const recommendation = entry.recommendation === '' ? null : entry.recommendation;
  return answer === null && note === null && evidence === null && recommendation === null
    ? null
    : { answer, note, evidence, recommendation };
}

/** The assessment after the edits, in order; the given one stays as it was. */
export function applyEdits(assessment: Assessment, edits: readonly EntryEdit[]): Assessment {
  const changed = new Map<LayerId, Map<ItemId, Entry>>();
  for (const edit of edits) {
    const layer = changed.get(edit.layer) ?? new Map(assessment.layers[edit.layer]);
    changed.set(edit.layer, layer);
    const before = layer.get(edit.item) ?? EMPTY_ENTRY;
    const after = tidy({
      answer: edit.answer === undefined ? before.answer : edit.answer,
      note: edit.note === undefined ? before.note : edit.note,
      evidence: edit.evidence === undefined ? before.evidence : edit.evidence,
      recommendation: edit.recommendation === undefined ? before.recommendation : edit.recommendation,
    });
    if (after) layer.set(edit.item, after);
    else layer.delete(edit.item);
  }
  return { ...assessment, layers: { ...assessment.layers, ...Object.fromEntries(changed) } };
}

/** The fields an edit changes. */
export function fieldsOf(edit: EntryEdit): readonly EntryField[] {
  return ENTRY_FIELDS.filter((field) => edit[field] !== undefined);
}

/**
 * The edits that undo `edits` on this assessment. Only the fields that were edited come back: another author may have
 * changed the others meanwhile, and a worksheet need not have a cell for each.
 */
export function invertEdits(assessment: Assessment, edits: readonly EntryEdit[]): readonly EntryEdit[] {
  const inverse = new Map<string, EntryEdit>();
  for (const edit of edits) {
    const { layer, item } = edit;
    const entry = entryOf(assessment, layer, item);
    const before = Object.fromEntries(fieldsOf(edit).map((field) => [field, entry[field]]));
    const key = `${layer} ${item}`;
    inverse.set(key, { layer, item, ...inverse.get(key), ...before });
  }
  return [...inverse.values()];
}

/** Whether two assessments say the same in every layer. */
export function sameEntries(a: Assessment, b: Assessment): boolean {
  return LAYERS.every((layer) => {
    const left = a.layers[layer];
    const right = b.layers[layer];
    if (left.size !== right.size) return false;
    return [...left].every(([item, entry]) => {
      const other = right.get(item);
      return other !== undefined && ENTRY_FIELDS.every((field) => entry[field] === other[field]);
    });
  });
}
