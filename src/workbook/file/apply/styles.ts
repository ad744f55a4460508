import { escapeXmlAttribute } from '../xml/text';
import { withAttributes } from '../xml/splice';
import { attributeOf, sectionsOf } from './sections';
import { StyleLists } from './style-lists';

/** The host's styles with those of a draft put behind them, and what the draft's numbers became. */
export interface MergedStyles {
  readonly xml: string;
  /** Index of a draft's cell format -> the host's; what cells carry in `s`. */
  readonly cellFormats: readonly string[];
  /** Index of a draft's conditional format -> the host's; what rules carry in `dxfId`. */
  readonly conditionalFormats: readonly string[];
}

/** Number formats below this are built into programs; a file's own start here. */
const OWN_FORMATS = 164;

/**
 * Puts a draft's fonts, fills, borders, number formats and formats behind the host's, so that no number the host's
 * sheets carry changes its meaning. What the host has already, letter by letter, is used again.
 */
export function mergeStyles(host: string, draft: string): MergedStyles {
  const lists = new StyleLists(host);
  const from = new Map(sectionsOf(draft).sections.map((section) => [section.name, section.items]));
  const added = (name: string): readonly number[] =>
    (from.get(name) ?? []).map((item) => lists.add(name, item));
  const formats = numberFormats(from.get('numFmts') ?? [], lists);
  const fonts = added('fonts');
  const fills = added('fills');
  const borders = added('borders');
  const at = (map: readonly number[], item: string, name: string): string =>
    String(map[Number(attributeOf(item, name))] ?? 0);
  const cellFormats = (from.get('cellXfs') ?? []).map((item) => {
    const number = attributeOf(item, 'numFmtId') ?? '0';
    const mapped = retag(item, {
      numFmtId: formats.get(number) ?? number,
      fontId: at(fonts, item, 'fontId'),
      fillId: at(fills, item, 'fillId'),
      borderId: at(borders, item, 'borderId'),
    });
    return String(lists.add('cellXfs', mapped));
  });
  const conditionalFormats = (from.get('dxfs') ?? []).map((item) => {
    const mapped = item.replace(/(<numFmt\s[^>]*numFmtId=")(\d+)"/, (_, before: string, number: string) => {
      return `${before}${formats.get(number) ?? number}"`;
    });
    return String(lists.add('dxfs', mapped));
  });
  return { xml: lists.text(), cellFormats, conditionalFormats };
}

/** The next free number for a number format of the part's own. */
export function nextFormat(lists: StyleLists): number {
  const used = lists.items('numFmts').map((item) => Number(attributeOf(item, 'numFmtId') ?? 0));
  return Math.max(OWN_FORMATS - 1, ...used) + 1;
}

/** Numbers of the draft's own formats -> the host's: an equal code's, or the next free one. */
function numberFormats(items: readonly string[], lists: StyleLists): ReadonlyMap<string, string> {
  const known = new Map(
    lists
      .items('numFmts')
      .map((item) => [attributeOf(item, 'formatCode') ?? '', attributeOf(item, 'numFmtId') ?? '']),
  );
  let next = nextFormat(lists);
  return new Map(
    items.map((item) => {
      const code = attributeOf(item, 'formatCode') ?? '';
      let number = known.get(code);
      if (number === undefined) {
        number = String(next++);
        lists.add('numFmts', `<numFmt numFmtId="${number}" formatCode="${escapeXmlAttribute(code)}"/>`);
      }
      return [attributeOf(item, 'numFmtId') ?? '', number];
    }),
  );
}

/** An element with attributes of its start tag set. */
export function retag(item: string, attributes: Readonly<Record<string, string>>): string {
  const tag = /^<[^>]*>/.exec(item)?.[0] ?? '';
  return withAttributes(tag, attributes) + item.slice(tag.length);
}
