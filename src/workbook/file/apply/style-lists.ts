import { applySplices, type Splice, withAttributes } from '../xml/splice';
import { type Section, type SectionedPart, sectionsOf } from './sections';

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
/** The lists of the host's styles part, with what is put behind each. */
export class StyleLists {
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
