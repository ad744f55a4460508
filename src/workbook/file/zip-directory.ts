import { WorkbookFileError } from '../file-error';
import { viewOf } from './bytes';
import type { FileLimits } from './limits';

/** One entry as the archive's central directory describes it. Nothing here is trusted until the entry is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
  /** Where the entry's bytes end: the next local header or the directory. */
  readonly end: number;
  /** The entry's own record in the directory, for copying. */
  readonly record: Uint8Array;
}

/** Entries in the order of the directory, and where that directory starts. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
const ABSENT_32 = 0xffffffff;

/**
 * Walks the central directory of a zip archive.
 * Throws `truncated` without an end record, `too-large` beyond the limits, `damaged-archive` on contradictions.
 */
export function readZipDirectory(bytes: Uint8Array, limits: FileLimits): ZipDirectory {
  const view = viewOf(bytes);
  const end = findEnd(bytes, view);
  const { count, start, size } = zip64(view, end) ?? {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  if (count > limits.entries) throw tooLarge('entries', limits.entries, count);
  if (start + size > end) throw damaged('directory lies outside the file');
  const loose: Omit<ZipEntry, 'end'>[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD_SIGNATURE)
      throw damaged('directory entry expected');
    const length =
      RECORD_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (at + length > end) throw damaged('directory entry is cut off');
    loose.push(readRecord(bytes.subarray(at, at + length)));
    at += length;
  }
  return { entries: withEnds(loose, start), start };
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_SIZE + view.getUint16(at + 20, true) <= bytes.length
    )
      return at;
  }
  throw new WorkbookFileError('truncated', { bytes: bytes.length });
}

/** The 64-bit end record some Java programs write even for small archives; undefined where there is none. */
function zip64(view: DataView, end: number): { count: number; start: number; size: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END)
    throw damaged('64-bit end record expected');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

function readRecord(record: Uint8Array): Omit<ZipEntry, 'end'> {
  const view = viewOf(record);
  const nameEnd = RECORD_SIZE + view.getUint16(28, true);
  const wide = wideNumbers(record.subarray(nameEnd, nameEnd + view.getUint16(30, true)));
  const number = (at: number): number => {
    const value = view.getUint32(at, true);
    return value === ABSENT_32 ? (wide.shift() ?? value) : value;
  };
  // The wide numbers stand in this order and only for fields that are absent here.
  const size = number(24);
  const packedSize = number(20);
  const offset = number(42);
  return {
    name: decodeName(record.subarray(RECORD_SIZE, nameEnd)),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packedSize,
    size,
    offset,
    record,
  };
}

/** The 64-bit fields of an entry's extra data, id 1. */
function wideNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    const numbers: number[] = [];
    for (let field = at + 4; field + 8 <= end; field += 8)
      numbers.push(Number(view.getBigUint64(field, true)));
    return numbers;
  }
  return [];
}

/** Part names are ASCII by the packaging standard; other bytes are kept apart from each other, not interpreted. */
function decodeName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Adds where each entry ends. Entries that share bytes are how the densest zip bombs are made, so they are refused. */
function withEnds(entries: readonly Omit<ZipEntry, 'end'>[], directory: number): ZipEntry[] {
  const offsets = entries.map((entry) => entry.offset).sort((a, b) => a - b);
  const ends = new Map(offsets.map((offset, i) => [offset, offsets[i + 1] ?? directory]));
  return entries.map((entry) => {
    const end = ends.get(entry.offset) ?? directory;
    if (entry.offset >= directory) throw damaged('entry lies behind the directory');
    if (entry.offset + 30 + entry.packedSize > end)
      throw new WorkbookFileError('suspicious-compression', { part: entry.name });
    return { ...entry, end };
  });
}

function damaged(reason: string): WorkbookFileError {
  return new WorkbookFileError('damaged-archive', { reason });
}

function tooLarge(what: string, limit: number, actual: number): WorkbookFileError {
  return new WorkbookFileError('too-large', { what, limit, actual });
}
