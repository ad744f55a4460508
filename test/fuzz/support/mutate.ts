import { archiveOf, partsOf } from '../../corpus/support/archive';
import type { Parts } from '../../corpus/support/archive';
import type { Random } from './random';

/** One way to spoil a workbook: its parts, or the packed bytes. */
interface Mutation {
  readonly name: string;
  readonly parts?: (parts: Map<string, string>, random: Random) => void;
  readonly bytes?: (bytes: Uint8Array, random: Random) => Uint8Array;
}

const sheetOf = (parts: Parts, random: Random): string =>
  random.pick([...parts.keys()].filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)));

/** Replaces one of the places a pattern finds. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

/** Changes one place of one sheet. */
const inSheet =
  (pattern: RegExp, by: (found: string, random: Random) => string): NonNullable<Mutation['parts']> =>
  (parts, random) => {
    const name = sheetOf(parts, random);
    parts.set(
      name,
      replaceOne(parts.get(name) ?? '', pattern, random, (found) => by(found, random)),
    );
  };

const FORMULAS = [
  '[1]Lain!A1',
  "'C:\\data\\[lke.xlsx]LKE ZI'!$L$8",
  'WEBSERVICE("http://contoh.invalid")',
  '('.repeat(3000) + '1' + ')'.repeat(3000),
  'IF('.repeat(500) + '1' + ',1,1)'.repeat(500),
  '1'.repeat(9000),
  'SUM(A1:XFD1048576)',
  'L8',
  'INDIRECT("A"&ROW())',
  '#REF!+1',
  '"\u0000"',
  '{1,2;3',
  'AVERAGE(',
  '-'.repeat(4000) + '1',
  'A1 A2',
  'LET(x,1,x)',
];

const TEXTS = [
  '=HYPERLINK("http://contoh.invalid","klik")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '-2+3',
  '\t=1+1',
  'x'.repeat(40_000),
  '\uD800',
  '😀'.repeat(3000),
  '&#x0;',
  ']]>',
];
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const NUMBERS = ['1e999', '-1e999', 'NaN', '1e-400', '', ' 1', '0x10', '99999999999999999999', '1,5', 'true'];
const REFERENCES = ['XFD1048576', 'XFE1', 'A0', 'A1048577', 'ZZZZ1', '1', '', 'A1:B2', '$K$8', 'a8'];

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'bytes flipped in a part',
    parts: (parts, random) => {
      const name = random.pick([...parts.keys()]);
      const text = [...(parts.get(name) ?? '')];
      for (let nth = 0; nth < 1 + random.below(8); nth++)
        text[random.below(text.length)] = String.fromCharCode(random.below(256));
      parts.set(name, text.join(''));
    },
  },
  {
    name: 'bytes flipped in the archive',
    bytes: (bytes, random) => {
      const flipped = bytes.slice();
      for (let nth = 0; nth < 1 + random.below(6); nth++) {
        const at = random.below(flipped.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
      }
      return flipped;
    },
  },
  { name: 'archive cut off', bytes: (bytes, random) => bytes.slice(0, random.below(bytes.length)) },
  {
    name: 'bytes put into the archive',
    bytes: (bytes, random) => {
      const at = random.below(bytes.length);
      const more = Uint8Array.from({ length: 1 + random.below(64) }, () => random.below(256));
      return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
    },
  },
  { name: 'part missing', parts: (parts, random) => void parts.delete(random.pick([...parts.keys()])) },
  {
    name: 'part cut off',
    parts: (parts, random) => {
      const name = random.pick([...parts.keys()]);
      const text = parts.get(name) ?? '';
      parts.set(name, text.slice(0, random.below(text.length + 1)));
    },
  },
  {
    name: 'two parts exchanged',
    parts: (parts, random) => {
      const [one, other] = [random.pick([...parts.keys()]), random.pick([...parts.keys()])];
      const text = parts.get(one) ?? '';
      parts.set(one, parts.get(other) ?? '');
      parts.set(other, text);
    },
  },
  {
    name: 'shared string out of range',
    parts: inSheet(
      /<v>\d+<\/v>/g,
      (_, random) => `<v>${random.pick(['999999', '-1', '4294967296', '1.5'])}</v>`,
    ),
  },
  {
    name: 'number that is none',
    parts: inSheet(/<v>[^<]*<\/v>/g, (_, random) => `<v>${random.pick(NUMBERS)}</v>`),
  },
  {
    name: 'reference out of bounds',
    parts: inSheet(/ r="[A-Z]+\d+"/g, (_, random) => ` r="${random.pick(REFERENCES)}"`),
  },
  {
    name: 'row number out of bounds',
    parts: inSheet(
      /<row r="\d+"/g,
      (_, random) => `<row r="${random.pick(['0', '-5', '1048577', '99999999999', ''])}"`,
    ),
  },
  {
    name: 'enormous dimension',
    parts: inSheet(/<dimension ref="[^"]*"\/>/g, () => '<dimension ref="A1:XFD1048576"/>'),
  },
  { name: 'style out of range', parts: inSheet(/ s="\d+"/g, () => ' s="70000"') },
  {
    name: 'unknown type of cell',
    parts: inSheet(/<c /g, (found, random) => `${found}t="${random.pick(['e', 'zz', 'd', 'str', 'b'])}" `),
  },
  {
    name: 'strange formula',
    parts: inSheet(/<f[^>]*>[^<]*<\/f>/g, (_, random) => `<f>${escaped(random.pick(FORMULAS))}</f>`),
  },
  {
    name: 'shared formula without a master',
    parts: inSheet(
      /<f[^>]*>[^<]*<\/f>/g,
      (_, random) => `<f t="shared" si="${String(random.below(9999))}"/>`,
    ),
  },
  {
    name: 'formula-like or enormous text',
    parts: inSheet(
      /<c [^>]*>(?:(?!<\/c>).)*<\/c>/g,
      (found, random) =>
        `${/^<c r="[A-Z]+\d+"/.exec(found)?.[0] ?? '<c'} t="inlineStr"><is><t>${escaped(random.pick(TEXTS))}</t></is></c>`,
    ),
  },
  {
    name: 'elements nested deep',
    parts: inSheet(/<sheetData>/g, (found, random) => found + '<row><c>'.repeat(1 + random.below(20_000))),
  },
  {
    name: 'merged cells that overlap',
    parts: inSheet(
      /<\/sheetData>/g,
      (found) =>
        `${found}<mergeCells><mergeCell ref="A1:Z400"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ),
  },
  {
    name: 'document type with entities',
    parts: inSheet(/^/g, () => '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
  },
  {
    name: 'names that refer to each other',
    parts: (parts) => {
      const text = parts.get('xl/workbook.xml') ?? '';
      parts.set(
        'xl/workbook.xml',
        text.replace(
          '</workbook>',
          '<definedNames><definedName name="a">b</definedName><definedName name="b">a</definedName></definedNames></workbook>',
        ),
      );
    },
  },
  {
    name: 'sheet listed that is not there',
    parts: (parts, random) => {
      const text = parts.get('xl/workbook.xml') ?? '';
      parts.set(
        'xl/workbook.xml',
        replaceOne(text, /r:id="[^"]*"/g, random, () => 'r:id="rId999"'),
      );
    },
  },
  {
    name: 'a link to another workbook',
    parts: (parts) => {
      const rels = parts.get('xl/_rels/workbook.xml.rels') ?? '';
      parts.set(
        'xl/_rels/workbook.xml.rels',
        rels.replace(
          '</Relationships>',
          '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="../../../../etc/passwd" TargetMode="External"/></Relationships>',
        ),
      );
    },
  },
];

/** A spoilt copy of a workbook: one to three mutations, and what they were. */
export function mutated(
  bytes: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly what: string } {
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(MUTATIONS));
  const parts = new Map(partsOf(bytes));
  for (const { parts: change } of chosen) change?.(parts, random);
  let result = archiveOf(parts);
  for (const { bytes: change } of chosen) if (change && result.length > 0) result = change(result, random);
  return { bytes: result, what: chosen.map(({ name }) => name).join(' + ') };
}
