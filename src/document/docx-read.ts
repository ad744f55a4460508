import { unzipSync } from 'fflate';
import { DocumentError } from '../exchange/report/port';

/** A report of many pages has about 100 KB of text; a file that unpacks to more than this is no report. */
const LARGEST_PART = 32 * 1024 * 1024;
const LARGEST_FILE = 32 * 1024 * 1024;

/** Parts whose text is printed: the body, then headers and footers. */
const PRINTED = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

function unpackPrinted(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PRINTED.test(name)) return false;
        if (originalSize > LARGEST_PART) throw new DocumentError('too-large');
        return true;
      },
    });
    return Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('damaged', { cause: error });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * The text of a part: runs joined as they are read, since Word splits a name into several runs; a line a paragraph,
 * line break or tab. Text that was deleted with changes tracked (`w:delText`) is not printed and not read.
 */
function partText(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|cr|tab)\b[^>]*\/>|<\/w:p>/g);
  let text = '';
  for (const [whole, run, mark] of pieces) {
    if (run !== undefined) text += unescaped(run);
    else text += mark === 'tab' ? '\t' : whole === '' ? '' : '\n';
  }
  return text;
}

/**
 * The text of a .docx document as a reader sees it, a line a paragraph.
 * @throws DocumentError for bytes that are no .docx document, damaged, or far too large
 */
export function readDocx(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DocumentError('empty');
  if (bytes.length > LARGEST_FILE) throw new DocumentError('too-large');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocumentError('not-docx');
  const parts = unpackPrinted(bytes);
  if (!parts.some(([name]) => name === 'word/document.xml')) throw new DocumentError('not-docx');
  return parts.map(([, part]) => partText(new TextDecoder().decode(part))).join('\n');
}
