import type { UnitIdentity } from '../../../../assessment/types';
import type { Operation } from '../../../plan';
import type { Geometry } from '../geometry';
import { block, box, value } from '../operations';
import { landscape } from '../print';
import { SHEET, SUMMARY_TAB } from '../sheet-names';
import type { Wording } from '../texts';
import { IDENTITY_COLUMN as COL, IDENTITY_FIELDS, IDENTITY_ROW, IDENTITY_WIDTHS } from './cells';
import { contentsOperations } from './contents';
import { formOperations } from './form';
import { legendOperations, stepOperations } from './instructions';

const sheet = SHEET.identity;
const ROW_HEIGHT = 29;

function heights(lastRow: number): Operation {
  const form = IDENTITY_FIELDS.map((_, at) => ({
    row: IDENTITY_ROW.firstField + at,
    height: ROW_HEIGHT + 3,
  }));
  const contents = Array.from({ length: lastRow - IDENTITY_ROW.firstSheet + 1 }, (_, at) => ({
    row: IDENTITY_ROW.firstSheet + at,
    height: ROW_HEIGHT,
  }));
  return {
    op: 'rows',
    sheet,
    heights: [
      { row: IDENTITY_ROW.title, height: 32 },
      { row: IDENTITY_ROW.edition, height: 18 },
      { row: IDENTITY_ROW.form - 1, height: 10 },
      { row: IDENTITY_ROW.form, height: 22 },
      ...form,
      { row: IDENTITY_ROW.contents - 1, height: 14 },
      { row: IDENTITY_ROW.contents, height: 22 },
      { row: IDENTITY_ROW.contentsHeader, height: 20 },
      ...contents,
    ],
  };
}

/** The first sheet: who is assessed, how to fill the workbook, and the way to every other sheet. */
export function identityOperations(
  geometry: Geometry,
  unit: UnitIdentity,
  wording: Wording,
): readonly Operation[] {
  const lastRow = IDENTITY_ROW.firstSheet + geometry.tables.length;
  const edition = wording.of(geometry.edition.name);
  return [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: SUMMARY_TAB, showGridlines: false, zoom: 90 },
    { op: 'columns', sheet, widths: IDENTITY_WIDTHS.map((width, at) => ({ col: at + 1, width })) },
    heights(lastRow),
    ...block(
      sheet,
      { row: IDENTITY_ROW.title, from: COL.number, to: COL.number },
      value(wording.say('identity.title')),
      'coverTitle',
    ),
    ...block(
      sheet,
      { row: IDENTITY_ROW.edition, from: COL.number, to: COL.number },
      value(edition),
      'coverSubtitle',
    ),
    ...formOperations(unit, wording),
    ...stepOperations(wording),
    ...contentsOperations(geometry, wording),
    ...legendOperations(wording),
    {
      op: 'print',
      sheet,
      setup: { ...landscape(box(1, 1, lastRow, COL.meaning), edition, wording), fitToHeight: 1 },
    },
    { op: 'protect', sheet },
  ];
}
