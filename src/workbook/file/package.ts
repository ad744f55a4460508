import { WorkbookFileError, wrapping } from '../file-error';
import type { Container } from './container';
import { XmlScanner } from './xml/scanner';

/** A link from one part to another, or out of the file. */
export interface Relationship {
  /** Last word of its type, e.g. `worksheet`; the long form differs between the two ISO flavours. */
  readonly type: string;
  /** Part name without leading slash, or the address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part by id; empty where it has none. */
export function relationshipsOf(container: Container, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const relsPart = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const links = new Map<string, Relationship>();
  eachElement(container, relsPart, (xml) => {
    if (xml.name !== 'Relationship') return;
    const id = xml.attribute('Id');
    const target = xml.attribute('Target') ?? '';
    const type = xml.attribute('Type') ?? '';
    const external = xml.attribute('TargetMode') === 'External';
    if (id === undefined) return;
    links.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(folder, target),
      external,
    });
  });
  return links;
}

/** The first part the given one links to by this type; undefined where there is none. */
export function linkedPart(links: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const link of links.values()) if (link.type === type && !link.external) return link.target;
  return undefined;
}

/** Calls `visit` at each open tag of a part that may be absent. Throws `damaged-part` on XML that is not well-formed. */
export function eachElement(container: Container, part: string, visit: (xml: XmlScanner) => void): void {
  const text = container.text(part);
  if (text === undefined) return;
  wrapping('damaged-part', { part }, () => {
    const xml = new XmlScanner(text);
    for (let token = xml.next(); token !== 'end'; token = xml.next()) if (token === 'open') visit(xml);
  });
}

/** The XML text of a part that must be there. */
export function requiredText(container: Container, part: string): string {
  const text = container.text(part);
  if (text === undefined) throw new WorkbookFileError('not-a-workbook', { missing: part });
  return text;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
