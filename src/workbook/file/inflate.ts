import { Inflate, inflateSync } from 'fflate';
import { WorkbookFileError, wrapping } from '../file-error';
import { crc32, viewOf } from './bytes';
import type { ZipEntry } from './zip-directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
/**
 * Packed bytes that are expanded in one go, and in steps beyond that (which is slower). Deflate gives at most 1032
 * bytes for one, so a header that lies about the size costs some 66 or 17 million bytes' work before it is caught.
 */
const AT_ONCE = 64 * 1024;
const STEP = 16 * 1024;

/**
 * Unpacks one entry. The directory's size is a promise that is enforced while unpacking, and the checksum is
 * compared, so that a damaged part is never read as if it were whole.
 * Throws `damaged-part`, `suspicious-compression` (more bytes than promised) or `encrypted`.
 */
export function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name: part } = entry;
  if (entry.flags & 1) throw new WorkbookFileError('encrypted', { part });
  const packed = packedBytes(archive, entry);
  const bytes = wrapping('damaged-part', { part }, () => expand(packed, entry));
  if (bytes.length !== entry.size)
    throw new WorkbookFileError('damaged-part', { part, reason: 'size differs' });
  if (crc32(bytes) !== entry.crc)
    throw new WorkbookFileError('damaged-part', { part, reason: 'checksum differs' });
  return bytes;
}

/** The entry's bytes as they stand in the archive. */
export function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(archive);
  const { offset, packedSize, end, name: part } = entry;
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw new WorkbookFileError('damaged-part', { part, reason: 'header expected' });
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > end) throw new WorkbookFileError('damaged-part', { part, reason: 'cut off' });
  return archive.subarray(start, start + packedSize);
}

function expand(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error(`compression method ${String(entry.method)}`);
  return packed.length <= AT_ONCE ? expandAtOnce(packed, entry) : expandInSteps(packed, entry);
}

/** One byte more than promised shows a lie; fflate drops what does not fit. */
function expandAtOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  if (out.length > entry.size) throw new WorkbookFileError('suspicious-compression', { part: entry.name });
  return out;
}

function expandInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size)
      throw new WorkbookFileError('suspicious-compression', { part: entry.name });
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return out.subarray(0, length);
}
