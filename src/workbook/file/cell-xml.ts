import { toA1 } from '../../support/address';
import type { CellScalar, CellValue } from '../../worksheet/workbook-image';
import { isCellError } from '../../worksheet/workbook-image';
import type { RawCell } from './raw-cell';
import { encodeCellText, escapeXmlText } from './xml/text';
import { withAttributes } from './xml/splice';

/** What is to stand in a cell: content of its own, a formula with its value, or a formula's new value only. */
export type CellWrite =
  | { readonly kind: 'value'; readonly value: CellScalar }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue }
  | { readonly kind: 'cached'; readonly value: CellValue };

/** The cell's element with its content written anew; its format and unknown attributes stay. `prefix` is empty or ends in `:`. */
export function rewriteCell(xml: string, cell: RawCell, write: CellWrite, prefix: string): string {
  const tag = xml.slice(cell.start, cell.tagEnd).replace(/\s*\/?>$/, '>');
  if (write.kind === 'cached' && cell.formula) {
    return element(tag, xml.slice(cell.formula.start, cell.formula.end), write.value, prefix);
  }
  // Metadata of the old content (dynamic arrays, rich values) must not stick to the new one.
  return element(
    withAttributes(tag, { cm: undefined, vm: undefined, ph: undefined }),
    formulaXml(write, prefix),
    content(write),
    prefix,
  );
}

/** A cell that was not there, with the format of its row or column. */
export function newCell(
  row: number,
  col: number,
  style: string | undefined,
  write: CellWrite,
  prefix: string,
): string {
  const format = style === undefined ? '' : ` s="${style}"`;
  return element(
    `<${prefix}c r="${toA1({ row, col })}"${format}>`,
    formulaXml(write, prefix),
    content(write),
    prefix,
  );
}

type Content = { readonly plain: CellScalar } | CellValue;

function content(write: CellWrite): Content {
  return write.kind === 'value' ? { plain: write.value } : write.value;
}

function formulaXml(write: CellWrite, prefix: string): string {
  return write.kind === 'formula' ? `<${prefix}f>${escapeXmlText(write.formula)}</${prefix}f>` : '';
}

function element(tag: string, formula: string, value: Content, prefix: string): string {
  const { type, inner } = valueXml(value, prefix);
  const open = withAttributes(tag, { t: type });
  const body = formula + inner;
  return body === '' ? `${open.slice(0, -1)}/>` : `${open}${body}</${prefix}c>`;
}

/**
 * Texts of the user's are written into the cell itself, so that the table of shared texts stays as it is and
 * nothing typed can become a formula; texts that formulas give have a type of their own.
 */
function valueXml(value: Content, prefix: string): { type: string | undefined; inner: string } {
  const plain = typeof value === 'object' && value !== null && 'plain' in value;
  const scalar = plain ? value.plain : value;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (scalar === null) return { type: undefined, inner: '' };
  if (typeof scalar === 'number') return { type: undefined, inner: v(String(scalar)) };
  if (typeof scalar === 'boolean') return { type: 'b', inner: v(scalar ? '1' : '0') };
  if (isCellError(scalar)) return { type: 'e', inner: v(escapeXmlText(scalar.error)) };
  const text = escapeXmlText(encodeCellText(scalar));
  if (!plain) return { type: 'str', inner: v(text) };
  return {
    type: 'inlineStr',
    inner: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
  };
}
