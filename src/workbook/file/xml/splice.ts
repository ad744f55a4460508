/** Replaces the text from `start` to `end`; an insertion where both are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices carried out; they must not overlap. Insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of ordered) {
    if (start < at) throw new Error('splices overlap');
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * A start tag with attributes set (text, put last when new) or removed (undefined); all others stay as written.
 * Values must be escaped already.
 */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  const open = new Map(Object.entries(changes));
  const rewritten = tag.replace(ATTRIBUTE, (whole, name: string) => {
    if (!open.has(name)) return whole;
    const value = open.get(name);
    open.delete(name);
    return value === undefined ? '' : ` ${name}="${value}"`;
  });
  const added = [...open].flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]));
  return rewritten.replace(/\s*\/?>$/, (end) => added.join('') + end);
}
