import { WorkbookFileError, wrapping } from '../file-error';
import { decodeUtf8 } from './bytes';
import { unpack } from './inflate';
import { DEFAULT_LIMITS, type FileLimits } from './limits';
import { openDocumentFormat, otherOfficeFormat, requireZip } from './recognise';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory';

/** A workbook's zip archive, checked but not yet parsed. Parts are unpacked when they are asked for. */
export interface Container {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  readonly limits: FileLimits;
  /** The entry of a part, by its name without leading slash; case does not matter (ECMA-376 part 2). */
  readonly find: (part: string) => ZipEntry | undefined;
  /** A part's XML text, byte order mark kept; undefined where there is no such part. Throws `damaged-part`. */
  readonly text: (part: string) => string | undefined;
}

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Opens the bytes of a workbook file safely, before any parser sees them.
 * Throws a WorkbookFileError that names what the file is when it is no .xlsx workbook, or why it is refused.
 */
export function openContainer(bytes: Uint8Array, limits: FileLimits = DEFAULT_LIMITS): Container {
  if (bytes.length > limits.fileBytes) {
    throw new WorkbookFileError('too-large', { what: 'file', limit: limits.fileBytes, actual: bytes.length });
  }
  requireZip(bytes);
  const directory = wrapping('damaged-archive', {}, () => readZipDirectory(bytes, limits));
  const parts = indexParts(directory.entries);
  checkSizes(directory.entries, limits);
  const find = (part: string): ZipEntry | undefined => parts.get(key(part));
  const text = (part: string): string | undefined => {
    const entry = find(part);
    return entry && readText(bytes, entry, limits);
  };
  requireWorkbook(find, text);
  return { bytes, directory, limits, find, text };
}

/** Names compare without case; some old Windows programs write backslashes. */
function key(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function indexParts(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = key(entry.name);
    const unsafe =
      name.startsWith('/') || /^[a-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..');
    if (unsafe || name === '') throw new WorkbookFileError('unsafe-name', { part: entry.name });
    if (parts.has(name)) throw new WorkbookFileError('duplicate-part', { part: entry.name });
    parts.set(name, entry);
  }
  return parts;
}

function checkSizes(entries: readonly ZipEntry[], limits: FileLimits): void {
  let total = 0;
  for (const { name: part, size, packedSize } of entries) {
    total += size;
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) {
      throw new WorkbookFileError('suspicious-compression', { part });
    }
  }
  if (total > limits.contentBytes) {
    throw new WorkbookFileError('too-large', { what: 'content', limit: limits.contentBytes, actual: total });
  }
}

function readText(bytes: Uint8Array, entry: ZipEntry, limits: FileLimits): string {
  const { name: part, size } = entry;
  if (size > limits.partBytes)
    throw new WorkbookFileError('too-large', { what: 'part', part, limit: limits.partBytes, actual: size });
  return wrapping('damaged-part', { part }, () => decodeUtf8(unpack(bytes, entry)));
}

/** Tells a workbook from other things that come in zip archives. */
function requireWorkbook(find: Container['find'], text: Container['text']): void {
  const contentTypes = text(CONTENT_TYPES);
  if (contentTypes === undefined) {
    const mimetype = text('mimetype');
    if (mimetype !== undefined)
      throw new WorkbookFileError('other-format', { format: openDocumentFormat(mimetype) });
    throw new WorkbookFileError('not-a-workbook', { missing: CONTENT_TYPES });
  }
  const format = find('xl/workbook.bin') ? 'xlsb' : otherOfficeFormat(contentTypes);
  if (format !== undefined) throw new WorkbookFileError('other-format', { format });
  if (!contentTypes.includes('spreadsheetml.sheet.main'))
    throw new WorkbookFileError('not-a-workbook', { missing: 'xl/workbook.xml' });
}
