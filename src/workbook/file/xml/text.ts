/**
 * Text of XML parts, both ways: the five named entities, character references, XML's own newline
 * rule, and the `_xHHHH_` escapes by which spreadsheets carry characters that XML forbids
 * (ECMA-376 part 1, 22.9.2.19).
 */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text between tags as it was meant. Throws an Error on an unknown entity, since a document type is never read. */
export function decodeXmlText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return lines.includes('&') ? lines.replace(/&([^;&]{0,12});?/g, reference) : lines;
}

/** Value of an attribute as it was meant: literal line breaks and tabs count as spaces. */
export function decodeXmlAttribute(raw: string): string {
  return decodeXmlText(/[\r\n\t]/.test(raw) ? raw.replace(/\r\n?|[\n\t]/g, ' ') : raw);
}

function reference(whole: string, name: string): string {
  const named = NAMED[name];
  if (named !== undefined && whole.endsWith(';')) return named;
  const digits = /^#(?:x([0-9A-Fa-f]+)|(\d+))$/.exec(name);
  const code = digits
    ? Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16)
    : Number.NaN;
  if (!whole.endsWith(';') || !(code <= 0x10ffff)) throw new Error(`unknown entity ${whole}`);
  return String.fromCodePoint(code);
}

/** Text of a cell (ST_Xstring) with its `_xHHHH_` escapes resolved. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Characters XML 1.0 forbids, carriage returns (which XML turns into line feeds) and halves of surrogate pairs. */
const FORBIDDEN =
  '[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';

/** Also literal text that looks like an escape, or would before the underscore of one that follows. */
const NEEDS_ESCAPE = new RegExp(`${FORBIDDEN}|_(?=x[0-9A-Fa-f]{4}(?:_|${FORBIDDEN}))`, 'g');

/** A cell's text as ST_Xstring: the inverse of `decodeCellText`. */
export function encodeCellText(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

export function escapeXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** For double-quoted attributes; line breaks and tabs survive as character references. */
export function escapeXmlAttribute(text: string): string {
  return escapeXmlText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
