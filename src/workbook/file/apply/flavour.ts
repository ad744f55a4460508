/** Names the two flavours of the format use for the same things: the usual one, and ISO strict. */
const STRICT: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];

/** Says parts in the host's flavour: a strict workbook does not know the elements of the usual one. */
export type Translate = (xml: string) => string;

export function flavourOf(workbookXml: string): Translate {
  if (!workbookXml.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')) return (xml) => xml;
  return (xml) => STRICT.reduce((text, [usual, strict]) => text.replaceAll(usual, strict), xml);
}
