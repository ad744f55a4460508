import type { CellAddress } from '../../support/address';
import type { CellImage, SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { WorkbookFileError, wrapping } from '../file-error';
import { openContainer, type Container } from './container';
import { relationshipsOf, requiredText } from './package';
import { readCustomProperties } from './read-properties';
import { cellCount } from './ranges';
import { cellKey, cellPlace, readSheet, type SheetContent, type SheetContext } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readCellFormats } from './read-styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/**
 * Reads an .xlsx workbook: values as cached in the file, formulas with shared ones written out for each cell,
 * texts exactly as typed. A promise, so that the work may move to a worker without changing callers. Throws a WorkbookFileError, never anything else, on whatever bytes it is given.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookImage> {
  const container = openContainer(bytes);
  return readContainer(container, readWorkbookPart(container));
}

/** A worksheet as its part tells it, before it is shut into an image. */
export interface ReadSheet {
  readonly entry: SheetEntry;
  readonly content: SheetContent;
}

/** The image of an archive that is open already. */
function readContainer(container: Container, workbook: WorkbookPart): WorkbookImage {
  const sheets = readSheets(container, workbook);
  return {
    sheets: sheets.map(({ entry, content }) => sheetImage(entry, content)),
    names: workbook.names,
    properties: readCustomProperties(container, workbook.customProperties),
  };
}

/** All worksheets, with everything cells refer to in other parts looked up. */
export function readSheets(container: Container, workbook: WorkbookPart): readonly ReadSheet[] {
  const { limits } = container;
  const context: SheetContext = {
    strings: readSharedStrings(container, workbook.sharedStrings),
    formats: readCellFormats(container, workbook.styles),
    limits,
    budget: { cells: limits.cells, sharedFormulaText: limits.sharedFormulaText },
  };
  return workbook.sheets.map((entry) => {
    const { part, name: sheet } = entry;
    const text = requiredText(container, part);
    const content = wrapping('damaged-part', { part, sheet }, () => readSheet(text, context));
    return { entry, content: { ...content, cells: withLinks(container, part, content) } };
  });
}

export function sheetImage(entry: SheetEntry, content: SheetContent): SheetImage {
  const { cells, rows, cols, merges, validations, hiddenRows, hiddenCols, protection } = content;
  const { name, visibility } = entry;
  const cell = (row: number, col: number): CellImage | undefined => cells.get(cellKey(row, col));
  const filled = (): Iterable<CellAddress> => filledPlaces(cells);
  return {
    name,
    visibility,
    rows,
    cols,
    cell,
    filled,
    merges,
    validations,
    hiddenRows,
    hiddenCols,
    protection,
  };
}

function* filledPlaces(cells: ReadonlyMap<number, CellImage>): Generator<CellAddress> {
  for (const key of cells.keys()) yield cellPlace(key);
}

/** A link over more cells than this marks a block, not the cells in it: only its first cell gets it. */
const LINKED_CELLS = 1000;

function withLinks(
  container: Container,
  part: string,
  content: SheetContent,
): ReadonlyMap<number, CellImage> {
  if (content.links.length === 0) return content.cells;
  if (content.links.length > container.limits.cells) {
    throw new WorkbookFileError('too-large', {
      what: 'links',
      limit: container.limits.cells,
      actual: content.links.length,
    });
  }
  const cells = new Map(content.cells);
  const targets = relationshipsOf(container, part);
  for (const { range, relationship, location } of content.links) {
    const target = relationship === undefined ? '' : (targets.get(relationship)?.target ?? '');
    const link = location === undefined ? target : `${target}#${location}`;
    if (link === '') continue;
    const single = cellCount(range) > LINKED_CELLS;
    for (let row = range.top; row <= (single ? range.top : range.bottom); row++) {
      for (let col = range.left; col <= (single ? range.left : range.right); col++) {
        const key = cellKey(row, col);
        cells.set(key, { ...(cells.get(key) ?? { value: null }), link });
      }
    }
  }
  return cells;
}
