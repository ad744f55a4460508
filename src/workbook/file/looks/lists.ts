import { rangeToA1, withoutCell, type CellAddress, type RangeAddress } from '../../../support/address';
import { parseRanges } from '../ranges';
import { escapeXmlAttribute, escapeXmlText } from '../xml/text';
import { applySplices, type Splice, withAttributes } from '../xml/splice';
import { XmlScanner } from '../xml/scanner';

/** A cell and the choices it is to offer; `null` for none. */
export interface ListWrite extends CellAddress {
  readonly list: readonly string[] | null;
}

/** One `<dataValidation>`: where it stands, and where the text of its ranges does (attribute or element). */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly RangeAddress[];
  readonly write: (ranges: string) => Splice;
}

/** One list of validations: the sheet's own, or the one in an extension for lists on other sheets. */
interface Container {
  readonly start: number;
  readonly tagEnd: number;
  readonly prefix: string;
  readonly selfClosing: boolean;
  readonly own: boolean;
  /** What goes with it when nothing is left of it: its extension. */
  readonly extension: Extent | undefined;
  readonly items: readonly Item[];
  /** Where its end tag starts and ends. */
  readonly insertAt: number;
  readonly end: number;
}

interface Extent {
  readonly start: number;
  end: number;
}

interface Found {
  readonly prefix: string;
  readonly containers: readonly Container[];
  /** Where the sheet's own list of validations goes when it has none. */
  readonly place: number;
  readonly extensions: readonly Extent[];
  readonly extensionList: Extent | undefined;
}

/** What stands in front of the validations in a worksheet part (ECMA-376 part 1, 18.3.1.99). */
const BEFORE: ReadonlySet<string> = new Set([
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/**
 * The sheet's part with lists on these cells: whatever validation they had is taken from them alone, and stays on the
 * other cells of its ranges. Everything else keeps its characters. Throws an Error on XML that is not well-formed.
 */
export function writeLists(xml: string, writes: readonly ListWrite[]): string {
  if (writes.length === 0) return xml;
  const found = find(xml);
  const own = found.containers.find((container) => container.own);
  const added = newItems(own?.prefix ?? found.prefix, writes);
  const splices: Splice[] = [];
  const gone: Extent[] = [];
  for (const container of found.containers) {
    const left = container.items.map((item) => ({ item, ranges: cut(item.ranges, writes) }));
    const isGone = (each: (typeof left)[number]): boolean =>
      each.ranges.length === 0 && each.item.ranges.length > 0;
    const count = left.filter((each) => !isGone(each)).length + (container.own ? added.length : 0);
    if (count === 0) {
      if (container.items.length === 0) continue;
      if (container.extension) gone.push(container.extension);
      else splices.push({ start: container.start, end: container.end, text: '' });
      continue;
    }
    for (const each of left) {
      const { item, ranges } = each;
      if (isGone(each)) splices.push({ start: item.start, end: item.end, text: '' });
      else if (ranges !== item.ranges) splices.push(item.write(ranges.map(rangeToA1).join(' ')));
    }
    splices.push(...grown(xml, container, count, container.own ? added : []));
  }
  const { place } = found;
  if (!own && added.length > 0)
    splices.push({ start: place, end: place, text: newContainer(found.prefix, added) });
  return applySplices(xml, [...splices, ...withoutExtensions(found, gone)]);
}

/** An extension that is left empty goes, and the list of extensions with the last of them. */
function withoutExtensions({ extensions, extensionList }: Found, gone: readonly Extent[]): readonly Splice[] {
  const all = extensionList && gone.length > 0 && gone.length === extensions.length;
  return (all ? [extensionList] : gone).map(({ start, end }) => ({ start, end, text: '' }));
}

function cut(ranges: readonly RangeAddress[], cells: readonly CellAddress[]): readonly RangeAddress[] {
  const covered = cells.filter(({ row, col }) =>
    ranges.some((r) => row >= r.top && row <= r.bottom && col >= r.left && col <= r.right),
  );
  return covered.reduce((left, cell) => left.flatMap((range) => withoutCell(range, cell)), ranges);
}

/** The list's tags with their new number of items, and the new items in front of its end. */
function grown(
  xml: string,
  container: Container,
  count: number,
  added: readonly string[],
): readonly Splice[] {
  const { start, tagEnd, insertAt, selfClosing, prefix } = container;
  const tag = xml.slice(start, tagEnd);
  const counted = withAttributes(tag, { count: String(count) });
  const items = added.join('');
  if (selfClosing) {
    const text = `${counted.replace(/\s*\/>$/, '>')}${items}</${prefix}dataValidations>`;
    return [{ start, end: tagEnd, text }];
  }
  return [
    ...(counted === tag ? [] : [{ start, end: tagEnd, text: counted }]),
    ...(items === '' ? [] : [{ start: insertAt, end: insertAt, text: items }]),
  ];
}

function newContainer(prefix: string, items: readonly string[]): string {
  const name = `${prefix}dataValidations`;
  return `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/** One element for all cells that offer the same; Excel says itself what is wrong with an answer outside the list. */
function newItems(prefix: string, writes: readonly ListWrite[]): readonly string[] {
  const cells = new Map<string, string[]>();
  for (const { row, col, list } of writes) {
    if (list === null) continue;
    const choices = list.join(',');
    const own = cells.get(choices) ?? [];
    own.push(rangeToA1({ top: row, bottom: row, left: col, right: col }));
    cells.set(choices, own);
  }
  return [...cells].map(([choices, places]) => {
    const name = `${prefix}dataValidation`;
    const sqref = escapeXmlAttribute(places.join(' '));
    const formula = escapeXmlText(`"${choices.replaceAll('"', '""')}"`);
    return `<${name} type="list" allowBlank="1" showErrorMessage="1" sqref="${sqref}"><${prefix}formula1>${formula}</${prefix}formula1></${name}>`;
  });
}

function find(xml: string): Found {
  const scanner = new XmlScanner(xml);
  const containers: Container[] = [];
  const extensions: Extent[] = [];
  let extensionList: Extent | undefined;
  let prefix = '';
  let place: number | undefined;
  let before = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const { name, depth, start, end } = scanner;
    if (token === 'close') {
      if (depth === 1 && before) place = end;
      if (depth === 2 && name === 'ext') setEnd(extensions.at(-1), end);
      if (depth === 1 && name === 'extLst') setEnd(extensionList, end);
      continue;
    }
    if (token !== 'open') continue;
    if (depth === 1) prefix = scanner.prefix;
    if (depth === 2) before = BEFORE.has(name);
    if (depth === 2 && name === 'extLst') extensionList = { start, end };
    if (depth === 3 && name === 'ext') extensions.push({ start, end });
    if (name === 'Fallback') scanner.skip();
    else if (name === 'dataValidations')
      containers.push(container(scanner, depth === 2 ? undefined : extensions.at(-1)));
  }
  if (place === undefined) throw new Error('sheet without cells');
  return { prefix, containers, place, extensions, extensionList };
}

function setEnd(extent: Extent | undefined, end: number): void {
  if (extent) extent.end = end;
}

/** From the open tag of `<dataValidations>`; stands on its close tag afterwards. */
function container(scanner: XmlScanner, extension: Extent | undefined): Container {
  const { start, end: tagEnd, selfClosing, prefix, depth } = scanner;
  const items: Item[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth < depth) break;
    if (token === 'open' && scanner.name === 'dataValidation') items.push(item(scanner));
  }
  const own = extension === undefined;
  const { start: insertAt, end } = scanner;
  return { start, tagEnd, prefix, selfClosing, own, extension, items, insertAt, end };
}

/** From the open tag of `<dataValidation>`; stands on its close tag afterwards. */
function item(scanner: XmlScanner): Item {
  const { xml, start, end: tagEnd, depth } = scanner;
  const tag = xml.slice(start, tagEnd);
  let ranges = parseRanges(scanner.attribute('sqref') ?? '');
  let write = (text: string): Splice => ({
    start,
    end: tagEnd,
    text: withAttributes(tag, { sqref: escapeXmlAttribute(text) }),
  });
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth < depth) break;
    if (token !== 'open' || scanner.name !== 'sqref') continue;
    const from = scanner.end;
    ranges = parseRanges(scanner.innerText());
    const to = scanner.start;
    write = (text) => ({ start: from, end: to, text: escapeXmlText(text) });
  }
  return { start, end: scanner.end, ranges, write };
}
