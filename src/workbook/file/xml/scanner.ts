import { decodeXmlAttribute, decodeXmlText } from './text';

export type Token = 'open' | 'close' | 'text' | 'end';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
const SPACE = 32;

/**
 * Walks the tokens of one XML part and knows where each stands in it, so that one scanner serves both
 * reading and editing in place. Names are given without prefix; a self-closing tag gives an `open` and a
 * `close` at the same place. Document types are refused, so no entity can expand.
 *
 * Every method throws an Error on text that is not well-formed.
 */
export class XmlScanner {
  /** Name of the open or close tag without prefix. */
  name = '';
  /** Where the token starts, and where the text behind it starts. */
  start = 0;
  end = 0;
  /** Whether the tag closes itself (`<c/>`); true for both of its tokens. */
  selfClosing = false;
  private nameEnd = 0;
  private pendingClose = false;
  private readonly path: string[] = [];
  private rootSeen = false;

  constructor(readonly xml: string) {
    if (xml.startsWith('\ufeff')) this.end = 1;
  }

  /** Tags that are open here, the root first. */
  get depth(): number {
    return this.path.length;
  }

  /** Prefix of the current tag with its colon, or empty. */
  get prefix(): string {
    return /^<\/?([^\s/>:]*:)?/.exec(this.xml.slice(this.start, this.end))?.[1] ?? '';
  }

  next(): Token {
    if (this.pendingClose) {
      this.pendingClose = false;
      this.path.pop();
      return 'close';
    }
    const { xml } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= xml.length) return this.finish();
      if (xml.charCodeAt(this.start) !== 60) {
        const next = xml.indexOf('<', this.start);
        this.end = next < 0 ? xml.length : next;
        if (this.path.length > 0) return 'text';
        if (xml.slice(this.start, this.end).trim() !== '') throw new Error('text outside the root element');
        continue;
      }
      const mark = xml.charCodeAt(this.start + 1);
      if (mark === QUESTION) this.skipTo('?>');
      else if (mark === BANG) {
        if (xml.startsWith('<!--', this.start)) this.skipTo('-->');
        else if (xml.startsWith('<![CDATA[', this.start)) {
          this.skipTo(']]>');
          return 'text';
        } else throw new Error('document type declaration');
      } else return mark === SLASH ? this.closeTag() : this.openTag();
    }
  }

  /**
   * Value of an attribute of the current open tag, by its name as written; `:id` finds `id` under any prefix.
   * Undefined where absent.
   */
  attribute(name: string): string | undefined {
    const { xml } = this;
    const last = this.end - 1;
    let at = this.nameEnd;
    while (at < last) {
      const code = xml.charCodeAt(at);
      if (code <= SPACE || code === SLASH) {
        at++;
        continue;
      }
      const equals = xml.indexOf('=', at);
      if (equals < 0 || equals >= last) throw new Error(`attribute without value in <${this.name}>`);
      let open = equals + 1;
      while (xml.charCodeAt(open) <= SPACE) open++;
      const quote = xml.charCodeAt(open);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw new Error(`unquoted attribute in <${this.name}>`);
      const close = xml.indexOf(quote === QUOTE ? '"' : "'", open + 1);
      if (this.matches(name, at, equals)) return decodeXmlAttribute(xml.slice(open + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  /** The current text token as it was meant. */
  text(): string {
    const raw = this.xml.slice(this.start, this.end);
    return raw.startsWith('<![CDATA[') ? raw.slice(9, -3).replace(/\r\n?/g, '\n') : decodeXmlText(raw);
  }

  /** From an open tag: the text of everything inside it; stands on its close tag afterwards. */
  innerText(): string {
    const depth = this.depth;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') text = text === '' ? this.text() : text + this.text();
      else if (token === 'close' && this.depth < depth) return text;
    }
  }

  /** From an open tag: passes over everything inside it; stands on its close tag afterwards. */
  skip(): void {
    const depth = this.depth;
    while (this.next() !== 'close' || this.depth >= depth);
  }

  private matches(name: string, from: number, to: number): boolean {
    let end = to;
    while (this.xml.charCodeAt(end - 1) <= SPACE) end--;
    if (name.startsWith(':')) return end - from > name.length && this.xml.startsWith(name, end - name.length);
    return end - from === name.length && this.xml.startsWith(name, from);
  }

  private openTag(): Token {
    const { xml } = this;
    let at = this.start + 1;
    let nameStart = at;
    for (; ; at++) {
      const code = xml.charCodeAt(at);
      if (code === COLON) nameStart = at + 1;
      else if (code <= SPACE || code === SLASH || code === 62) break;
      else if (!(code >= 0) || code === 60 || code === EQUALS) throw new Error('tag is cut off');
    }
    if (at === nameStart) throw new Error('tag without name');
    if (this.path.length === 0 && this.rootSeen) throw new Error('second root element');
    this.rootSeen = true;
    this.name = xml.slice(nameStart, at);
    this.nameEnd = at;
    this.end = this.tagEnd(at);
    this.selfClosing = xml.charCodeAt(this.end - 2) === SLASH;
    this.pendingClose = this.selfClosing;
    this.path.push(this.name);
    return 'open';
  }

  /** Position behind the tag's `>`; a `>` inside an attribute's value does not count. */
  private tagEnd(from: number): number {
    const { xml } = this;
    let at = from;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === 62) return at + 1;
      if (code === QUOTE || code === APOSTROPHE) {
        at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) throw new Error('attribute is cut off');
      } else if (!(code >= 0) || code === 60) throw new Error('tag is cut off');
      at++;
    }
  }

  private closeTag(): Token {
    const { xml } = this;
    const close = xml.indexOf('>', this.start);
    if (close < 0) throw new Error('tag is cut off');
    this.end = close + 1;
    this.selfClosing = false;
    const name = this.path.pop() ?? '';
    if (!this.isNamed(name, close)) throw new Error(`${xml.slice(this.start, this.end)} without its start`);
    this.name = name;
    return 'close';
  }

  /** Whether the close tag that ends before `close` carries this name; looked up in place, as it happens for every tag. */
  private isNamed(name: string, close: number): boolean {
    const { xml } = this;
    let end = close;
    while (xml.charCodeAt(end - 1) <= SPACE) end--;
    const from = end - name.length;
    const whole = from === this.start + 2 || (from > this.start + 2 && xml.charCodeAt(from - 1) === COLON);
    return name !== '' && whole && xml.startsWith(name, from);
  }

  private skipTo(mark: string): void {
    const at = this.xml.indexOf(mark, this.start);
    if (at < 0) throw new Error(`${mark} expected`);
    this.end = at + mark.length;
  }

  private finish(): Token {
    if (this.path.length > 0) throw new Error(`<${this.path.at(-1) ?? ''}> is not closed`);
    if (!this.rootSeen) throw new Error('no root element');
    return 'end';
  }
}
