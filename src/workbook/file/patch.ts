import type { FileEdit } from '../file-edit';
import type { PatchOptions } from '../port';
import { WorkbookFileError, wrapping } from '../file-error';
import { calcChainParts } from './calc-chain';
import { type CheckedEdits, checkEdits } from './check-edits';
import { encodeUtf8 } from './bytes';
import { openContainer, type Container } from './container';
import { withFullCalcOnLoad } from './full-calc';
import { requiredText } from './package';
import { readSheets, type ReadSheet } from './read';
import { refresh, type Refreshed } from './refresh';
import { writeCells, type SheetWrites } from './sheet-xml';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { rewriteArchive } from './zip-write';
import type { ZipEntry } from './zip-directory';

/**
 * Writes cells of an existing workbook and leaves the rest alone: every other part keeps its bytes, and in a touched
 * sheet everything but the written cells and outdated cached values keeps its characters. Edits that change nothing
 * give back the bytes they were given.
 * Throws a WorkbookFileError: of reading, or `no-such-sheet`, `no-such-cell`, `formula-cell`, `text-too-long`, `not-a-number`.
 */
export async function patchWorkbookFile(
  bytes: Uint8Array,
  edits: readonly FileEdit[],
  options: PatchOptions = {},
): Promise<Uint8Array> {
  const container = openContainer(bytes);
  const workbook = readWorkbookPart(container);
  const sheets = readSheets(container, workbook);
  const checked = checkEdits(sheets, edits, options.allowFormula ?? false);
  return checked.writes.size === 0 && options.refresh !== true
    ? bytes
    : carryOut(container, workbook, sheets, checked, options.recalculate ?? true);
}

/** A file just made, with its input cells filled and the values of its formulas stored. */
export function filled(bytes: Uint8Array, fill: readonly FileEdit[]): Uint8Array {
  const container = openContainer(bytes);
  const workbook = readWorkbookPart(container);
  const sheets = readSheets(container, workbook);
  return carryOut(container, workbook, sheets, checkEdits(sheets, fill, true), true);
}

/** Carries out edits that were checked; `only` names the sheets whose cached values may change beside the edits. */
export function carryOut(
  container: Container,
  workbook: WorkbookPart,
  sheets: readonly ReadSheet[],
  checked: CheckedEdits,
  recalculates: boolean,
  only?: ReadonlySet<string>,
): Uint8Array {
  const refreshed: Refreshed = recalculates
    ? refresh(sheets, workbook.names, checked.writes, only)
    : { writes: checked.writes, complete: false };
  const replaced = new Map<ZipEntry, Uint8Array>();
  const replace = (part: string, text: string): void => {
    const entry = container.find(part);
    if (!entry) throw new WorkbookFileError('not-a-workbook', { missing: part });
    replaced.set(entry, encodeUtf8(text));
  };
  for (const { entry } of sheets) {
    const writes: SheetWrites | undefined = refreshed.writes.get(entry.name);
    if (!writes || writes.size === 0) continue;
    const text = requiredText(container, entry.part);
    replace(
      entry.part,
      wrapping('damaged-part', { part: entry.part, sheet: entry.name }, () => writeCells(text, writes)),
    );
  }
  if (!refreshed.complete) {
    const text = requiredText(container, workbook.part);
    const forced = wrapping('damaged-part', { part: workbook.part }, () => withFullCalcOnLoad(text));
    if (forced !== text) replace(workbook.part, forced);
  }
  const removed = new Set<ZipEntry>();
  if (checked.formulasChange) {
    const chain = calcChainParts(container, workbook);
    chain.texts.forEach((text, part) => {
      replace(part, text);
    });
    chain.removed.forEach((entry) => removed.add(entry));
  }
  if (replaced.size === 0 && removed.size === 0) return container.bytes;
  return rewriteArchive(container.bytes, container.directory, replaced, removed);
}
