import { applyEdits, fieldEdit } from '../../../assessment/assessment';
import type { EntryEdit } from '../../../assessment/assessment';
import { LANGUAGES } from '../../../i18n/language';
import type { Edition } from '../../../instrument/edition';
import { foldText } from '../../../support/text';
import { conflictRefusal } from '../../recognise/conflict';
import type { EntryConflict } from '../../recognise/conflict';
import { cellText } from '../../recognise/cell-text';
import { hasAnswer } from '../per-area/places';
import { rowKey } from '../per-area/rows';
import { placeKey } from '../../reading';
import type { CellPlace, NotRecognised, PlaceKey, Reading } from '../../reading';
import { isCellError } from '../../workbook-image';
import type { SheetImage, WorkbookImage } from '../../workbook-image';
import { CODE_COLUMN, headingOf, REVIEW_FIELDS, REVIEW_LAYERS, REVIEW_SHEET } from './columns';
import type { ReviewField, ReviewLayer } from './columns';
import { itemsByNumber } from './rows';

/** Headings are looked for in the first rows only. */
const HEADING_ROWS = 15;

interface FoundColumn {
  readonly layer: ReviewLayer;
  readonly field: ReviewField;
  readonly col: number;
}

const HEADINGS: ReadonlyMap<string, Omit<FoundColumn, 'col'>> = new Map(
  LANGUAGES.flatMap((language) =>
    REVIEW_LAYERS.flatMap((layer) =>
      REVIEW_FIELDS.map((field) => [foldText(headingOf(layer, field, language)), { layer, field }] as const),
    ),
  ),
);

/** Fewer of the sheet's headings than this in a row, and the sheet is another. */
const LEAST_HEADINGS = 6;

interface FoundSheet {
  readonly sheet: SheetImage;
  readonly headingRow: number;
  readonly columns: readonly FoundColumn[];
}

function headedSheet(sheet: SheetImage): FoundSheet | undefined {
  for (let row = 1; row <= Math.min(HEADING_ROWS, sheet.rows); row++) {
    const columns: FoundColumn[] = [];
    for (let col = 1; col <= Math.min(sheet.cols, 200); col++) {
      const known = HEADINGS.get(foldText(cellText(sheet, row, col)));
      if (known && !columns.some(({ layer, field }) => layer === known.layer && field === known.field))
        columns.push({ ...known, col });
    }
    if (columns.length >= LEAST_HEADINGS) return { sheet, headingRow: row, columns };
  }
  return undefined;
}

const found = new WeakMap<WorkbookImage, FoundSheet | null>();

/** The review sheet by its headings, whatever it is called and wherever its columns were moved to. */
function findReview(image: WorkbookImage): FoundSheet | undefined {
  const known = found.get(image);
  if (known !== undefined) return known ?? undefined;
  const sheets = [...image.sheets].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  let review: FoundSheet | undefined;
  for (const sheet of sheets) review ??= headedSheet(sheet);
  found.set(image, review ?? null);
  return review;
}

const isNamed = ({ name }: SheetImage): boolean => foldText(name) === foldText(REVIEW_SHEET);

/** Name of the workbook's review sheet; `other` where a sheet of another make has its name, `none` where there is none. */
export function reviewSheetOf(image: WorkbookImage): { readonly sheet: string } | 'none' | 'other' {
  const review = findReview(image);
  if (review) return { sheet: review.sheet.name };
  return image.sheets.some(isNamed) ? 'other' : 'none';
}

interface Found {
  readonly place: CellPlace;
  readonly edit: EntryEdit;
  readonly text: string;
}

/**
 * The reading with what its workbook's review sheet holds: layers, notes and recommendations the workbook's own
 * layout has no cells for. A cell of the layout's own always counts before one of the review sheet. Two rows of one
 * item that say different things are refused.
 */
export function withReview(edition: Edition, reading: Reading): Reading | NotRecognised {
  const review = findReview(reading.image);
  if (!review) return reading;
  const { sheet, headingRow, columns } = review;
  const items = itemsByNumber(edition);
  const entries = new Map<PlaceKey, Found>();
  const conflicts: EntryConflict[] = [];
  for (let row = headingRow + 1; row <= sheet.rows; row++) {
    const source = items.get(cellText(sheet, row, CODE_COLUMN).trim());
    const item = source && rowKey(source);
    if (!source || item === undefined) continue;
    for (const { layer, field, col } of columns) {
      const key = placeKey(layer, field, item);
      if (reading.places.has(key) || (field === 'answer' && !hasAnswer(source))) continue;
      const place = { sheet: sheet.name, row, col };
      const held = sheet.cell(row, col)?.value ?? null;
      const edit = fieldEdit(layer, item, field, held !== null && isCellError(held) ? held.error : held);
      const text = cellText(sheet, row, col);
      const before = entries.get(key);
      if (before && before.text !== text) conflicts.push({ item, cells: [before, { place, text }] });
      if (!before) entries.set(key, { place, edit, text });
    }
  }
  if (conflicts.length > 0) return conflictRefusal(sheet.name, conflicts);
  return {
    ...reading,
    assessment: applyEdits(
      reading.assessment,
      [...entries.values()].map(({ edit }) => edit),
    ),
    places: new Map([...reading.places, ...[...entries].map(([key, { place }]) => [key, place] as const)]),
  };
}
