import { columnNumber } from '../../support/address';

/** A piece of formula text. `at` counts UTF-16 units from the start of the text as it was given. */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'error'; readonly value: string }
  | {
      readonly type: 'cell';
      readonly row: number;
      readonly col: number;
      readonly absRow: boolean;
      readonly absCol: boolean;
    }
  | { readonly type: 'word'; readonly value: string }
  | { readonly type: 'sheet'; readonly value: string }
  | { readonly type: 'symbol'; readonly value: string }
  | { readonly type: 'unknown'; readonly value: string }
  | { readonly type: 'end' }
);

/** What a token holds besides its place. */
type Content<T = Token> = T extends Token ? Omit<T, 'at' | 'end'> : never;

const BLANK = /[ \t\r\n\u00a0]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!)/iy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SYMBOL = /<>|<=|>=|[-+*/^&=<>%(),:]/y;

const LAST_ROW = 1048576;
const LAST_COL = 16384;

function cellToken(match: RegExpExecArray): Content | undefined {
  const [, dollarCol, letters = '', dollarRow, digits = ''] = match;
  const row = Number(digits);
  const col = columnNumber(letters);
  if (row > LAST_ROW || col > LAST_COL) return undefined;
  return { type: 'cell', row, col, absRow: dollarRow === '$', absCol: dollarCol === '$' };
}

const READERS: readonly {
  readonly shape: RegExp;
  readonly read: (match: RegExpExecArray) => Content | undefined;
}[] = [
  { shape: QUOTED_SHEET, read: ([, name = '']) => ({ type: 'sheet', value: name.replaceAll("''", "'") }) },
  { shape: PLAIN_SHEET, read: ([, name = '']) => ({ type: 'sheet', value: name }) },
  { shape: CELL, read: cellToken },
  { shape: WORD, read: ([word]) => ({ type: 'word', value: word }) },
  { shape: NUMBER, read: ([digits]) => numberToken(digits) },
  { shape: TEXT, read: ([, inside = '']) => ({ type: 'text', value: inside.replaceAll('""', '"') }) },
  { shape: ERROR, read: ([error]) => ({ type: 'error', value: error.toUpperCase() }) },
  { shape: SYMBOL, read: ([symbol]) => ({ type: 'symbol', value: symbol }) },
];

function numberToken(digits: string): Content | undefined {
  const value = Number(digits);
  return Number.isFinite(value) ? { type: 'number', value } : undefined;
}

function matchAt(shape: RegExp, source: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(source);
}

function readAt(source: string, at: number): Token {
  if (at >= source.length) return { type: 'end', at, end: at };
  for (const { shape, read } of READERS) {
    const match = matchAt(shape, source, at);
    const content = match && read(match);
    if (match && content) return { ...content, at, end: at + match[0].length };
  }
  return { type: 'unknown', value: String.fromCodePoint(source.codePointAt(at) ?? 0), at, end: at + 1 };
}

/**
 * Splits formula text from `start` on. What no rule of the grammar begins with becomes one `unknown`
 * token, after which reading stops; the last token is always `end` or `unknown`. Never throws.
 */
export function tokenize(source: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (;;) {
    at += matchAt(BLANK, source, at)?.[0].length ?? 0;
    const token = readAt(source, at);
    tokens.push(token);
    if (token.type === 'end' || token.type === 'unknown') return tokens;
    at = token.end;
  }
}
