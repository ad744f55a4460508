import { encodeUtf8 } from '../../../src/workbook/file/bytes';
import { buildArchive } from '../../../src/workbook/file/zip-write';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface MinimalParts {
  /** Content of `<worksheet>` of each sheet. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** What stands in `<workbook>` behind `<sheets>`. */
  readonly workbookTail?: string;
  /** Relationships of the sheets, by sheet name. */
  readonly sheetRels?: Readonly<Record<string, string>>;
  /** Relationships of the workbook beside those of the parts above. */
  readonly workbookRels?: string;
  readonly contentTypes?: string;
  /** Further parts, or others in place of those made here; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

export const rels = (content: string): string =>
  `${DECLARATION}<Relationships xmlns="${PKG}">${content}</Relationships>`;
export const rel = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
export const worksheet = (content: string): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${content}</worksheet>`;

/** The parts of a small workbook, written out by hand so that a test can put anything into them. */
export function minimalParts(given: MinimalParts = {}): Map<string, string> {
  const sheets = Object.entries(given.sheets ?? { Lembar: '<sheetData/>' });
  const parts = new Map<string, string>();
  parts.set(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${given.contentTypes ?? ''}</Types>`,
  );
  parts.set('_rels/.rels', rels(rel('rId1', 'officeDocument', 'xl/workbook.xml')));
  const list = sheets
    .map(([name], i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
    .join('');
  parts.set(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${list}</sheets>${given.workbookTail ?? ''}</workbook>`,
  );
  const links = sheets.map((_, i) =>
    rel(`rId${String(i + 1)}`, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`),
  );
  if (given.sharedStrings !== undefined) {
    links.push(rel('rIdS', 'sharedStrings', 'sharedStrings.xml'));
    parts.set('xl/sharedStrings.xml', `${DECLARATION}<sst xmlns="${MAIN}">${given.sharedStrings}</sst>`);
  }
  if (given.styles !== undefined) {
    links.push(rel('rIdT', 'styles', '/xl/styles.xml'));
    parts.set('xl/styles.xml', `${DECLARATION}<styleSheet xmlns="${MAIN}">${given.styles}</styleSheet>`);
  }
  parts.set('xl/_rels/workbook.xml.rels', rels(links.join('') + (given.workbookRels ?? '')));
  sheets.forEach(([name, content], i) => {
    parts.set(`xl/worksheets/sheet${String(i + 1)}.xml`, worksheet(content));
    const own = given.sheetRels?.[name];
    if (own !== undefined) parts.set(`xl/worksheets/_rels/sheet${String(i + 1)}.xml.rels`, rels(own));
  });
  for (const [name, text] of Object.entries(given.parts ?? {})) {
    if (text === undefined) parts.delete(name);
    else parts.set(name, text);
  }
  return parts;
}

export function minimal(given: MinimalParts = {}): Uint8Array {
  return archive(minimalParts(given));
}

export function archive(parts: Iterable<readonly [string, string]>): Uint8Array {
  return buildArchive([...parts].map(([name, text]) => ({ name, content: encodeUtf8(text) })));
}
