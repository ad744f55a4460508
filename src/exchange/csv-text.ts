/**
 * A table as text (RFC 4180): fields with the delimiter, a quote, a line break or a blank at an end stand in quotes,
 * quotes in them are doubled; lines end in CRLF, the last one too. Begins with a byte order mark, so that Excel reads
 * UTF-8. Readers of tables use papaparse; writing takes no library, which keeps one out of the pane.
 */
export function csvText(rows: readonly (readonly string[])[], delimiter: ',' | ';' = ','): string {
  const field = (text: string): string =>
    text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `\uFEFF${rows.map((row) => `${row.map(field).join(delimiter)}\r\n`).join('')}`;
}
