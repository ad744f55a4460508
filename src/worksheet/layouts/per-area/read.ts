import { applyEdits, emptyAssessment, fieldEdit } from '../../../assessment/assessment';
import type { EntryEdit } from '../../../assessment/assessment';
import type { EntryField, LayerId, RawAnswer } from '../../../assessment/types';
import type { Edition } from '../../../instrument/edition';
import { conflictRefusal } from '../../recognise/conflict';
import type { CellPlace, NodePlaces, NotRecognised, PlaceKey, Reading } from '../../reading';
import type { CellValue, WorkbookImage } from '../../workbook-image';
import { isCellError } from '../../workbook-image';
import { perAreaGeometry } from './geometry';
import type { Geometry } from './geometry';
import { LAYOUT, PROPERTY } from './metadata';
import { figurePlaces, rowPlaces } from './places';
import { findIdentity, readIdentity } from './reader/identity';
import { findRecap } from './reader/recap';
import { findRows } from './reader/find-rows';
import type { FoundRows } from './reader/find-rows';
import type { FoundRow } from './reader/rows';
import { rowKey } from './rows';
import { SHEET } from './sheet-names';

type Place = readonly [PlaceKey, CellPlace];

function entryEdit(key: PlaceKey, value: CellValue): EntryEdit {
  const [layer, field, item] = key.split('/') as [LayerId, EntryField, string];
  const raw: RawAnswer = value !== null && isCellError(value) ? value.error : value;
  return fieldEdit(layer, item, field, raw);
}

/** Keys of the edition no row was found for, in worksheet order. */
function missingRows(geometry: Geometry, rows: ReadonlyMap<string, FoundRow>): readonly string[] {
  return geometry.tables
    .flatMap((table) => table.rows)
    .filter((row) => row.kind === 'indicator' || row.kind === 'count')
    .flatMap((row) => rowKey(row) ?? [])
    .filter((key) => !rows.has(key));
}

/** Rows whose columns for answers or notes are gone; reading on would lose what stands in them. */
function brokenSheets(rows: ReadonlyMap<string, FoundRow>): readonly string[] {
  const broken = [...rows.values()].filter(
    ({ row, at }) => rowPlaces(row, at).length < rowPlaces(row, () => ({ sheet: '', row: 0, col: 0 })).length,
  );
  return [...new Set(broken.map(({ sheet }) => sheet.name))];
}

function notRecognised(
  geometry: Geometry,
  image: WorkbookImage,
  rows: ReadonlyMap<string, FoundRow>,
  missing: readonly string[],
): NotRecognised {
  if (rows.size === 0) return { reason: 'no-lke', evidence: image.sheets.map((sheet) => sheet.name) };
  const said = image.properties.get(PROPERTY.edition);
  const other = said !== undefined && said !== geometry.edition.id;
  const sheets = missing.length > 0 ? [[...rows.values()][0]?.sheet.name ?? ''] : brokenSheets(rows);
  return {
    reason: other ? 'unknown-edition' : 'incomplete',
    evidence: [...(other ? [said] : []), ...sheets, ...missing],
  };
}

function nodePlaces(
  rows: ReadonlyMap<string, FoundRow>,
  recap: ReadonlyMap<string, NodePlaces>,
): ReadonlyMap<string, NodePlaces> {
  return new Map([
    ...recap,
    ...[...rows].map(([key, { row, at }]) => [key, figurePlaces(row, 'unit', at)] as const),
  ]);
}

/** Copies of a row or of a whole sheet that disagree: nothing says which one counts. */
function disagreement(found: FoundRows): NotRecognised | undefined {
  if (found.rivals.length > 0) return { reason: 'ambiguous-sheets', evidence: found.rivals };
  const place = found.conflicts[0]?.cells[0]?.place;
  return place && conflictRefusal(place.sheet, found.conflicts);
}

/** The sheets that hold rows of the edition and count, in the order of the workbook. */
export function perAreaSheets(image: WorkbookImage, edition: Edition): readonly string[] {
  const { rows } = findRows(perAreaGeometry(edition), image);
  const used = new Set([...rows.values()].map(({ sheet }) => sheet.name));
  return image.sheets.map(({ name }) => name).filter((name) => used.has(name));
}

/**
 * Reads a workbook of the per-area layout by what stands in it: headings, numbers and statements. Sheets
 * may be renamed, rows and columns inserted, `_LKE` and the properties lost. A row that is missing, or a
 * column of entries, is reported rather than read as open.
 */
export function readPerArea(image: WorkbookImage, edition: Edition): Reading | NotRecognised {
  const geometry = perAreaGeometry(edition);
  const found = findRows(geometry, image);
  const { rows } = found;
  const missing = missingRows(geometry, rows);
  if (missing.length > 0 || brokenSheets(rows).length > 0)
    return notRecognised(geometry, image, rows, missing);
  const refused = disagreement(found);
  if (refused) return refused;
  const sheets = new Map(image.sheets.map((sheet) => [sheet.name, sheet]));
  const valueAt = ({ sheet, row, col }: CellPlace): CellValue =>
    sheets.get(sheet)?.cell(row, col)?.value ?? null;
  const places: readonly Place[] = [...rows.values()].flatMap(({ row, at }) => rowPlaces(row, at));
  const identity = findIdentity(image);
  const unit = readIdentity(image, identity);
  const recap = findRecap(image, edition);
  const total = recap?.total;
  const figure = total && valueAt(total);
  return {
    layout: LAYOUT,
    image,
    mainSheet: recap?.sheet ?? SHEET.recap,
    assessment: applyEdits(
      emptyAssessment(edition.id, unit),
      places.map(([key, place]) => entryEdit(key, valueAt(place))),
    ),
    places: new Map(places),
    identity: Object.fromEntries(identity),
    nodes: nodePlaces(rows, recap?.nodes ?? new Map<string, NodePlaces>()),
    ...(total ? { total } : {}),
    worksheetTotal: typeof figure === 'number' ? figure : null,
  };
}
