import { WorkbookFileError, wrapping } from '../file-error';
import type { SheetImage } from '../../worksheet/workbook-image';
import type { Container } from './container';
import { linkedPart, relationshipsOf, requiredText } from './package';
import { XmlScanner } from './xml/scanner';

/** One worksheet as the workbook part lists it. Chart sheets and macro sheets are left out. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetImage['visibility'];
  readonly part: string;
}

/** What the workbook part says, and where the other parts are. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Workbook-level names only: name -> reference without `=`. */
  readonly names: ReadonlyMap<string, string>;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly customProperties: string | undefined;
  readonly calcChain: string | undefined;
}

/** Reads the list of sheets and names. Throws `not-a-workbook`, `damaged-part` or `too-large`. */
export function readWorkbookPart(container: Container): WorkbookPart {
  const root = relationshipsOf(container, '');
  const part = linkedPart(root, 'officeDocument') ?? 'xl/workbook.xml';
  const text = requiredText(container, part);
  const links = relationshipsOf(container, part);
  const sheets: SheetEntry[] = [];
  const names = new Map<string, string>();
  wrapping('damaged-part', { part }, () => {
    const xml = new XmlScanner(text);
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'sheet') {
        const link = links.get(xml.attribute(':id') ?? '');
        if (link?.type === 'worksheet') {
          sheets.push({
            name: xml.attribute('name') ?? '',
            visibility: visibility(xml.attribute('state')),
            part: link.target,
          });
        } else if (!link) throw new Error('sheet without part');
      } else if (xml.name === 'definedName') {
        const name = xml.attribute('name');
        const local = xml.attribute('localSheetId') !== undefined;
        const refersTo = xml.innerText();
        if (name !== undefined && !local) names.set(name, refersTo);
      }
    }
  });
  checkSheets(container, part, sheets);
  return {
    part,
    sheets,
    names,
    sharedStrings: linkedPart(links, 'sharedStrings'),
    styles: linkedPart(links, 'styles'),
    customProperties: linkedPart(root, 'custom-properties'),
    calcChain: linkedPart(links, 'calcChain'),
  };
}

function visibility(state: string | undefined): SheetImage['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Every sheet its own part and name, and not more than anyone has: a part read twice would be read a thousand times. */
function checkSheets(container: Container, part: string, sheets: readonly SheetEntry[]): void {
  const { limits } = container;
  if (sheets.length === 0) throw new WorkbookFileError('not-a-workbook', { missing: 'worksheet' });
  if (sheets.length > limits.sheets) {
    throw new WorkbookFileError('too-large', { what: 'sheets', limit: limits.sheets, actual: sheets.length });
  }
  for (const unique of [(s: SheetEntry) => s.part.toLowerCase(), (s: SheetEntry) => s.name.toLowerCase()]) {
    if (new Set(sheets.map(unique)).size < sheets.length)
      throw new WorkbookFileError('damaged-part', { part, reason: 'sheet listed twice' });
  }
}
