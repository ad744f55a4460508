import { ENTRY_FIELDS, LAYERS } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import { LAMPIRAN_III } from '../layouts/lampiran-iii/read';
import { PORTAL_JAWABAN } from '../layouts/portalrb-jawaban/read';
import { isReading } from '../reading';
import type { LayoutId, NotRecognised, Reading } from '../reading';
import type { WorkbookImage } from '../workbook-image';
import { cellText } from './cell-text';
import { isComputedItem } from './computed-item';
import { isLke, matchWorkbook } from './match-sheet';
import type { SheetMatch } from './match-sheet';
import { readMatch } from './read-official';
import { comesClose, matchRefusal } from './refusal';

/** One LKE, whole or not, that a workbook holds. */
export interface Candidate {
  readonly layout: LayoutId;
  readonly sheets: readonly string[];
  readonly result: Reading | NotRecognised;
  /** The sheet's match for a layout on one sheet. */
  readonly match?: SheetMatch;
  readonly isVisible: boolean;
  /** Whether its sheet still has the name of the layout's own workbooks. */
  readonly hasOwnName: boolean;
  /** How many answers, notes and links of anybody's it holds. */
  readonly entries: number;
}

export function entriesIn({ assessment }: Reading): number {
  let entries = 0;
  for (const layer of LAYERS) {
    for (const entry of assessment.layers[layer].values())
      entries += ENTRY_FIELDS.filter((field) => entry[field] !== null).length;
  }
  return entries;
}

/** Unit answers of a sheet that cannot be read as a whole. */
function answersOn(edition: Edition, { sheet, rows, columns }: SheetMatch): number {
  return [...rows].filter(
    ([key, row]) =>
      !edition.nodeByCode.has(key) &&
      !isComputedItem(edition, key) &&
      cellText(sheet, row, columns.unit.answer).trim() !== '',
  ).length;
}

/** Every sheet that is an LKE of the official kind or comes close to one, best match first. */
export function officialCandidates(image: WorkbookImage, edition: Edition): readonly Candidate[] {
  return matchWorkbook(edition, image)
    .filter((match) => comesClose(edition, match))
    .map((match) => {
      const layout = PORTAL_JAWABAN.fits(match) ? PORTAL_JAWABAN : LAMPIRAN_III;
      const { name, visibility } = match.sheet;
      const result = isLke(edition, match)
        ? readMatch(image, edition, layout, match)
        : matchRefusal(edition, match);
      return {
        layout: layout.layout,
        sheets: [name],
        result,
        match,
        isVisible: visibility === 'visible',
        hasOwnName: name === layout.sheet,
        entries: isReading(result) ? entriesIn(result) : answersOn(edition, match),
      };
    });
}
