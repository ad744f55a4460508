import type { UnitIdentity } from '../../../assessment/types';
import type { Language } from '../../../i18n/language';
import { editionOperations } from '../../edition-in-workbook';
import type { Edition } from '../../../instrument/edition';
import { toA1 } from '../../../support/address';
import type { Plan } from '../../plan';
import { tableSheetOperations } from './area/sheet';
import { perAreaGeometry } from './geometry';
import { IDENTITY_PLACES } from './identity/cells';
import { identityOperations } from './identity/sheet';
import { LAYOUT, metadataOperations } from './metadata';
import { recapOperations } from './recap/sheet';
import { SHEET } from './sheet-names';
import { wordingOf } from './texts';

/**
 * The default layout of a new LKE as a plan: `Identitas`, a sheet per change area with its fulfilment and
 * reform parts, `Hasil`, `Rekap`, and the hidden `_LKE`. The workbook computes by itself with functions of
 * Excel 2016; `perAreaStyles` says how its styles look, `perAreaPlaces` where everything stands.
 */
export function perAreaPlan(edition: Edition, unit: UnitIdentity, language: Language = 'id'): Plan {
  const geometry = perAreaGeometry(edition);
  const wording = wordingOf(language);
  return {
    layout: LAYOUT,
    edition: edition.id,
    operations: [
      ...identityOperations(geometry, unit, wording),
      ...geometry.tables.flatMap((table) => tableSheetOperations(geometry, table, wording)),
      ...recapOperations(geometry, wording),
      ...metadataOperations(geometry),
      ...editionOperations(edition),
      { op: 'activate', sheet: SHEET.identity, cell: toA1(IDENTITY_PLACES.name) },
    ],
  };
}
