import type { UnitIdentity } from '../../../../assessment/types';
import { foldText } from '../../../../support/text';
import { cellText } from '../../../recognise/cell-text';
import type { CellPlace } from '../../../reading';
import type { CellScalar, SheetImage, WorkbookImage } from '../../../workbook-image';
import { isCellError } from '../../../workbook-image';
import { FIELD_TEXT, IDENTITY_FIELDS } from '../identity/cells';
import type { IdentityField } from '../identity/cells';
import { findHeadings, headingTexts, inAnyLanguage } from './headings';

const HEADINGS = headingTexts({ label: 'identity.heading', value: 'identity.value' });

function fieldsOn(sheet: SheetImage): ReadonlyMap<IdentityField, CellPlace> {
  const fields = new Map<IdentityField, CellPlace>();
  const headings = findHeadings(sheet, HEADINGS, ['label', 'value']);
  const label = headings?.columns.get('label');
  const col = headings?.columns.get('value');
  if (!headings || label === undefined || col === undefined) return fields;
  for (let row = headings.row + 1; row <= Math.min(sheet.rows, headings.row + 40); row++) {
    const text = foldText(cellText(sheet, row, label));
    const field = IDENTITY_FIELDS.find((each) => inAnyLanguage(FIELD_TEXT[each]).has(text));
    if (field !== undefined && !fields.has(field)) fields.set(field, { sheet: sheet.name, row, col });
  }
  return fields;
}

/** Cells of the unit's identity, found by their labels; empty where no sheet has the form. */
export function findIdentity(image: WorkbookImage): ReadonlyMap<IdentityField, CellPlace> {
  for (const sheet of image.sheets) {
    const fields = fieldsOn(sheet);
    if (fields.size > 0) return fields;
  }
  return new Map();
}

/** What the form says; what cannot be read is left out rather than guessed. */
export function readIdentity(
  image: WorkbookImage,
  fields: ReadonlyMap<IdentityField, CellPlace>,
): UnitIdentity {
  const content = (field: IdentityField): CellScalar => {
    const place = fields.get(field);
    const sheet = place && image.sheets.find(({ name }) => name === place.sheet);
    const value = (place && sheet?.cell(place.row, place.col)?.value) ?? null;
    return value === null || isCellError(value) ? null : value;
  };
  const text = (field: IdentityField): string | null => {
    const value = content(field);
    return value === null || value === '' ? null : String(value);
  };
  const year = content('year');
  const target = text('target')?.toUpperCase();
  const holds = text('holdsWbk')?.toLowerCase();
  return {
    id: text('id'),
    name: text('name'),
    agency: text('agency'),
    year: typeof year === 'number' && Number.isInteger(year) ? year : null,
    target: target === 'WBK' || target === 'WBBM' ? target : null,
    holdsWbk: holds === 'ya' ? true : holds === 'tidak' ? false : null,
  };
}
