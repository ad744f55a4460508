import type { Container } from '../container';
import { eachElement, relationshipsOf, requiredText } from '../package';
import { applySplices, type Splice, withAttributes } from '../xml/splice';
import { XmlScanner } from '../xml/scanner';
import type { Translate } from './flavour';
import { type PartNames, relsOf } from './part-names';

/** A part that joins the host. `contentType` is undefined for relationships, which have a type by their ending. */
export interface GraftedPart {
  readonly name: string;
  readonly xml: string;
  readonly contentType?: string;
}

/** Copies parts of a draft, with everything they link to, under names that are free in the host. */
export class PartGrafter {
  readonly parts: GraftedPart[] = [];
  private readonly types = new Map<string, string>();

  constructor(
    private readonly draft: Container,
    private readonly names: PartNames,
    private readonly translate: Translate,
  ) {
    eachElement(draft, '[Content_Types].xml', (xml) => {
      const part = xml.attribute('PartName');
      if (xml.name === 'Override' && part !== undefined)
        this.types.set(part.slice(1), xml.attribute('ContentType') ?? '');
    });
  }

  /** @returns the part's name in the host. `change` rewrites its text. */
  graft(part: string, change: (xml: string) => string = (xml) => xml): string {
    const stem = /^(.*?)\d+\.xml$/.exec(part)?.[1];
    const contentType = this.types.get(part);
    if (stem === undefined || contentType === undefined) throw new Error(`part of no known kind: ${part}`);
    const name = this.names.next(stem);
    this.parts.push({ name, xml: this.translate(change(requiredText(this.draft, part))), contentType });
    this.relationships(part, name);
    return name;
  }

  private relationships(part: string, name: string): void {
    const xml = this.draft.text(relsOf(part));
    if (xml === undefined) return;
    const links = relationshipsOf(this.draft, part);
    const scanner = new XmlScanner(xml);
    const splices: Splice[] = [];
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'Relationship') continue;
      const link = links.get(scanner.attribute('Id') ?? '');
      if (!link || link.external) continue;
      const { start, end } = scanner;
      const target = relativeTo(name, this.graft(link.target));
      splices.push({ start, end, text: withAttributes(xml.slice(start, end), { Target: target }) });
    }
    this.parts.push({ name: relsOf(name), xml: this.translate(applySplices(xml, splices)) });
  }
}

/** `xl/drawings/drawing3.xml`, `xl/charts/chart2.xml` -> `../charts/chart2.xml`. */
export function relativeTo(from: string, target: string): string {
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
