import type { UnitIdentity } from '../../../../assessment/types';
import type { CellPlace } from '../../../reading';
import { SHEET } from '../sheet-names';

/** What a unit says about itself, in the order of the form. */
export const IDENTITY_FIELDS = [
  'name',
  'agency',
  'id',
  'year',
  'target',
  'holdsWbk',
] as const satisfies readonly (keyof UnitIdentity)[];
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** Columns of `Identitas`, from 1: the form and the contents on the left, the instructions on the right. */
export const IDENTITY_COLUMN = {
  number: 2,
  label: 3,
  value: 4,
  answered: 5,
  of: 6,
  share: 7,
  sample: 9,
  meaning: 10,
} as const;
export const IDENTITY_WIDTHS = [1.5, 5, 45, 10, 10, 10, 22, 2.5, 16, 66];
export const IDENTITY_ROW = {
  title: 1,
  edition: 2,
  form: 4,
  firstField: 5,
  contents: 12,
  contentsHeader: 13,
  firstSheet: 14,
} as const;

function fieldPlace(field: IdentityField): CellPlace {
  return {
    sheet: SHEET.identity,
    row: IDENTITY_ROW.firstField + IDENTITY_FIELDS.indexOf(field),
    col: IDENTITY_COLUMN.value,
  };
}

/** Cell of every field of the unit's identity. */
export const IDENTITY_PLACES: Readonly<Record<IdentityField, CellPlace>> = {
  name: fieldPlace('name'),
  agency: fieldPlace('agency'),
  id: fieldPlace('id'),
  year: fieldPlace('year'),
  target: fieldPlace('target'),
  holdsWbk: fieldPlace('holdsWbk'),
};

/** The six fields' texts in the catalogue; a reader finds the cells by them. */
export const FIELD_TEXT = {
  name: 'identity.name',
  agency: 'identity.agency',
  id: 'identity.id',
  year: 'identity.year',
  target: 'identity.target',
  holdsWbk: 'identity.holdsWbk',
} as const satisfies Record<IdentityField, string>;
