import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

/** An element of the manifest, reduced to what the rules look at. */
export interface Tree {
  /** Local name, with `ov:` or `bt:` before it for the two later vocabularies of the manifest. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tree[];
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

function toTree(element: XmlElement): Tree {
  const children: Tree[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) children.push(toTree(node as XmlElement));
  }
  const attributes: Record<string, string> = {};
  for (const { nodeName, value } of element.attributes) attributes[nodeName] = value;
  const prefix = PREFIXES[element.namespaceURI ?? ''] ?? '?:';
  const text = children.length === 0 ? (element.textContent ?? '').trim() : '';
  return { name: prefix + (element.localName ?? ''), attributes, text, children };
}

/** @throws when the text is not well-formed XML */
export function parseManifest(xml: string): Tree {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const { documentElement } = parser.parseFromString(xml, 'text/xml');
  if (documentElement === null) throw new Error('the manifest is empty');
  return toTree(documentElement);
}

/** The element and everything below it, in document order. */
export function* walk(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) yield* walk(child);
}

/** All elements of some names, in document order. */
export function all(tree: Tree, ...names: readonly string[]): Tree[] {
  return [...walk(tree)].filter(({ name }) => names.includes(name));
}

/** The first child of a name. */
export function child(tree: Tree, name: string): Tree | undefined {
  return tree.children.find((candidate) => candidate.name === name);
}
