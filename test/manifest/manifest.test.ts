import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  DEFAULT_BASE_URL,
  DEVELOPMENT_BASE_URL,
  DEVELOPMENT_MANIFEST,
  renderManifest,
} from '../../scripts/manifest.cjs';
import { RIBBON_COMMANDS } from '../../src/commands/register';
import { checkManifest } from './rules';
import { parseManifest } from './tree';

const PRODUCTION = 'https://lke.example.go.id/panel';
const functions = RIBBON_COMMANDS.map(({ id }) => id);

function findings(xml: string, baseUrl = PRODUCTION, production = true): string[] {
  return checkManifest(parseManifest(xml), { baseUrl, production, functions });
}

describe('manifest', () => {
  it('for development is what Office takes', () => {
    assert.deepEqual(findings(readFileSync(DEVELOPMENT_MANIFEST, 'utf8'), DEVELOPMENT_BASE_URL, false), []);
  });

  it('for development is what the template makes', () => {
    const made = renderManifest(DEVELOPMENT_BASE_URL);
    assert.equal(readFileSync(DEVELOPMENT_MANIFEST, 'utf8'), made, 'run: npm run manifest');
  });

  for (const base of [DEFAULT_BASE_URL, PRODUCTION]) {
    it(`for production is what Office takes (${base})`, () => {
      assert.deepEqual(findings(renderManifest(base), base), []);
    });
  }

  it('takes an address with a closing slash', () => {
    assert.equal(renderManifest(`${PRODUCTION}/`), renderManifest(PRODUCTION));
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['http://lke.example.go.id', /https only/],
    ['lke.example.go.id', /not an address/],
    ['https://lke.example.go.id/?a=1', /the address alone/],
    ['https://user:secret@lke.example.go.id', /the address alone/],
  ];
  for (const [address, message] of refused) {
    it(`refuses the address ${address}`, () => {
      assert.throws(() => renderManifest(address), message);
    });
  }
});

/** Each row breaks the good manifest in one place and says what must be found. */
const BREAKS: readonly (readonly [
  what: string,
  find: string | RegExp,
  replace: string,
  expected: string | RegExp,
])[] = [
  ['Id removed', /<Id>.*<\/Id>/, '', '<OfficeApp> lacks <Id>'],
  ['Id given twice', /(<Id>.*<\/Id>)/, '$1$1', '<OfficeApp> holds <Id> more than once'],
  ['Id not a GUID', /<Id>.{4}/, '<Id>', /Id .* is not a GUID/],
  [
    'Version before Id',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    '<Id> stands too late in <OfficeApp>',
  ],
  [
    'Requirements before Hosts',
    /(<Hosts>\s*<Host Name[^]*?<\/Hosts>)\s*(<Requirements>[^]*?<\/Requirements>)/,
    '$2$1',
    '<Hosts> stands too late in <OfficeApp>',
  ],
  [
    'Label of the tab before its group',
    /(<CustomTab[^>]*>)([^]*?)(<Label resid="Tab.Label"\/>)/,
    '$1$3$2',
    '<ov:Group> stands too late in <ov:CustomTab>',
  ],
  [
    'Icon missing on a button',
    /<\/Supertip>\s*<Icon>[^]*?<\/Icon>/,
    '</Supertip>',
    '<ov:Control> lacks <ov:Icon>',
  ],
  ['an unknown element', '</Hosts>', '<Nonsense/></Hosts>', '<Hosts> must not hold <Nonsense>'],
  ['three parts in the version', /(<Version>\d+\.\d+\.\d+)\.\d+/, '$1', /has not four parts/],
  ['reading rights only', 'ReadWriteDocument', 'ReadDocument', 'Permissions is not ReadWriteDocument'],
  ['a mail add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', 'OfficeApp is not a TaskPaneApp'],
  ['http', 'IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:', /http:.* is not https/],
  [
    'localhost in production',
    /https:\/\/lke\.example\.go\.id\/panel/g,
    'https://localhost:3000',
    /is this machine/,
  ],
  [
    'a stranger’s server',
    'IconUrl DefaultValue="https://lke',
    'IconUrl DefaultValue="https://other',
    /is not below/,
  ],
  ['a page we do not have', '/bantuan.html', '/help.html', 'there is no page help.html'],
  [
    'a resid nobody defined',
    'resid="Tab.Label"',
    'resid="Tab.Lable"',
    'resid Tab.Lable of <ov:Label> is not defined',
  ],
  [
    'a resid of the wrong kind',
    'resid="Tab.Label"',
    'resid="GetStarted.Description"',
    'resid GetStarted.Description of <ov:Label> is in bt:LongStrings',
  ],
  [
    'a resource nobody uses',
    'resid="Panel.Group"',
    'resid="Tab.Label"',
    'resource Panel.Group is used nowhere',
  ],
  ['a resource id of 33 characters', /Panel\.Group/g, 'P'.repeat(33), /more than 32 characters/],
  ['the same id twice', 'id="LkeZi.OpenPanel"', 'id="LkeZi.Panel"', 'id LkeZi.Panel is given twice'],
  ['a short text of 126', 'Value="Open LKE pane"', `Value="${'x'.repeat(126)}"`, /has 126 of 1 to 125/],
  ['a long text of 251', /(Description DefaultValue=")[^"]*/, `$1${'x'.repeat(251)}`, /has 251 of 1 to 250/],
  ['an empty text', 'Value="Open LKE pane"', 'Value=""', /has 0 of 1 to 125/],
  ['English as the default', '>id-ID<', '>en-US<', 'DefaultLocale is en-US'],
  [
    'a text without English',
    /<bt:Override Locale="en-US" Value="Pane"\/>/,
    '',
    'Panel.Group has no text for en-US',
  ],
  [
    'an override of the default',
    '<bt:Override Locale="en-US" Value="Pane"/>',
    '<bt:Override Locale="en-US" Value="Pane"/><bt:Override Locale="id-ID" Value="Panel"/>',
    'Panel.Group overrides the default locale id-ID',
  ],
  [
    'a locale cut short',
    'Locale="en-US" Value="Pane"',
    'Locale="en" Value="Pane"',
    /locale en is not a full tag/,
  ],
  [
    'Requirements inside VersionOverrides',
    /(<VersionOverrides[^>]*>)/,
    '$1<Requirements><bt:Sets><bt:Set Name="ExcelApi"/></bt:Sets></Requirements>',
    /hides every button/,
  ],
  [
    'a lower ExcelApi',
    'MinVersion="1.14"',
    'MinVersion="1.1"',
    'Requirements does not ask for ExcelApi 1.14',
  ],
  [
    'no shared runtime asked for',
    'Name="SharedRuntime"',
    'Name="DialogApi"',
    /does not ask for SharedRuntime 1.1/,
  ],
  ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'the shared runtime is not long-lived'],
  [
    'functions in a page of their own',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    '<ov:FunctionFile> leaves the shared runtime',
  ],
  [
    'two different panes',
    /(<SourceLocation DefaultValue="[^"]*)taskpane/,
    '$1bantuan',
    'the shared runtime is not the page of DefaultSettings',
  ],
  [
    'eight buttons in a group',
    /(<Control xsi:type="Button" id=")([^"]*)([^]*?<\/Control>)/,
    Array.from({ length: 8 }, (_, index) => `$1$2${String(index)}$3`).join(''),
    'group LkeZi.Panel has 8 controls',
  ],
  [
    'a button without code',
    /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>score</FunctionName></Action>',
    'no code runs for FunctionName score',
  ],
  ['an icon without 80 px', /<bt:Image size="80"[^>]*>/, '', 'an icon lacks 80 px'],
  ['a picture that is not there', 'icon-20.png', 'icon-21.png', 'there is no picture assets/icon-21.png'],
  ['a picture of another size', 'icon-20.png', 'icon-24.png', 'assets/icon-24.png is 24 x 24 px, not 20'],
  [
    'a large picture as the small one',
    'icon-32.png',
    'icon-64.png',
    'assets/icon-64.png is 64 x 64 px, not 32',
  ],
];

describe('a broken manifest is found', () => {
  const good = renderManifest(PRODUCTION);
  for (const [what, find, replace, expected] of BREAKS) {
    it(what, () => {
      const broken = good.replace(find, replace);
      assert.notEqual(broken, good, 'the break does not touch the manifest');
      const found = findings(broken);
      assert.ok(
        found.some((finding) =>
          typeof expected === 'string' ? finding === expected : expected.test(finding),
        ),
        `expected ${String(expected)}, found:\n${found.join('\n')}`,
      );
    });
  }

  it('a command without a button', () => {
    const found = checkManifest(parseManifest(good), {
      baseUrl: PRODUCTION,
      production: true,
      functions: [...functions, 'score'],
    });
    assert.deepEqual(found, ['no button runs the command score']);
  });

  it('XML that is not well formed', () => {
    assert.throws(() => parseManifest(good.replace('</OfficeApp>', '')));
  });
});
