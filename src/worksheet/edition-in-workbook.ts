import { EDITION_SCHEMA, editionFileText } from '../instrument/edition-text';
import type { EditionData } from '../instrument/types';
import { hiddenTextIn, hiddenTextOperations } from './hidden-text';
import type { Operation } from './plan';
import type { WorkbookImage } from './workbook-image';

/** Sheet on which a workbook made from an edition of the user's own keeps that edition. */
export const EDITION_SHEET = '_LKE_Edisi';

/**
 * Keeps an edition of the user's own in the workbook made from it, so that the workbook can be read without the
 * edition file. Nothing for editions that ship with the project.
 */
export function editionOperations(edition: EditionData): readonly Operation[] {
  return edition.origin === null
    ? []
    : hiddenTextOperations(EDITION_SHEET, EDITION_SCHEMA, editionFileText(edition, 0));
}

/** The text of the edition a workbook keeps; undefined where it keeps none, or a piece of it is gone. */
export function editionTextIn(image: WorkbookImage): string | undefined {
  return hiddenTextIn(image, EDITION_SCHEMA)?.text;
}
