import { toA1 } from '../../../support/address';
import type { SheetImage } from '../../../worksheet/workbook-image';
import type { LookEdit } from '../../file-edit';
import { WorkbookFileError, wrapping } from '../../file-error';
import { encodeUtf8 } from '../bytes';
import { openContainer } from '../container';
import { requiredText } from '../package';
import { readSheets, type ReadSheet } from '../read';
import { cellKey } from '../read-sheet';
import { readWorkbookPart } from '../workbook-part';
import { rewriteArchive } from '../zip-write';
import type { ZipEntry } from '../zip-directory';
import { writeFormats } from './cells';
import { GrownFormats } from './formats';
import { writeLists } from './lists';

/**
 * Changes locks, number formats and lists of cells and leaves the rest alone: contents, other formats, other cells of
 * a validation's ranges and every other part keep what they have. Cells that are as asked already are left out; where
 * that is all of them, the bytes come back as they were.
 * Throws a WorkbookFileError: of reading, `no-such-sheet`, or `no-such-cell` for a lock or format of a cell the file
 * does not hold (its column's format would be meant, which other cells carry).
 */
export function relookWorkbookFile(bytes: Uint8Array, looks: readonly LookEdit[]): Uint8Array {
  const container = openContainer(bytes);
  const workbook = readWorkbookPart(container);
  const sheets = readSheets(container, workbook);
  const bySheet = new Map<ReadSheet, LookEdit[]>();
  for (const look of oneOfEachCell(looks)) {
    const sheet = sheets.find(({ entry }) => entry.name === look.sheet);
    if (!sheet) throw new WorkbookFileError('no-such-sheet', { sheet: look.sheet });
    const open = openLook(sheet, look);
    if (open) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), open]);
  }
  const replaced = new Map<ZipEntry, Uint8Array>();
  const replace = (part: string, text: string): void => {
    const entry = container.find(part);
    if (!entry) throw new WorkbookFileError('not-a-workbook', { missing: part });
    replaced.set(entry, encodeUtf8(text));
  };
  const stylesPart = workbook.styles ?? 'xl/styles.xml';
  let formats: GrownFormats | undefined;
  const grown = (): GrownFormats =>
    (formats ??= wrapping(
      'damaged-part',
      { part: stylesPart },
      () => new GrownFormats(requiredText(container, stylesPart)),
    ));
  for (const [{ entry }, own] of bySheet) {
    const { part, name: sheet } = entry;
    const text = requiredText(container, part);
    replace(
      part,
      wrapping('damaged-part', { part, sheet }, () => relooked(text, own, grown)),
    );
  }
  if (formats) replace(stylesPart, formats.text());
  return replaced.size === 0 ? bytes : rewriteArchive(bytes, container.directory, replaced);
}

function relooked(xml: string, looks: readonly LookEdit[], grown: () => GrownFormats): string {
  const changed = looks.filter(({ locked, numberFormat }) => (locked ?? numberFormat) !== undefined);
  const formats = new Map(
    changed.map((look) => [
      cellKey(look.row, look.col),
      (style: number): number => grown().like(style, look),
    ]),
  );
  const lists = looks.flatMap(({ row, col, list }) => (list === undefined ? [] : [{ row, col, list }]));
  return writeLists(formats.size === 0 ? xml : writeFormats(xml, formats), lists);
}

/** Edits of one cell as one; of two that say the same thing the later one stays. */
function oneOfEachCell(looks: readonly LookEdit[]): Iterable<LookEdit> {
  const cells = new Map<string, LookEdit>();
  for (const look of looks) {
    const key = JSON.stringify([look.sheet, look.row, look.col]);
    cells.set(key, { ...cells.get(key), ...look });
  }
  return cells.values();
}

/** What of a look is still to be done; undefined where the cell is so already. */
function openLook({ entry, content }: ReadSheet, look: LookEdit): LookEdit | undefined {
  const { sheet, row, col, list } = look;
  const cell = content.cells.get(cellKey(row, col));
  const locked = look.locked === cell?.locked ? undefined : look.locked;
  const numberFormat = look.numberFormat === cell?.numberFormat ? undefined : look.numberFormat;
  if ((locked ?? numberFormat) !== undefined && !cell)
    throw new WorkbookFileError('no-such-cell', { sheet: entry.name, row, col, cell: toA1(look) });
  const open = list !== undefined && !offers(content.validations, look);
  if (locked === undefined && numberFormat === undefined && !open) return undefined;
  return {
    sheet,
    row,
    col,
    ...(locked !== undefined && { locked }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(open && { list }),
  };
}

/** Whether the cell offers just this list, or none where none is asked for. */
function offers(validations: SheetImage['validations'], { row, col, list }: LookEdit): boolean {
  const own = validations.filter(({ ranges }) =>
    ranges.some(
      (range) => row >= range.top && row <= range.bottom && col >= range.left && col <= range.right,
    ),
  );
  if (list === null || list === undefined) return own.length === 0;
  return own.length === 1 && own[0]?.type === 'list' && own[0].formula1 === list.join(',');
}
