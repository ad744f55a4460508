/** Kinds of files the pane gives away. */
export const FILE_TYPE = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  csv: 'text/csv',
} as const;
export type FileType = keyof typeof FILE_TYPE;

/** A file name out of words: what file systems refuse is left out. */
export function fileName(words: readonly (string | number | null)[], type: FileType): string {
  const name = words
    .filter((word) => word !== null && word !== '')
    .join(' ')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  return `${name === '' ? 'lke' : name}.${type}`;
}

/**
 * Hands a file to the program around the pane, as browsers and Excel on the web take it. Excel on a desktop may do
 * nothing with it and does not tell, so whoever offers a download offers another way beside it.
 */
export function download(name: string, content: Uint8Array | string, type: FileType): void {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], {
    type: FILE_TYPE[type],
  });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The program reads the address after this turn; a minute is plenty.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
