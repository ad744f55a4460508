import { WorkbookFileError } from '../file-error';
import { holdsUtf16, startsWith } from './bytes';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Throws what the file is when its first bytes are no zip archive's: `empty-file`, `encrypted`, `legacy-xls`, `other-format` or `not-a-zip`. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty-file');
  if (startsWith(bytes, OLE2)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) throw new WorkbookFileError('not-a-zip', { looksLike: guess(bytes) });
}

/** A compound file is a workbook with a password, or a document of the years before 2007. */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return new WorkbookFileError('encrypted');
  if (holdsUtf16(bytes, 'WordDocument')) return new WorkbookFileError('other-format', { format: 'doc' });
  return new WorkbookFileError('legacy-xls');
}

/** Web applications often hand out an HTML table or an XML sheet under an .xls name: worth telling the user. */
function guess(bytes: Uint8Array): string {
  const head = Array.from(bytes.subarray(0, 512), (byte) => String.fromCharCode(byte)).join('');
  const start = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '').toLowerCase();
  if (start.startsWith('%pdf')) return 'pdf';
  if (start.startsWith('<!doctype html') || start.startsWith('<html') || start.includes('<table'))
    return 'html';
  if (start.startsWith('<')) return 'xml';
  return /[\x00-\x08\x0e-\x1f]/.test(head) ? 'unknown' : 'text';
}

const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/vnd\.ms-excel\.sheet\.binary/, 'xlsb'],
  [/vnd\.ms-excel\.(?:sheet|template|addin)\.macroEnabled/, 'xlsm'],
  [/spreadsheetml\.template\.main/, 'xltx'],
  [/wordprocessingml\.document\.main/, 'docx'],
  [/vnd\.ms-word\./, 'docm'],
  [/presentationml\./, 'pptx'],
];

/** The kind of Office document its content types name, unless that is a workbook: `xlsm`, `xlsb`, `docx`, ... */
export function otherOfficeFormat(contentTypes: string): string | undefined {
  return CONTENT_TYPES.find(([pattern]) => pattern.test(contentTypes))?.[1];
}

/** The kind of OpenDocument file its `mimetype` part names: `ods`, `odt`, ... */
export function openDocumentFormat(mimetype: string): string {
  if (mimetype.includes('spreadsheet')) return 'ods';
  if (mimetype.includes('text')) return 'odt';
  return mimetype.includes('presentation') ? 'odp' : 'opendocument';
}
