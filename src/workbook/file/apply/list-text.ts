import { escapeXmlAttribute } from '../xml/text';
import { applySplices } from '../xml/splice';
import { attributeOf, sectionsOf } from './sections';

/** The part with elements put at the end of its root; `make` gets the prefix its elements carry. */
export function withElements(xml: string, make: (prefix: string) => string): string {
  const { prefix, contentEnd } = sectionsOf(xml);
  const text = make(prefix);
  if (contentEnd !== undefined) return applySplices(xml, [{ start: contentEnd, end: contentEnd, text }]);
  const name = /<([^\s/>?!][^\s/>]*)[^<]*\/>\s*$/.exec(xml)?.[1];
  if (name === undefined) throw new Error('part without root element');
  return xml.replace(/\s*\/>\s*$/, `>${text}</${name}>`);
}

export interface NewRelationship {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  readonly target: string;
}

export function withRelationships(xml: string, links: readonly NewRelationship[]): string {
  return withElements(xml, (prefix) =>
    links
      .map(
        ({ id, type, target }) =>
          `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXmlAttribute(target)}"/>`,
      )
      .join(''),
  );
}

/** Ids that are free in a relationships part: `rIdLke1`, `rIdLke2`, ... */
export function freeIds(xml: string, count: number): readonly string[] {
  const taken = new Set(sectionsOf(xml).sections.map(({ tag }) => attributeOf(tag, 'Id')));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) {
    const id = `rIdLke${String(number)}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

export function withContentTypes(
  xml: string,
  parts: readonly { readonly name: string; readonly contentType?: string }[],
): string {
  return withElements(xml, (prefix) =>
    parts
      .flatMap(({ name, contentType }) =>
        contentType === undefined
          ? []
          : [`<${prefix}Override PartName="/${name}" ContentType="${contentType}"/>`],
      )
      .join(''),
  );
}
