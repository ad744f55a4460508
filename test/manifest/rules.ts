import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pictureSize } from './icons';
import { checkSchema } from './schema';
import { all, child, walk, type Tree } from './tree';

export interface Expectations {
  /** Where the pages are served; every address of ours starts with it. */
  readonly baseUrl: string;
  readonly production: boolean;
  /** The functions our code registers (src/commands/register.ts). */
  readonly functions: readonly string[];
}

type Rule = (manifest: Tree, expected: Expectations) => string[];

const LOCALES = ['id-ID', 'en-US'];
const SHORT = 125;
const LONG = 250;
const RESOURCE_ID = 32;
const CONTROLS_A_GROUP = 7;
const REQUIRED_ICON_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const REQUIRED_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.14', SharedRuntime: '1.1' };

/** Which list of resources an element's resid must be found in. */
const RESOURCE_KIND: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'ov:Runtime': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

const value = ({ attributes, text }: Tree): string =>
  attributes['DefaultValue'] ?? attributes['Value'] ?? text;
const text = (manifest: Tree, name: string): string => child(manifest, name)?.text ?? '';

function resources(manifest: Tree): Map<string, { kind: string; entry: Tree }> {
  const kinds = all(manifest, 'ov:Resources').flatMap(({ children }) => children);
  return new Map(
    kinds.flatMap((kind) =>
      kind.children.map((entry) => [entry.attributes['id'] ?? '', { kind: kind.name, entry }] as const),
    ),
  );
}

/** The address an element points to through its resid. */
function addressOf(manifest: Tree, element: Tree | undefined): string {
  const found = resources(manifest).get(element?.attributes['resid'] ?? '');
  return found === undefined ? '' : value(found.entry);
}

const identity: Rule = (manifest) => {
  const findings: string[] = [];
  const guid = text(manifest, 'Id');
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(guid)) {
    findings.push(`Id ${guid} is not a GUID`);
  }
  const version = text(manifest, 'Version');
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) findings.push(`Version ${version} has not four parts`);
  if (manifest.attributes['xsi:type'] !== 'TaskPaneApp') findings.push('OfficeApp is not a TaskPaneApp');
  if (text(manifest, 'Permissions') !== 'ReadWriteDocument')
    findings.push('Permissions is not ReadWriteDocument');
  return findings;
};

const addresses: Rule = (manifest, { baseUrl, production }) => {
  const elements = [
    ...all(
      manifest,
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'SourceLocation',
      'AppDomain',
      'bt:Url',
    ),
    ...all(manifest, 'bt:Images').flatMap(({ children }) => children),
  ];
  return elements
    .map(value)
    .flatMap((address) => [
      ...(address.startsWith('https://') ? [] : [`${address} is not https`]),
      ...(production && /localhost|127\.0\.0\.1/.test(address) ? [`${address} is this machine`] : []),
      ...(address === new URL(baseUrl).origin || address.startsWith(`${baseUrl}/`)
        ? []
        : [`${address} is not below ${baseUrl}`]),
      ...(address.length > 2048 ? [`${address.slice(0, 40)}… is longer than 2048 characters`] : []),
    ]);
};

const pages: Rule = (manifest, { baseUrl }) => {
  const elements = all(manifest, 'SupportUrl', 'SourceLocation', 'bt:Url').map(value);
  return elements
    .map((address) => address.slice(baseUrl.length + 1))
    .filter((page) => !existsSync(resolve(__dirname, '../../src/taskpane', page)))
    .map((page) => `there is no page ${page}`);
};

const references: Rule = (manifest) => {
  const known = resources(manifest);
  const findings: string[] = [];
  const used = new Set<string>();
  for (const { name, attributes } of walk(manifest)) {
    const resid = attributes['resid'];
    if (resid === undefined) continue;
    used.add(resid);
    const found = known.get(resid);
    if (found === undefined) findings.push(`resid ${resid} of <${name}> is not defined`);
    else if (found.kind !== RESOURCE_KIND[name])
      findings.push(`resid ${resid} of <${name}> is in ${found.kind}`);
  }
  for (const id of known.keys()) {
    if (!used.has(id)) findings.push(`resource ${id} is used nowhere`);
    if (id.length > RESOURCE_ID)
      findings.push(`resource ${id} has more than ${String(RESOURCE_ID)} characters`);
  }
  return findings;
};

const uniqueIds: Rule = (manifest) => {
  const ids = [...walk(manifest)].flatMap(({ attributes }) => attributes['id'] ?? []);
  const double = ids.filter((id, index) => ids.indexOf(id) !== index);
  return double.map((id) => `id ${id} is given twice`);
};

const lengths: Rule = (manifest) => {
  const limited = (elements: readonly Tree[], limit: number): string[] =>
    elements
      .flatMap((element) => [element, ...element.children])
      .map(value)
      .filter(({ length }) => length === 0 || length > limit)
      .map(
        (found) => `"${found.slice(0, 30)}…" has ${String(found.length)} of 1 to ${String(limit)} characters`,
      );
  const strings = (list: string): Tree[] => all(manifest, list).flatMap(({ children }) => children);
  return [
    ...limited([...all(manifest, 'ProviderName', 'DisplayName'), ...strings('bt:ShortStrings')], SHORT),
    ...limited([...all(manifest, 'Description'), ...strings('bt:LongStrings')], LONG),
  ];
};

const locales: Rule = (manifest) => {
  const standard = text(manifest, 'DefaultLocale');
  const findings = standard === LOCALES[0] ? [] : [`DefaultLocale is ${standard}`];
  for (const element of all(manifest, 'DisplayName', 'Description', 'bt:String')) {
    const name = element.attributes['id'] ?? element.name;
    const given = element.children.map(({ attributes }) => attributes['Locale'] ?? '');
    for (const locale of LOCALES) {
      if (locale !== standard && !given.includes(locale)) findings.push(`${name} has no text for ${locale}`);
    }
    for (const locale of given) {
      if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) findings.push(`${name}: locale ${locale} is not a full tag`);
      if (locale === standard) findings.push(`${name} overrides the default locale ${locale}`);
    }
  }
  return findings;
};

const requirements: Rule = (manifest) => {
  const findings = all(manifest, 'ov:Requirements', 'bt:Sets').map(
    () => 'Requirements in VersionOverrides hides every button where they are not met',
  );
  const sets = new Map(
    all(manifest, 'Set').map(({ attributes }) => [attributes['Name'] ?? '', attributes['MinVersion'] ?? '']),
  );
  for (const [name, version] of Object.entries(REQUIRED_SETS)) {
    if (sets.get(name) !== version) findings.push(`Requirements does not ask for ${name} ${version}`);
  }
  return findings;
};

const sharedRuntime: Rule = (manifest) => {
  const runtime = all(manifest, 'ov:Runtime')[0];
  const page = runtime?.attributes['resid'];
  const findings = runtime?.attributes['lifetime'] === 'long' ? [] : ['the shared runtime is not long-lived'];
  for (const element of all(manifest, 'ov:FunctionFile', 'ov:SourceLocation')) {
    if (element.attributes['resid'] !== page) findings.push(`<${element.name}> leaves the shared runtime`);
  }
  if (addressOf(manifest, runtime) !== value(all(manifest, 'SourceLocation')[0] ?? manifest)) {
    findings.push('the shared runtime is not the page of DefaultSettings');
  }
  return findings;
};

const ribbon: Rule = (manifest, { functions }) => {
  const findings: string[] = [];
  for (const group of all(manifest, 'ov:Group')) {
    const count = group.children.filter(({ name }) => name === 'ov:Control').length;
    if (count > CONTROLS_A_GROUP)
      findings.push(`group ${group.attributes['id'] ?? ''} has ${String(count)} controls`);
  }
  const named = all(manifest, 'ov:FunctionName').map((element) => element.text);
  for (const name of named) {
    if (!functions.includes(name)) findings.push(`no code runs for FunctionName ${name}`);
  }
  for (const name of functions) {
    if (!named.includes(name)) findings.push(`no button runs the command ${name}`);
  }
  return findings;
};

const icons: Rule = (manifest, { baseUrl }) => {
  const findings: string[] = [];
  const expect = (address: string, size: string): void => {
    const file = address.slice(baseUrl.length + 1);
    const found = pictureSize(file);
    if (found === undefined) findings.push(`there is no picture ${file}`);
    else if (String(found.width) !== size || String(found.height) !== size) {
      findings.push(`${file} is ${String(found.width)} x ${String(found.height)} px, not ${size}`);
    }
  };
  for (const icon of all(manifest, 'ov:Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    for (const size of REQUIRED_ICON_SIZES)
      if (!sizes.includes(size)) findings.push(`an icon lacks ${size} px`);
    for (const image of icon.children) expect(addressOf(manifest, image), image.attributes['size'] ?? '');
  }
  for (const [name, size] of [
    ['IconUrl', '32'],
    ['HighResolutionIconUrl', '64'],
  ] as const) {
    for (const element of all(manifest, name)) expect(value(element), size);
  }
  return findings;
};

const RULES: readonly Rule[] = [
  checkSchema,
  identity,
  addresses,
  pages,
  references,
  uniqueIds,
  lengths,
  locales,
  requirements,
  sharedRuntime,
  ribbon,
  icons,
];

/** Everything that would keep Office from taking the manifest, or would harm a user, in words. */
export function checkManifest(manifest: Tree, expected: Expectations): string[] {
  return RULES.flatMap((rule) => rule(manifest, expected));
}
