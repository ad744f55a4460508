import { XmlScanner } from '../xml/scanner';

/** One list of a part, such as `<fonts>`: where it stands, and its items as they are written. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Its start tag as written, self-closing where the list is empty. */
  readonly tag: string;
  /** Where a further item goes; undefined behind a self-closing tag. */
  readonly insertAt: number | undefined;
  readonly items: readonly string[];
}

export interface SectionedPart {
  /** Prefix of the root's elements with its colon, or empty. */
  readonly prefix: string;
  readonly sections: readonly Section[];
  /** Where the root's content ends; undefined where the root closes itself. */
  readonly contentEnd: number | undefined;
}

/** The lists right below a part's root. Throws an Error on XML that is not well-formed. */
export function sectionsOf(xml: string): SectionedPart {
  const scanner = new XmlScanner(xml);
  const sections: Section[] = [];
  let prefix = '';
  let contentEnd: number | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 1) prefix = scanner.prefix;
    else if (token === 'open' && scanner.depth === 2) sections.push(readSection(scanner));
    else if (token === 'close' && scanner.depth === 0 && !scanner.selfClosing) contentEnd = scanner.start;
  }
  return { prefix, sections, contentEnd };
}

function readSection(scanner: XmlScanner): Section {
  const { name, start, end: tagEnd, selfClosing, depth, xml } = scanner;
  const tag = xml.slice(start, tagEnd);
  const items: string[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth < depth) break;
    if (token !== 'open') continue;
    const from = scanner.start;
    scanner.skip();
    items.push(xml.slice(from, scanner.end));
  }
  return { name, start, end: scanner.end, tag, insertAt: selfClosing ? undefined : scanner.start, items };
}

/** Value of an attribute of an element's start tag. */
export function attributeOf(element: string, name: string): string | undefined {
  const tag = /^<[^>]*>/.exec(element)?.[0];
  if (tag === undefined) return undefined;
  const scanner = new XmlScanner(tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`);
  scanner.next();
  return scanner.attribute(name);
}
