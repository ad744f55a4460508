import { readTable } from './csv';
import type { EditionProblem } from './csv';
import type { LocalText } from './types';

/** Joins an Indonesian text with its translation by key, where there is one. */
export type TextLookup = (indonesian: string, key: string) => LocalText;

export interface Texts {
  readonly lookup: TextLookup;
  /** Names translations whose key nobody asked for: a typing slip in texts-en.csv. */
  readonly reportUnused: () => void;
}

const FILE = 'texts-en.csv';

/** English texts of an edition: `code`, `code.guidance`, `code.evidence`, `code#count`, `code=option`. */
export function loadTexts(files: Readonly<Record<string, string>>, problems: EditionProblem[]): Texts {
  const english = new Map<string, { text: string; line: number; used: boolean }>();
  for (const row of readTable(files, FILE, ['key', 'text'], problems)) {
    const key = row.required('key');
    if (english.has(key)) row.fault('key', 'each key once');
    english.set(key, { text: row.required('text'), line: row.line, used: false });
  }
  return {
    lookup(indonesian, key) {
      const found = english.get(key);
      if (!found) return { id: indonesian };
      found.used = true;
      return { id: indonesian, en: found.text };
    },
    reportUnused() {
      for (const [key, { line, used }] of english) {
        if (!used)
          problems.push({ file: FILE, line, key: 'key', found: key, expected: 'a key of this edition' });
      }
    },
  };
}
