import { attributeOf } from '../apply/sections';
import { StyleLists } from '../apply/style-lists';
import { nextFormat, retag } from '../apply/styles';
import { BUILT_IN_FORMATS } from '../number-formats';
import { escapeXmlAttribute } from '../xml/text';
import { XmlScanner } from '../xml/scanner';
import { withAttributes } from '../xml/splice';

/** What of a cell format is to change. */
export interface FormatChange {
  readonly locked?: boolean;
  readonly numberFormat?: string;
}

/**
 * A styles part that grows by formats that differ from one it has in lock or number format only. No format that is
 * there changes: other cells carry it too.
 */
export class GrownFormats {
  private readonly lists: StyleLists;
  private readonly prefix: string;
  private next: number;

  constructor(xml: string) {
    this.lists = new StyleLists(xml);
    const scanner = new XmlScanner(xml);
    scanner.next();
    this.prefix = scanner.prefix;
    this.next = nextFormat(this.lists);
  }

  /** Number of the cell format that is like `style` but for the change. Throws an Error where there is no such format. */
  like(style: number, { locked, numberFormat }: FormatChange): number {
    const held = this.lists.items('cellXfs')[style];
    if (held === undefined) throw new Error(`no cell format ${String(style)}`);
    const { prefix } = this;
    let format = prefix === '' ? held : held.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
    if (numberFormat !== undefined)
      format = retag(format, { numFmtId: this.numberOf(numberFormat), applyNumberFormat: '1' });
    if (locked !== undefined) format = withLock(retag(format, { applyProtection: '1' }), locked);
    return this.lists.add('cellXfs', format);
  }

  text(): string {
    return this.lists.text();
  }

  private readonly own = new Map<string, string>();

  private numberOf(code: string): string {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, each]) => each === code)?.[0];
    const held = this.lists.items('numFmts').find((item) => attributeOf(item, 'formatCode') === code);
    const known = builtIn ?? (held && attributeOf(held, 'numFmtId')) ?? this.own.get(code);
    if (known !== undefined) return known;
    const number = String(this.next++);
    this.own.set(code, number);
    this.lists.add('numFmts', `<numFmt numFmtId="${number}" formatCode="${escapeXmlAttribute(code)}"/>`);
    return number;
  }
}

/** The `<xf>` with its protection set; it stands behind the alignment (ECMA-376 part 1, 18.8.45). */
function withLock(format: string, locked: boolean): string {
  const value = locked ? '1' : '0';
  const held = /<protection\b[^>]*>/.exec(format)?.[0];
  if (held !== undefined) return format.replace(held, withAttributes(held, { locked: value }));
  const protection = `<protection locked="${value}"/>`;
  const tag = /^<xf\b[^>]*>/.exec(format)?.[0] ?? '';
  if (tag.endsWith('/>')) return `${tag.replace(/\s*\/>$/, '>')}${protection}</xf>`;
  const alignment = /^<alignment\b[^>]*?(?:\/>|>\s*<\/alignment>)/.exec(format.slice(tag.length))?.[0] ?? '';
  const at = tag.length + alignment.length;
  return format.slice(0, at) + protection + format.slice(at);
}
