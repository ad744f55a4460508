import assert from 'node:assert/strict';
import fc from 'fast-check';
import { XmlScanner } from '../../../src/workbook/file/xml/scanner';
import { applySplices, withAttributes } from '../../../src/workbook/file/xml/splice';
import {
  decodeCellText,
  decodeXmlText,
  encodeCellText,
  escapeXmlAttribute,
  escapeXmlText,
} from '../../../src/workbook/file/xml/text';

function walk(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const seen: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    seen.push(token === 'text' ? `"${scanner.text()}"` : `${token} ${scanner.name}`);
  }
  return seen;
}

describe('the XML scanner', () => {
  it('gives names without prefix, and both ends of a self-closing tag', () => {
    assert.deepEqual(walk('<x:a><x:b/>t</x:a>'), ['open a', 'open b', 'close b', '"t"', 'close a']);
  });

  it('passes over declarations, comments and instructions, and reads CDATA as it stands', () => {
    assert.deepEqual(walk('\ufeff<?xml version="1.0"?><!-- <no> --><a><![CDATA[<&>]]><?pi ?></a>\n'), [
      'open a',
      '"<&>"',
      'close a',
    ]);
  });

  it('reads attributes in either quote, with entities, line breaks and brackets in them', () => {
    const scanner = new XmlScanner(
      `<a one='x>"y' two = "&lt;&#65;&#x42;&amp;"\n r:id="k" id="n" three="a\nb"/>`,
    );
    scanner.next();
    assert.equal(scanner.attribute('one'), 'x>"y');
    assert.equal(scanner.attribute('two'), '<AB&');
    assert.equal(scanner.attribute(':id'), 'k');
    assert.equal(scanner.attribute('id'), 'n');
    assert.equal(scanner.attribute('three'), 'a b');
    assert.equal(scanner.attribute('four'), undefined);
  });

  it('joins the text of nested elements', () => {
    const scanner = new XmlScanner('<a>1<b>2</b><c/>3</a>');
    scanner.next();
    assert.equal(scanner.innerText(), '123');
    assert.equal(scanner.next(), 'end');
  });

  const broken = [
    '',
    'x',
    '<a>',
    '<a',
    '<a b="',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    '<!DOCTYPE a><a/>',
    '< a/>',
    '<a><!--</a>',
    '<a><<b/></a>',
  ];
  for (const xml of broken) {
    it(`refuses ${JSON.stringify(xml)}`, () => {
      assert.throws(() => walk(xml), Error);
    });
  }

  it('refuses entities it does not know, so that none can expand', () => {
    for (const text of ['&x;', '&amp', '&#x110000;', '&;'])
      assert.throws(() => decodeXmlText(text), /unknown entity/);
  });
});

describe('text of cells', () => {
  const cases: [string, string][] = [
    ['biasa', 'biasa'],
    ['a\rb', 'a_x000D_b'],
    ['\u0000\u001f', '_x0000__x001F_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
    ['_x0041\r', '_x005F_x0041_x000D_'],
    ['_x41_ _xZZZZ_', '_x41_ _xZZZZ_'],
    ['😀', '😀'],
    ['\ud83d', '_xD83D_'],
    ['\ude00\ud83d', '_xDE00__xD83D_'],
    ['\ufffe', '_xFFFE_'],
  ];
  for (const [text, encoded] of cases) {
    it(`writes ${JSON.stringify(text)} as ${encoded}`, () => {
      assert.equal(encodeCellText(text), encoded);
      assert.equal(decodeCellText(encoded), text);
    });
  }

  it('comes back as it was, whatever was typed', () => {
    const pieces = [
      '_x0041',
      '_',
      'x000D_',
      '_x005F_',
      '&',
      '<',
      '>',
      '"',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u0001',
      '\ud83d',
      '\ude00',
      'é',
    ];
    const unit = fc.constantFrom(...pieces);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        assert.equal(decodeCellText(decodeXmlText(escapeXmlText(encodeCellText(text)))), text);
      }),
    );
  });

  it('survives in attributes, line breaks included', () => {
    const scanner = new XmlScanner(`<a b="${escapeXmlAttribute('x"\n\r\t<&>')}"/>`);
    scanner.next();
    assert.equal(scanner.attribute('b'), 'x"\n\r\t<&>');
  });
});

describe('splices', () => {
  it('replace, insert and delete in one go', () => {
    const edits = [
      { start: 4, end: 4, text: 'X' },
      { start: 0, end: 1, text: '' },
      { start: 4, end: 5, text: 'Y' },
    ];
    assert.equal(applySplices('abcdef', edits), 'bcdXYf');
    assert.throws(
      () =>
        applySplices('abc', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      /overlap/,
    );
  });

  it('set, replace and remove attributes and leave the others as written', () => {
    assert.equal(withAttributes(`<c  r='A1' t="s"/>`, { t: undefined, s: '3' }), `<c  r='A1' s="3"/>`);
    assert.equal(withAttributes('<c r="A1" s="1">', { s: '2' }), '<c r="A1" s="2">');
    assert.equal(withAttributes('<c x=" t=1 " t="s">', { t: 'b' }), '<c x=" t=1 " t="b">');
  });
});
