import { columnLetters, parseA1 } from '../../../src/support/address';
import type { Parts } from './archive';

/** The same workbook as another program spells it: other XML, the same cells. */
export type XmlVariation = (parts: Parts) => Parts;

const isSheet = (name: string): boolean => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
const isSpreadsheet = (name: string): boolean =>
  isSheet(name) || ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'].includes(name);
const isPackage = (name: string): boolean => name.endsWith('.rels') || name === '[Content_Types].xml';

function eachPart(
  parts: Parts,
  which: (name: string) => boolean,
  change: (text: string, name: string) => string,
): Parts {
  return new Map([...parts].map(([name, text]) => [name, which(name) ? change(text, name) : text]));
}

/** Without the part, its content type and the links to it. */
function without(parts: Parts, which: (name: string) => boolean): Parts {
  const gone = [...parts.keys()].filter(which);
  const kept = new Map([...parts].filter(([name]) => !gone.includes(name)));
  return eachPart(kept, isPackage, (text) =>
    text.replace(/<(?:Override|Relationship) [^>]*\/>/g, (link) =>
      gone.some(
        (name) =>
          link.includes(`"/${name}"`) ||
          link.includes(`"${name.replace(/^xl\//, '')}"`) ||
          link.includes(`"${name}"`),
      )
        ? ''
        : link,
    ),
  );
}

function prefixed(text: string): string {
  const tags = text.replace(/<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/g, '<$1x:$2');
  return tags.replace(/ xmlns="/g, ' xmlns:x="');
}

const stringsOf = (parts: Parts): readonly string[] =>
  [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(
    ([, inner]) => inner ?? '',
  );

function inlineStrings(parts: Parts): Parts {
  const strings = stringsOf(parts);
  const inlined = eachPart(parts, isSheet, (text) =>
    text.replace(
      /<c ([^>]*)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
      (_cell, before: string, after: string, index: string) =>
        `<c ${before}t="inlineStr"${after}><is>${strings[Number(index)] ?? ''}</is></c>`,
    ),
  );
  return without(inlined, (name) => name === 'xl/sharedStrings.xml');
}

function sharedStrings(parts: Parts): Parts {
  const strings = [...stringsOf(parts)];
  const shared = eachPart(parts, isSheet, (text) =>
    text.replace(
      /<c ([^>]*)t="inlineStr"([^>]*)><is>(.*?)<\/is><\/c>/gs,
      (_cell, before: string, after: string, inner: string) => {
        strings.push(inner);
        return `<c ${before}t="s"${after}><v>${String(strings.length - 1)}</v></c>`;
      },
    ),
  );
  return eachPart(
    shared,
    (name) => name === 'xl/sharedStrings.xml',
    (text) => {
      const [head = ''] = /^.*?<sst[^>]*>/s.exec(text) ?? [];
      return `${head}${strings.map((inner) => `<si>${inner}</si>`).join('')}</sst>`;
    },
  );
}

/** Texts in runs of their own formats, with reading aids, as Excel writes them after a word was made bold. */
function richStrings(parts: Parts): Parts {
  return eachPart(
    parts,
    (name) => name === 'xl/sharedStrings.xml',
    (text) =>
      text.replace(/<si><t[^>]*>([^<]* [^<]*)<\/t><\/si>/g, (_item, content: string) => {
        const cut = content.indexOf(' ');
        const run = (piece: string): string => `<t xml:space="preserve">${piece}</t>`;
        return `<si><r><rPr><b/><sz val="10"/></rPr>${run(content.slice(0, cut))}</r><r>${run(content.slice(cut))}</r><rPh sb="0" eb="1"><t>x</t></rPh></si>`;
      }),
  );
}

function otherPartNames(parts: Parts): Parts {
  const moved = (text: string): string =>
    text.replace(/(\/xl\/)?worksheets\/sheet(\d+)\.xml/g, '/xl/lembar/LKE_$2.xml');
  return new Map(
    [...parts].map(([name, text]) => [
      name.replace(/^xl\/worksheets\/(_rels\/)?sheet(\d+)\.xml/, 'xl/lembar/$1LKE_$2.xml'),
      isPackage(name) ? moved(text) : text,
    ]),
  );
}

function singleQuotes(text: string): string {
  return text.replace(/<[^>]+>/g, (tag) => tag.replace(/="([^"']*)"/g, "='$1'"));
}

function spaced(text: string): string {
  return text.replace(/(<\/c>|<\/row>|<row[^>]*>|<sheetData>)(?=<)/g, '$1\r\n\t<!-- -->');
}

/** Addresses of rows and cells are optional where they follow each other. */
function withoutAddresses(text: string): string {
  let lastRow = 0;
  return text.replace(
    /<row r="(\d+)"([^>]*?)(\/>|>(.*?)<\/row>)/gs,
    (_row, number: string, rest: string, tail: string) => {
      const address = Number(number) === lastRow + 1 ? '' : ` r="${number}"`;
      lastRow = Number(number);
      let lastCol = 0;
      const cells = tail.replace(/<c r="([A-Z]+\d+)"/g, (cell, at: string) => {
        const col = parseA1(at)?.col ?? 0;
        const next = col === lastCol + 1;
        lastCol = col;
        return next ? '<c' : cell;
      });
      return `<row${address}${rest}${cells}`;
    },
  );
}

const STRICT: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

/** A cell nobody sees, as far down and right as a sheet goes. */
function farCell(text: string): string {
  const row = `<row r="1048576"><c r="${columnLetters(16384)}1048576" t="inlineStr"><is><t> </t></is></c></row>`;
  return text.replace('</sheetData>', `${row}</sheetData>`);
}

/**
 * As Google Sheets downloads a workbook: a thousand rows with heights, most of them blank; no spans, no dimension, no
 * document properties.
 */
export function asGoogleSheets(parts: Parts): Parts {
  const plain = without(parts, (name) => /^docProps\/(core|app)\.xml$/.test(name));
  return eachPart(plain, isSheet, (text) => {
    const last = Math.max(0, ...[...text.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)));
    const blank = Array.from(
      { length: Math.max(0, 1000 - last) },
      (_, at) =>
        `<row r="${String(last + at + 1)}" ht="15.75" customHeight="1"><c r="A${String(last + at + 1)}"/></row>`,
    );
    return text
      .replace(/<dimension [^>]*\/>/, '')
      .replace(/ spans="[^"]*"/g, '')
      .replace('</sheetData>', `${blank.join('')}</sheetData>`);
  });
}

/** Each leaves the totals as they are. */
export const XML_VARIATIONS: Readonly<Record<string, XmlVariation>> = {
  'prefixed names': (parts) => eachPart(parts, (name) => isSpreadsheet(name) || isPackage(name), prefixed),
  'texts in their cells': inlineStrings,
  'texts in a shared table': sharedStrings,
  'texts in runs': richStrings,
  'no optional parts': (parts) => without(parts, (name) => /^(docProps|xl\/theme)\//.test(name)),
  'no styles': (parts) =>
    eachPart(
      without(parts, (name) => name === 'xl/styles.xml'),
      isSheet,
      (text) => text.replace(/(<(?:c|row|col) [^>]*?) (?:s|style)="\d+"/g, '$1'),
    ),
  'other part names': otherPartNames,
  'single quotes': (parts) => eachPart(parts, (name) => isSpreadsheet(name) || isPackage(name), singleQuotes),
  'line breaks and comments': (parts) => eachPart(parts, isSheet, spaced),
  'byte order marks': (parts) =>
    eachPart(
      parts,
      (name) => isSpreadsheet(name) || isPackage(name),
      (text) => `\ufeff${text}`,
    ),
  'no addresses': (parts) => eachPart(parts, isSheet, withoutAddresses),
  'strict namespaces': (parts) =>
    eachPart(
      parts,
      () => true,
      (text) => STRICT.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
    ),
  'a far cell': (parts) => eachPart(parts, isSheet, farCell),
};

/** Formulas without stored values, as libraries write them: the file has no total of its own then. */
export const withoutStoredValues: XmlVariation = (parts) =>
  eachPart(parts, isSheet, (text) => text.replace(/(<f(?: [^>]*)?>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
