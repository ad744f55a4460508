import { applyEdits, emptyAssessment } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import type { LayerId, UnitIdentity } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import { foldText } from '../../support/text';
import { placeKey } from '../reading';
import type { CellPlace, LayoutId, NodePlaces, NotRecognised, PlaceKey, Reading } from '../reading';
import type { SheetImage, WorkbookImage } from '../workbook-image';
import { isCellError } from '../workbook-image';
import { cellNumber, cellText } from './cell-text';
import type { LayerColumns, SheetColumns } from './columns';
import { isComputedItem } from './computed-item';
import { isLke, matchWorkbook } from './match-sheet';
import type { SheetMatch } from './match-sheet';
import { conflictRefusal } from './conflict';
import { refusal } from './refusal';

function textOf(sheet: SheetImage, row: number, col: number | undefined): string | null {
  return col === undefined ? null : cellText(sheet, row, col) || null;
}

function answerOf(sheet: SheetImage, row: number, col: number | undefined): string | number | boolean | null {
  if (col === undefined) return null;
  const value = sheet.cell(row, col)?.value ?? null;
  return value !== null && isCellError(value) ? value.error : value;
}

/** Evidence of a row: its cell and, where an agency keeps new links in columns of their own, those below. */
function evidenceOf(match: SheetMatch, layer: LayerId, row: number, col: number | undefined): string | null {
  const columns = layer === 'unit' ? [col, ...match.columns.moreEvidence] : [col];
  const texts = columns.map((each) => textOf(match.sheet, row, each)).filter((text) => text !== null);
  return texts.length === 0 ? null : [...new Set(texts)].join('\n');
}

/** The entries of one layer, as edits of an empty assessment. */
function readLayer(
  edition: Edition,
  match: SheetMatch,
  layer: LayerId,
  columns: Partial<LayerColumns>,
): readonly EntryEdit[] {
  const edits: EntryEdit[] = [];
  for (const [key, row] of match.rows) {
    if (edition.nodeByCode.has(key)) continue;
    edits.push({
      layer,
      item: key,
      answer: isComputedItem(edition, key) ? null : answerOf(match.sheet, row, columns.answer),
      note: textOf(match.sheet, row, columns.note),
      evidence: evidenceOf(match, layer, row, columns.evidence),
    });
  }
  return edits;
}

function placesOf(edition: Edition, match: SheetMatch): ReadonlyMap<PlaceKey, CellPlace> {
  const places = new Map<PlaceKey, CellPlace>();
  const layers: readonly (readonly [LayerId, Partial<LayerColumns>])[] = [
    ['unit', match.columns.unit],
    ...match.columns.reviewers.flatMap(({ layer, ...columns }) =>
      layer === null ? [] : [[layer, columns] as const],
    ),
  ];
  for (const [key, row] of match.rows) {
    if (edition.nodeByCode.has(key)) continue;
    for (const [layer, columns] of layers) {
      for (const field of ['answer', 'note', 'evidence'] as const) {
        const col = columns[field];
        if (col !== undefined) places.set(placeKey(layer, field, key), { sheet: match.sheet.name, row, col });
      }
    }
  }
  return places;
}

function nodePlacesOf(match: SheetMatch): ReadonlyMap<string, NodePlaces> {
  const { columns, sheet } = match;
  const at = (row: number, col: number): CellPlace => ({ sheet: sheet.name, row, col });
  const places = new Map<string, NodePlaces>();
  for (const [key, row] of match.rows) {
    places.set(key, {
      weight: at(row, columns.weight),
      kind: at(row, columns.kind),
      ...(columns.score === undefined ? {} : { score: at(row, columns.score) }),
      ...(columns.percent === undefined ? {} : { percent: at(row, columns.percent) }),
    });
  }
  return places;
}

const TOTAL_TEXT = /^nilai( hasil)? evaluasi/;

function totalPlace(match: SheetMatch, columns: SheetColumns): CellPlace | undefined {
  const row = [...match.found].reverse().find((found) => TOTAL_TEXT.test(foldText(found.text)))?.row;
  return row === undefined || columns.score === undefined
    ? undefined
    : { sheet: match.sheet.name, row, col: columns.score };
}

/** How one official-style layout is told from another, once the sheet is known to be an LKE. */
export interface OfficialLayout {
  readonly layout: LayoutId;
  /** Name the sheet has in the layout's own workbooks. */
  readonly sheet: string;
  readonly fits: (match: SheetMatch) => boolean;
  readonly unit: (image: WorkbookImage) => Partial<UnitIdentity>;
}

/** Reads one matched sheet; refuses it where copies of a row or column disagree. */
export function readMatch(
  image: WorkbookImage,
  edition: Edition,
  layout: OfficialLayout,
  match: SheetMatch,
): Reading | NotRecognised {
  if (match.conflicts.length > 0) return conflictRefusal(match.sheet.name, match.conflicts);
  const total = totalPlace(match, match.columns);
  const edits = [
    ...readLayer(edition, match, 'unit', match.columns.unit),
    ...match.columns.reviewers.flatMap(({ layer, ...columns }) =>
      layer === null ? [] : readLayer(edition, match, layer, columns),
    ),
  ];
  return {
    layout: layout.layout,
    image,
    mainSheet: match.sheet.name,
    assessment: applyEdits(emptyAssessment(edition.id, layout.unit(image)), edits),
    places: placesOf(edition, match),
    nodes: nodePlacesOf(match),
    ...(total ? { total } : {}),
    worksheetTotal: total ? cellNumber(match.sheet, total.row, total.col) : null,
  };
}

/** Reads a workbook whose LKE stands on one sheet in the official order of rows. */
export function readOfficialSheet(
  image: WorkbookImage,
  edition: Edition,
  layout: OfficialLayout,
): Reading | NotRecognised {
  const matches = matchWorkbook(edition, image);
  const match = matches.find((candidate) => isLke(edition, candidate) && layout.fits(candidate));
  return match ? readMatch(image, edition, layout, match) : refusal(edition, matches, image);
}
