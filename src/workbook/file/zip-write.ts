import { deflateSync } from 'fflate';
import { crc32, viewOf } from './bytes';
import type { ZipDirectory, ZipEntry } from './zip-directory';

/** One entry ready to be laid into an archive: its bytes, and its directory record once its place is known. */
interface Piece {
  readonly local: Uint8Array;
  readonly record: (offset: number) => Uint8Array;
}

/** A part to be packed, by its name without leading slash (ASCII). */
export interface NewPart {
  readonly name: string;
  readonly content: Uint8Array;
}

const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first moment the format knows: files of the same content get the same bytes. */
const FIRST_DATE = 0x0021;

/**
 * The archive with some parts replaced, left out or added at its end. Entries keep their order, and untouched ones
 * their bytes, packed as they were, local header included.
 */
export function rewriteArchive(
  archive: Uint8Array,
  directory: ZipDirectory,
  replaced: ReadonlyMap<ZipEntry, Uint8Array>,
  removed: ReadonlySet<ZipEntry> = new Set(),
  added: readonly NewPart[] = [],
): Uint8Array {
  const kept = directory.entries.filter((entry) => !removed.has(entry));
  return assemble([
    ...kept.map((entry) => {
      const content = replaced.get(entry);
      return content === undefined
        ? copied(archive, entry)
        : packed(entry.record, content, entry.flags & UTF8_NAMES);
    }),
    ...added.map(({ name, content }) => packed(blankRecord(name), content, 0)),
  ]);
}

/** A new archive of these parts in this order. */
export function buildArchive(parts: readonly NewPart[]): Uint8Array {
  return assemble(parts.map(({ name, content }) => packed(blankRecord(name), content, 0)));
}

function copied(archive: Uint8Array, entry: ZipEntry): Piece {
  return {
    local: archive.subarray(entry.offset, entry.end),
    record: (offset) => rewrittenRecord(entry.record, { ...entry, offset }),
  };
}

function packed(record: Uint8Array, content: Uint8Array, flags: number): Piece {
  const data = deflateSync(content, { level: 6 });
  const facts = { flags, method: 8, crc: crc32(content), packedSize: data.length, size: content.length };
  const name = nameBytes(record);
  const local = new Uint8Array(LOCAL_SIZE + name.length + data.length);
  const view = viewOf(local);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  writeFacts(view, 6, facts);
  view.setUint32(10, viewOf(record).getUint32(12, true), true);
  view.setUint16(26, name.length, true);
  local.set(name, LOCAL_SIZE);
  local.set(data, LOCAL_SIZE + name.length);
  return { local, record: (offset) => rewrittenRecord(record, { ...facts, offset }) };
}

interface EntryFacts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

/** Flags, method, checksum and sizes stand in the same order in both headers, with the time between. */
function writeFacts(view: DataView, at: number, facts: EntryFacts): void {
  view.setUint16(at, facts.flags, true);
  view.setUint16(at + 2, facts.method, true);
  view.setUint32(at + 8, facts.crc, true);
  view.setUint32(at + 12, facts.packedSize, true);
  view.setUint32(at + 16, facts.size, true);
}

/** The record with new facts; extra fields (64-bit sizes, Unix times) are left out, names and attributes stay. */
function rewrittenRecord(record: Uint8Array, facts: EntryFacts & { readonly offset: number }): Uint8Array {
  const name = nameBytes(record);
  const copy = new Uint8Array(RECORD_SIZE + name.length);
  copy.set(record.subarray(0, RECORD_SIZE + name.length));
  const view = viewOf(copy);
  writeFacts(view, 8, facts);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint32(42, facts.offset, true);
  return copy;
}

function blankRecord(name: string): Uint8Array {
  const bytes = Uint8Array.from(name, (char) => char.charCodeAt(0));
  const record = new Uint8Array(RECORD_SIZE + bytes.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(14, FIRST_DATE, true);
  view.setUint16(28, bytes.length, true);
  record.set(bytes, RECORD_SIZE);
  return record;
}

function nameBytes(record: Uint8Array): Uint8Array {
  return record.subarray(RECORD_SIZE, RECORD_SIZE + viewOf(record).getUint16(28, true));
}

function assemble(pieces: readonly Piece[]): Uint8Array {
  let offset = 0;
  const records: Uint8Array[] = [];
  for (const piece of pieces) {
    records.push(piece.record(offset));
    offset += piece.local.length;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const archive = new Uint8Array(offset + size + 22);
  let at = 0;
  for (const bytes of [...pieces.map((piece) => piece.local), ...records]) {
    archive.set(bytes, at);
    at += bytes.length;
  }
  const view = viewOf(archive);
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, pieces.length, true);
  view.setUint16(at + 10, pieces.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
  return archive;
}
