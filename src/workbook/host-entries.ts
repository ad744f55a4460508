import { entryOf, fieldEdit } from '../assessment/assessment';
import type { EntryEdit } from '../assessment/assessment';
import type { Assessment, EntryField, LayerId, RawAnswer } from '../assessment/types';
import { ENTRY_FIELDS } from '../assessment/types';
import type { ItemId } from '../instrument/edition';
import type { PlaceKey } from '../worksheet/reading';
import type { CellScalar, CellValue } from '../worksheet/workbook-image';
import { isCellError } from '../worksheet/workbook-image';

/** What a place key names. */
export interface EntryName {
  readonly layer: LayerId;
  readonly field: EntryField;
  readonly item: ItemId;
}

/** `unit/answer/A.I.1.i.a` in its parts; place keys are made by `placeKey` only. */
export function entryName(key: PlaceKey): EntryName {
  const [layer, field, ...item] = key.split('/') as [LayerId, EntryField, ...string[]];
  return { layer, field, item: item.join('/') };
}

/** What a cell says as an entry, the way the layouts' readers take it: answers as they are, notes as text. */
export function entryValue(field: EntryField, value: CellValue): RawAnswer {
  const raw = isCellError(value) ? value.error : value;
  if (raw === null || raw === '') return null;
  return field === 'answer' ? raw : String(raw);
}

export function entryEdit({ layer, field, item }: EntryName, value: RawAnswer): EntryEdit {
  return fieldEdit(layer, item, field, value);
}

/** Whether the assessment says something else there. */
export function saysOtherwise(
  assessment: Assessment,
  { layer, field, item }: EntryName,
  value: RawAnswer,
): boolean {
  return entryOf(assessment, layer, item)[field] !== value;
}

/** The fields an edit gives, one by one, with `''` as the blank it means. */
export function fieldsGiven(edit: EntryEdit): readonly (EntryName & { readonly value: CellScalar })[] {
  return ENTRY_FIELDS.flatMap((field) => {
    const value = edit[field];
    return value === undefined
      ? []
      : [{ layer: edit.layer, item: edit.item, field, value: value === '' ? null : value }];
  });
}
