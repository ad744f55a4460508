import { walk, type Tree } from './tree';

/**
 * The order of child elements, from Microsoft's published schema of the manifest ([MS-OWEMXML], the types
 * OfficeApp and TaskPaneApp of appforoffice/1.1, VersionOverridesV1_0 of taskpaneappversionoverrides, Resources
 * of officeappbasictypes/1.0), for the parts an Excel task pane uses. Office refuses a manifest in another order.
 *
 * After a name: `!` exactly once, `+` once or more, `*` any number, nothing: at most once.
 * IconUrl, HighResolutionIconUrl, SupportUrl and Hosts are optional in the schema; we always give them.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary ov:VersionOverrides! ExtendedOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets Methods',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation!',
  'ov:VersionOverrides':
    'ov:Description ov:Requirements ov:Hosts! ov:Resources! ov:WebApplicationInfo ov:EquivalentAddins',
  'ov:Hosts': 'ov:Host+',
  'ov:Host': 'ov:Runtimes! ov:AllFormFactors ov:DesktopFormFactor!',
  'ov:Runtimes': 'ov:Runtime!',
  'ov:DesktopFormFactor': 'ov:GetStarted! ov:FunctionFile! ov:ExtensionPoint+',
  'ov:GetStarted': 'ov:Title! ov:Description! ov:LearnMoreUrl!',
  'ov:ExtensionPoint': 'ov:OfficeTab* ov:CustomTab*',
  'ov:CustomTab': 'ov:Group+ ov:Label! ov:InsertBefore ov:InsertAfter',
  'ov:Group': 'ov:OverriddenByRibbonApi ov:Label! ov:Icon! ov:Control+',
  'ov:Control': 'ov:OverriddenByRibbonApi ov:Label! ov:Supertip! ov:Icon! ov:Action! ov:Enabled',
  'ov:Supertip': 'ov:Title! ov:Description!',
  'ov:Icon': 'bt:Image+',
  'ov:Action': 'ov:TaskpaneId ov:FunctionName ov:SourceLocation ov:Title',
  'ov:Resources': 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

function checkChildren(parent: Tree): string[] {
  const expected = (CHILDREN[parent.name] ?? '').split(' ').filter((part) => part !== '');
  const names = expected.map((part) => part.replace(/[!+*]$/, ''));
  const found = parent.children.map(({ name }) => name);
  const findings: string[] = [];
  let last = -1;
  for (const name of found) {
    const place = names.indexOf(name);
    if (place < 0) findings.push(`<${parent.name}> must not hold <${name}>`);
    else if (place < last) findings.push(`<${name}> stands too late in <${parent.name}>`);
    last = Math.max(last, place);
  }
  expected.forEach((part, index) => {
    const name = names[index] ?? '';
    const count = found.filter((one) => one === name).length;
    if (/[!+]$/.test(part) && count === 0) findings.push(`<${parent.name}> lacks <${name}>`);
    if (!/[+*]$/.test(part) && count > 1) findings.push(`<${parent.name}> holds <${name}> more than once`);
  });
  return findings;
}

/** What breaks the order, the number or the nesting of elements. */
export function checkSchema(manifest: Tree): string[] {
  return [...walk(manifest)].flatMap(checkChildren);
}
