import { covers, isWrittenList } from '../../validation/sheet/answer-lists';
import { cellAt } from '../../validation/sheet/cells';
import type { LookEdit } from '../../workbook/file-edit';
import type { CellPlace } from '../../worksheet/reading';
import type { WorkbookImage } from '../../worksheet/workbook-image';

/** What surrounds a cell's content, as far as a repair is about it: null is none (no list, General). */
export interface CellLook {
  readonly locked?: boolean;
  readonly numberFormat?: string | null;
  /** Choices a list offers; a list from other cells as the reference it is. */
  readonly list?: readonly string[] | null;
}

/** The parts of a cell's looks that an edit is about, as a workbook has them. */
export function lookAt(
  image: WorkbookImage,
  place: CellPlace,
  edit: Omit<LookEdit, keyof CellPlace>,
): CellLook {
  const cell = cellAt(image, place);
  return {
    ...(edit.locked !== undefined && { locked: cell?.locked ?? true }),
    ...(edit.numberFormat !== undefined && { numberFormat: cell?.numberFormat ?? null }),
    ...(edit.list !== undefined && { list: listAt(image, place) }),
  };
}

function listAt(image: WorkbookImage, place: CellPlace): readonly string[] | null {
  const sheet = image.sheets.find(({ name }) => name === place.sheet);
  const rule = sheet?.validations.find((each) => covers(each, place));
  if (rule?.type !== 'list') return null;
  const source = rule.formula1 ?? '';
  return isWrittenList(source) ? source.split(',') : [`=${source}`];
}
