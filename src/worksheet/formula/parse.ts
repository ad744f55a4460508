import type { BinaryOp, CellRef, Expr } from './expr';
import { BINARY_STRENGTH } from './text';
import { tokenize, type Token } from './tokens';

/** Twice what Excel stores, so that no real formula is turned away. */
const MAX_LENGTH = 8192 * 2;
const MAX_DEPTH = 256;
/** Percent signs one operand may carry; each nests the tree once more. */
const MAX_PERCENTS = 4;

export interface ParseOptions {
  /** Longest accepted text in UTF-16 units; 16,384 unless told. */
  readonly maxLength?: number;
  /** Deepest accepted nesting of brackets, calls and signs; 256 unless told. */
  readonly maxDepth?: number;
}

export type ParseResult =
  | { readonly ok: true; readonly expr: Expr }
  /** `at` counts UTF-16 units from the start; `found` is the text standing there, empty at the end. */
  | { readonly ok: false; readonly at: number; readonly expected: string; readonly found: string };

/** Carries a refusal out of the recursion to `parseFormula`, which alone catches it. */
class Refusal extends Error {
  constructor(
    readonly token: Token,
    readonly expected: string,
  ) {
    super(expected);
  }
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly maxDepth: number;
  index: number;
  depth: number;
}

const END: Token = { type: 'end', at: 0, end: 0 };
const peek = (cursor: Cursor, ahead = 0): Token => cursor.tokens[cursor.index + ahead] ?? END;

function isSymbol(token: Token, symbol: string): boolean {
  return token.type === 'symbol' && token.value === symbol;
}

function expectSymbol(cursor: Cursor, symbol: string, expected: string): void {
  if (!isSymbol(peek(cursor), symbol)) throw new Refusal(peek(cursor), expected);
  cursor.index += 1;
}

function nested<T>(cursor: Cursor, levels: number, read: () => T): T {
  cursor.depth += levels;
  if (cursor.depth > cursor.maxDepth) {
    throw new Refusal(peek(cursor), `at most ${String(cursor.maxDepth)} levels of nesting`);
  }
  const result = read();
  cursor.depth -= levels;
  return result;
}

function operatorAt(token: Token): BinaryOp | undefined {
  return token.type === 'symbol' && token.value in BINARY_STRENGTH ? (token.value as BinaryOp) : undefined;
}

/** Operators of at least this strength, left to right: `a-b-c` is `(a-b)-c`, and `2^3^2` is `(2^3)^2`. */
function readBinary(cursor: Cursor, least: number): Expr {
  let left = readPercent(cursor);
  for (;;) {
    const op = operatorAt(peek(cursor));
    if (op === undefined || BINARY_STRENGTH[op] < least) return left;
    cursor.index += 1;
    left = { kind: 'binary', op, left, right: readBinary(cursor, BINARY_STRENGTH[op] + 1) };
  }
}

function readPercent(cursor: Cursor): Expr {
  let operand = readSigned(cursor);
  for (let count = 0; isSymbol(peek(cursor), '%'); count += 1) {
    if (count === MAX_PERCENTS) throw new Refusal(peek(cursor), 'fewer percent signs');
    cursor.index += 1;
    operand = { kind: 'unary', op: '%', operand };
  }
  return operand;
}

function readSigned(cursor: Cursor): Expr {
  const signs: ('-' | '+')[] = [];
  for (let token = peek(cursor); token.type === 'symbol'; token = peek(cursor)) {
    if (token.value !== '-' && token.value !== '+') break;
    signs.push(token.value);
    cursor.index += 1;
  }
  const operand = nested(cursor, signs.length, () => readOperand(cursor));
  return signs.reduceRight<Expr>((inner, op) => ({ kind: 'unary', op, operand: inner }), operand);
}

function readOperand(cursor: Cursor): Expr {
  const token = peek(cursor);
  switch (token.type) {
    case 'number':
    case 'text':
      cursor.index += 1;
      return token.type === 'number'
        ? { kind: 'number', value: token.value }
        : { kind: 'text', value: token.value };
    case 'error':
      return readError(cursor, token.value);
    case 'sheet':
      cursor.index += 1;
      return readReference(cursor, token.value);
    case 'cell':
      return readReference(cursor, undefined);
    case 'word':
      return readWord(cursor, token.value, token.end);
    default:
      if (!isSymbol(token, '(')) throw new Refusal(token, 'a value, a reference or a function');
      cursor.index += 1;
      return nested(cursor, 1, () => {
        const inner = readBinary(cursor, 1);
        expectSymbol(cursor, ')', 'an operator or )');
        return inner;
      });
  }
}

/** `#REF!` may still carry the cell it once named on a deleted sheet (`#REF!A1:B2`); that says nothing any more. */
function readError(cursor: Cursor, value: string): Expr {
  cursor.index += 1;
  if (value === '#REF!' && peek(cursor).type === 'cell') readReference(cursor, undefined);
  return { kind: 'error', value };
}

function readCell(cursor: Cursor, expected: string): CellRef {
  const token = peek(cursor);
  if (token.type !== 'cell') throw new Refusal(token, expected);
  cursor.index += 1;
  const absolute = { ...(token.absRow ? { absRow: true } : {}), ...(token.absCol ? { absCol: true } : {}) };
  return { kind: 'cell', row: token.row, col: token.col, ...absolute };
}

function readReference(cursor: Cursor, sheet: string | undefined): Expr {
  const first = peek(cursor);
  if (first.type === 'error' && first.value === '#REF!') return readError(cursor, first.value);
  const from = readCell(cursor, 'a cell after the sheet name');
  const onSheet = sheet === undefined ? {} : { sheet };
  if (!isSymbol(peek(cursor), ':')) return { ...from, ...onSheet };
  cursor.index += 1;
  return { kind: 'range', from, to: readCell(cursor, 'the last cell of the range'), ...onSheet };
}

function readWord(cursor: Cursor, word: string, end: number): Expr {
  cursor.index += 1;
  const next = peek(cursor);
  if (isSymbol(next, '(') && next.at === end) {
    cursor.index += 1;
    const name = word.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
    return nested(cursor, 1, () => ({ kind: 'call', name, args: readArguments(cursor) }));
  }
  if (/^(?:true|false)$/i.test(word)) return { kind: 'boolean', value: word.length === 4 };
  return { kind: 'name', name: word };
}

function readArguments(cursor: Cursor): readonly Expr[] {
  if (isSymbol(peek(cursor), ')')) {
    cursor.index += 1;
    return [];
  }
  const args: Expr[] = [];
  for (;;) {
    const token = peek(cursor);
    const empty = isSymbol(token, ',') || isSymbol(token, ')');
    args.push(empty ? { kind: 'missing' } : readBinary(cursor, 1));
    if (isSymbol(peek(cursor), ')')) break;
    expectSymbol(cursor, ',', 'an operator, a comma or )');
  }
  cursor.index += 1;
  return args;
}

/**
 * Reads a cell's formula, with or without its leading `=`: English function names, commas between
 * arguments, dots in numbers. Refused, with the place: whole rows and columns, array constants,
 * references to other workbooks, tables, unions. Never throws, whatever the text.
 */
export function parseFormula(source: string, options: ParseOptions = {}): ParseResult {
  const { maxLength = MAX_LENGTH, maxDepth = MAX_DEPTH } = options;
  if (source.length > maxLength) {
    return {
      ok: false,
      at: maxLength,
      expected: `at most ${String(maxLength)} characters`,
      found: source.slice(maxLength, maxLength + 20),
    };
  }
  const start = /^\s*=?/.exec(source)?.[0].length ?? 0;
  const cursor: Cursor = { tokens: tokenize(source, start), maxDepth, index: 0, depth: 0 };
  try {
    const expr = readBinary(cursor, 1);
    if (peek(cursor).type !== 'end') throw new Refusal(peek(cursor), 'an operator or the end');
    return { ok: true, expr };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { token, expected } = refusal;
    return { ok: false, at: token.at, expected, found: source.slice(token.at, token.end) };
  }
}
