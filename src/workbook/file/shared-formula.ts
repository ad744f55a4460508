import { columnLetters, columnNumber } from '../../support/address';
import { SHEET_COLS, SHEET_ROWS } from './limits';

/**
 * Tokens a reference can hide in: texts, quoted sheet names, bracketed parts (structured references, other
 * workbooks), words that are no reference because `(` or `!` or more word follows, then cells, rows and columns.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[A-Za-z0-9/]+[!?]?|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\\?])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!])|[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*|\d[\d.]*(?:[eE][+-]?\d+)?/g;

/**
 * A shared formula as it stands in a cell `rows` below and `cols` right of its master: relative references
 * move, everything else stays as it was typed. It works on the text, so that formulas carry over whatever
 * functions, names or references to other workbooks they hold.
 */
export function shiftFormulaText(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return formula.replace(TOKENS, (token, ...groups: (string | undefined)[]) => {
    const [fixCol, col, fixRow, row, fixFrom, fromCol, fixTo, toCol, fixTop, top, fixBottom, bottom] = groups;
    if (col !== undefined && row !== undefined)
      return moved(column(fixCol, col, cols), line(fixRow, row, rows), '');
    if (fromCol !== undefined && toCol !== undefined)
      return moved(column(fixFrom, fromCol, cols), column(fixTo, toCol, cols), ':');
    if (top !== undefined && bottom !== undefined)
      return moved(line(fixTop, top, rows), line(fixBottom, bottom, rows), ':');
    return token;
  });
}

function moved(a: string | undefined, b: string | undefined, between: string): string {
  return a === undefined || b === undefined ? '#REF!' : a + between + b;
}

function column(fixed: string | undefined, letters: string, cols: number): string | undefined {
  if (fixed === '$') return `$${letters}`;
  const col = columnNumber(letters) + cols;
  return col >= 1 && col <= SHEET_COLS ? columnLetters(col) : undefined;
}

function line(fixed: string | undefined, digits: string, rows: number): string | undefined {
  if (fixed === '$') return `$${digits}`;
  const row = Number(digits) + rows;
  return row >= 1 && row <= SHEET_ROWS ? String(row) : undefined;
}
