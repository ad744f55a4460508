import { escapeXmlAttribute } from '../xml/text';
import { applySplices, type Splice, withAttributes } from '../xml/splice';
import { attributeOf, type Section, type SectionedPart, sectionsOf } from './sections';

/** The host's styles with those of a draft put behind them, and what the draft's numbers became. */
export interface MergedStyles {
  readonly xml: string;
  /** Index of a draft's cell format -> the host's; what cells carry in `s`. */
  readonly cellFormats: readonly string[];
  /** Index of a draft's conditional format -> the host's; what rules carry in `dxfId`. */
  readonly conditionalFormats: readonly string[];
}

/** Lists of a styles part in the order the format demands (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Number formats below this are built into programs; a file's own start here. */
const OWN_FORMATS = 164;

/**
 * Puts a draft's fonts, fills, borders, number formats and formats behind the host's, so that no number the host's
 * sheets carry changes its meaning. What the host has already, letter by letter, is used again.
 */
export function mergeStyles(host: string, draft: string): MergedStyles {
  const lists = new HostLists(host);
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

/** Numbers of the draft's own formats -> the host's: an equal code's, or the next free one. */
function numberFormats(items: readonly string[], lists: HostLists): ReadonlyMap<string, string> {
  const known = new Map(
    lists
      .items('numFmts')
      .map((item) => [attributeOf(item, 'formatCode') ?? '', attributeOf(item, 'numFmtId') ?? '']),
  );
  let next = Math.max(OWN_FORMATS - 1, ...[...known.values()].map(Number)) + 1;
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

function retag(item: string, attributes: Readonly<Record<string, string>>): string {
  const tag = /^<[^>]*>/.exec(item)?.[0] ?? '';
  return withAttributes(tag, attributes) + item.slice(tag.length);
}

/** The lists of the host's styles part, with what is put behind each. */
class HostLists {
  private readonly part: SectionedPart;
  private readonly added = new Map<string, string[]>();

  constructor(private readonly xml: string) {
    this.part = sectionsOf(xml);
  }

  items(name: string): readonly string[] {
    return this.section(name)?.items ?? [];
  }

  /** Index of the item in the host's list, which it joins where it is new. The draft's elements have no prefix. */
  add(name: string, item: string): number {
    const { prefix } = this.part;
    const own = prefix === '' ? item : item.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
    const held = this.items(name);
    const known = held.indexOf(own);
    if (known >= 0) return known;
    const list = this.added.get(name) ?? [];
    this.added.set(name, list);
    const before = list.indexOf(own);
    if (before >= 0) return held.length + before;
    list.push(own);
    return held.length + list.length - 1;
  }

  text(): string {
    return applySplices(
      this.xml,
      [...this.added].flatMap(([name, items]) => this.splices(name, items)),
    );
  }

  private section(name: string): Section | undefined {
    return this.part.sections.find((section) => section.name === name);
  }

  private splices(name: string, items: readonly string[]): readonly Splice[] {
    const { prefix } = this.part;
    const content = items.join('');
    const section = this.section(name);
    const count = String((section?.items.length ?? 0) + items.length);
    if (!section) {
      const at = this.placeOf(name);
      const text = `<${prefix}${name} count="${count}">${content}</${prefix}${name}>`;
      return [{ start: at, end: at, text }];
    }
    const { start, tag, insertAt } = section;
    const opened = withAttributes(tag, { count }).replace(/\s*\/>$/, '>');
    const tagged = { start, end: start + tag.length };
    if (insertAt === undefined) return [{ ...tagged, text: `${opened}${content}</${prefix}${name}>` }];
    return [
      { ...tagged, text: opened },
      { start: insertAt, end: insertAt, text: content },
    ];
  }

  /** In front of the first list that has to come later. */
  private placeOf(name: string): number {
    const later = ORDER.slice(ORDER.indexOf(name) + 1);
    const next = this.part.sections.find((section) => later.includes(section.name));
    const place = next?.start ?? this.part.contentEnd;
    if (place === undefined) throw new Error('styles without content');
    return place;
  }
}
