import type { PlannedSheet } from '../../plan-model';
import type { WriterName } from '../writer-types';
import { encodeCellText, escapeXmlAttribute, escapeXmlText } from '../xml/text';
import { applySplices, type Splice } from '../xml/splice';
import { XmlScanner } from '../xml/scanner';
import { sectionsOf } from './sections';

/** A sheet that joins the host, by the id of its relationship. */
export interface JoiningSheet {
  readonly name: string;
  readonly visibility: PlannedSheet['look']['visibility'];
  readonly relationship: string;
}

/** Elements of the workbook part behind which its names stand (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(['sheets', 'functionGroups', 'externalReferences']);

/**
 * The workbook part with these sheets at the end of its list, and these names. A name that is there already gets its
 * new reference; names with a scope are those of joining sheets (print area, repeated rows).
 */
export function withSheets(
  xml: string,
  joining: readonly JoiningSheet[],
  names: readonly WriterName[],
): string {
  const { prefix, sections } = sectionsOf(xml);
  const list = sections.find((section) => section.name === 'sheets');
  if (list?.insertAt === undefined) throw new Error('workbook without sheets');
  const first = list.items[0] ?? '';
  const link = /\s([^\s=:]+):id\s*=/.exec(first)?.[1] ?? 'r';
  const ids = list.items.map((item) => Number(/\ssheetId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? 0));
  let nextId = Math.max(0, ...ids) + 1;
  const sheets = joining.map(({ name, visibility, relationship }) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<${prefix}sheet name="${escapeXmlAttribute(name)}" sheetId="${String(nextId++)}"${state} ${link}:id="${relationship}"/>`;
  });
  const position = new Map(joining.map((sheet, i) => [sheet.name, list.items.length + i]));
  const splices: Splice[] = [{ start: list.insertAt, end: list.insertAt, text: sheets.join('') }];
  const held = namePlaces(xml);
  const added: string[] = [];
  for (const { name, range, scope } of names) {
    const place = scope === undefined ? held.get(name.toLowerCase()) : undefined;
    const refersTo = escapeXmlText(encodeCellText(range));
    if (place) splices.push({ ...place, text: refersTo });
    else {
      const local = scope === undefined ? '' : ` localSheetId="${String(position.get(scope) ?? 0)}"`;
      added.push(
        `<${prefix}definedName name="${escapeXmlAttribute(name)}"${local}>${refersTo}</${prefix}definedName>`,
      );
    }
  }
  if (added.length > 0) splices.push(namesSplice(xml, added.join('')));
  return applySplices(xml, splices);
}

/** Where the references of workbook-level names stand, by name in lower case. */
function namePlaces(xml: string): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
  const places = new Map<string, { start: number; end: number }>();
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'definedName' || scanner.selfClosing) continue;
    const name = scanner.attribute('name');
    const local = scanner.attribute('localSheetId') !== undefined;
    const start = scanner.end;
    scanner.skip();
    if (name !== undefined && !local) places.set(name.toLowerCase(), { start, end: scanner.start });
  }
  return places;
}

function namesSplice(xml: string, content: string): Splice {
  const { prefix, sections } = sectionsOf(xml);
  const names = sections.find((section) => section.name === 'definedNames');
  const whole = `<${prefix}definedNames>${content}</${prefix}definedNames>`;
  if (names) {
    const { insertAt, start, end } = names;
    return insertAt === undefined
      ? { start, end, text: whole }
      : { start: insertAt, end: insertAt, text: content };
  }
  const at = Math.max(...sections.filter(({ name }) => BEFORE_NAMES.has(name)).map(({ end }) => end));
  return { start: at, end: at, text: whole };
}
