import type { Edition } from '../../instrument/edition';
import { readLampiranIII } from '../layouts/lampiran-iii/read';
import { readPerArea } from '../layouts/per-area/read';
import { readPortalForm } from '../layouts/portalrb-jawaban/read';
import type { NotRecognised, Reading } from '../reading';
import type { WorkbookImage } from '../workbook-image';

export function isReading(result: Reading | NotRecognised): result is Reading {
  return 'layout' in result;
}

/**
 * Reads a workbook in whichever layout it is. Where none fits, the reason of the layout that came closest
 * is given: a sheet with nearly all rows says more than one without any.
 */
export function recogniseWorkbook(image: WorkbookImage, edition: Edition): Reading | NotRecognised {
  let closest: NotRecognised = { reason: 'no-lke', evidence: image.sheets.map((sheet) => sheet.name) };
  for (const read of [readPerArea, readPortalForm, readLampiranIII]) {
    const result = read(image, edition);
    if (isReading(result)) return result;
    if (closest.reason === 'no-lke') closest = result;
  }
  return closest;
}
