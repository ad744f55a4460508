import type { Edition } from '../../../instrument/edition';
import { readOfficialSheet } from '../../recognise/read-official';
import type { OfficialLayout } from '../../recognise/read-official';
import type { NotRecognised, Reading } from '../../reading';
import type { WorkbookImage } from '../../workbook-image';
import type { UnitIdentity } from '../../../assessment/types';
import { PROPERTY, SHEET } from './geometry';

/** The official sheet has no place for the unit's identity; workbooks made by `lke create` keep it in properties. */
function unitOf(image: WorkbookImage): Partial<UnitIdentity> {
  const year = Number(image.properties.get(PROPERTY.year));
  const target = image.properties.get(PROPERTY.target);
  return {
    name: image.properties.get(PROPERTY.unit) ?? null,
    year: Number.isInteger(year) && year > 0 ? year : null,
    target: target === 'WBK' || target === 'WBBM' ? target : null,
  };
}

/** The ministry's single sheet, also with an evaluator's columns an agency put beside it. */
export const LAMPIRAN_III: OfficialLayout = {
  layout: 'lampiran-iii',
  sheet: SHEET.main,
  fits: (match) => !match.columns.portal,
  unit: unitOf,
};

/**
 * Reads the ministry's single-sheet workbook (Lampiran III). Sheet, columns and rows are found by what
 * stands in them: a renamed sheet, inserted rows or columns and missing hidden sheets make no difference.
 */
export function readLampiranIII(image: WorkbookImage, edition: Edition): Reading | NotRecognised {
  return readOfficialSheet(image, edition, LAMPIRAN_III);
}
