import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { decodeUtf8, encodeUtf8 } from '../../../src/workbook/file/bytes';
import { openContainer } from '../../../src/workbook/file/container';
import { unpack } from '../../../src/workbook/file/inflate';
import { buildArchive } from '../../../src/workbook/file/zip-write';

/** Parts of a workbook file by name, all of them text as our own writer makes them. */
export type Parts = ReadonlyMap<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  const { entries } = openContainer(bytes).directory;
  return new Map(entries.map((entry) => [entry.name, decodeUtf8(unpack(bytes, entry))]));
}

export function archiveOf(parts: Parts): Uint8Array {
  return buildArchive([...parts].map(([name, text]) => ({ name, content: encodeUtf8(text) })));
}

/** The same parts as another program packs them. */
export const PACKED: Readonly<Record<string, (parts: Parts) => Uint8Array>> = {
  'not compressed': (parts) => zipped(parts, 0),
  'best compression': (parts) => zipped(parts, 9),
  'parts in reverse': (parts) => archiveOf(new Map([...parts].reverse())),
  'a comment at the end': (parts) => withComment(archiveOf(parts), 'dibuat oleh aplikasi kantor'),
};

function zipped(parts: Parts, level: 0 | 9): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of parts) files[name] = encodeUtf8(text);
  return zipSync(files, { level, mtime: new Date('2026-01-31T08:30:00') });
}

function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const text = encodeUtf8(comment);
  const longer = new Uint8Array(archive.length + text.length);
  longer.set(archive);
  longer.set(text, archive.length);
  new DataView(longer.buffer).setUint16(archive.length - 2, text.length, true);
  return longer;
}
