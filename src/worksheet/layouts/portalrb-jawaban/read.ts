import type { UnitIdentity } from '../../../assessment/types';
import type { Edition } from '../../../instrument/edition';
import { foldText } from '../../../support/text';
import { cellText } from '../../recognise/cell-text';
import { readOfficialSheet } from '../../recognise/read-official';
import type { OfficialLayout } from '../../recognise/read-official';
import type { NotRecognised, Reading } from '../../reading';
import type { WorkbookImage } from '../../workbook-image';
import { SHEET } from './geometry';

/** The form's sheet `Unit` names the unit in B1 and the predicate it is proposed for in B2. */
function unitOf(image: WorkbookImage): Partial<UnitIdentity> {
  const sheet = image.sheets.find((candidate) => foldText(candidate.name) === 'unit');
  if (!sheet) return {};
  const target = cellText(sheet, 2, 2).trim().toUpperCase();
  return {
    name: cellText(sheet, 1, 2).trim() || null,
    target: target === 'WBK' || target === 'WBBM' ? target : null,
  };
}

/** PortalRB's form, whose scores belong to the evaluator. */
export const PORTAL_JAWABAN: OfficialLayout = {
  layout: 'portalrb-jawaban',
  sheet: SHEET.answers,
  fits: (match) => match.columns.portal,
  unit: unitOf,
};

/**
 * Reads PortalRB's form (sheet `Jawaban`: unit's answer, note and evidence, TPI's answer and note), also
 * with columns an agency added: columns are found by their headings.
 */
export function readPortalForm(image: WorkbookImage, edition: Edition): Reading | NotRecognised {
  return readOfficialSheet(image, edition, PORTAL_JAWABAN);
}
