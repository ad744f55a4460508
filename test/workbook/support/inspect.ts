import { openContainer } from '../../../src/workbook/file/container';
import { packedBytes, unpack } from '../../../src/workbook/file/inflate';
import { decodeUtf8 } from '../../../src/workbook/file/bytes';
import type { SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';

/** Unpacked parts of a workbook file, in order. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(openContainer(bytes).directory.entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

/** The parts as they stand in the archive, still packed. */
export function packedPartsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    openContainer(bytes).directory.entries.map((entry) => [entry.name, packedBytes(bytes, entry)]),
  );
}

export function partText(bytes: Uint8Array, part: string): string {
  const content = partsOf(bytes).get(part);
  if (!content) throw new Error(`no part ${part}`);
  return decodeUtf8(content);
}

export function sheetOf(image: WorkbookImage, name: string): SheetImage {
  const sheet = image.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const CELL = /<c[ />]/;

/** An XML text as tags and texts, with each cell as one token. */
export function tokens(xml: string): string[] {
  const found = xml.match(/<c [^>]*\/>|<c [^>]*[^/]>.*?<\/c>|<[^>]+>|[^<]+/gs) ?? [];
  return found;
}

/** Addresses of cells that differ between two sheet parts; throws when anything but cells differs. */
export function changedCells(before: string, after: string): string[] {
  const old = new Map(
    tokens(before)
      .filter((token) => CELL.test(token))
      .map((token) => [addressOf(token), token]),
  );
  const now = new Map(
    tokens(after)
      .filter((token) => CELL.test(token))
      .map((token) => [addressOf(token), token]),
  );
  const rest = (xml: string): string =>
    tokens(xml)
      .filter((token) => !CELL.test(token))
      .join('');
  if (rest(before) !== rest(after)) throw new Error('something beside cells differs');
  return [...new Set([...old.keys(), ...now.keys()])].filter((cell) => old.get(cell) !== now.get(cell));
}

function addressOf(token: string): string {
  return /\sr="([A-Z]+\d+)"/.exec(token)?.[1] ?? '';
}

/** Everything of a sheet but its cells: what two readings of one sheet must share. */
export function settingsOf(sheet: SheetImage): unknown {
  return Object.fromEntries(Object.entries(sheet).filter(([, value]) => typeof value !== 'function'));
}
