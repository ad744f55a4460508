import { WorkbookFileError, wrapping } from '../../file-error';
import type { PlannedSheet } from '../../plan-model';
import { encodeUtf8 } from '../bytes';
import { openContainer, type Container } from '../container';
import { requiredText } from '../package';
import { readSharedStrings } from '../read-strings';
import { readWorkbookPart, type WorkbookPart } from '../workbook-part';
import type { WriterName } from '../writer-types';
import { rewriteArchive } from '../zip-write';
import type { ZipEntry } from '../zip-directory';
import { flavourOf } from './flavour';
import { type GraftedPart, PartGrafter, relativeTo } from './grafted-parts';
import { freeIds, type NewRelationship, withContentTypes, withRelationships } from './list-text';
import { PartNames, relsOf } from './part-names';
import { CUSTOM_PROPERTIES, withProperties } from './properties';
import { hostedSheet } from './sheet-part';
import { type MergedStyles, mergeStyles } from './styles';
import { withSheets } from './workbook-text';

/** What joins a workbook file. */
export interface Graft {
  /** A file of its own that holds just these sheets, in this order; undefined where only names or properties come. */
  readonly draft: Uint8Array | undefined;
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly WriterName[];
  readonly properties: ReadonlyMap<string, string>;
}

const CONTENT_TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The file with sheets, names and properties added. Sheets the file has keep their bytes, packed as they were; only
 * the lists that name things (workbook, content types, relationships) and the styles grow.
 */
export function graft(bytes: Uint8Array, joining: Graft): Uint8Array {
  const container = openContainer(bytes);
  const workbook = readWorkbookPart(container);
  const host = new HostPackage(container);
  if (joining.draft) addSheets(host, workbook, joining, openContainer(joining.draft));
  else if (joining.names.length > 0) host.change(workbook.part, (xml) => withSheets(xml, [], joining.names));
  if (joining.properties.size > 0) addProperties(host, workbook, joining.properties);
  return host.archive();
}

function addSheets(host: HostPackage, workbook: WorkbookPart, joining: Graft, draft: Container): void {
  const draftWorkbook = readWorkbookPart(draft);
  const translate = flavourOf(host.text(workbook.part));
  const grafter = new PartGrafter(draft, new PartNames(host.container), translate);
  const strings = readSharedStrings(draft, draftWorkbook.sharedStrings);
  const links: { type: string; part: string }[] = [];
  const linkType = typeOf(host.text(relsOf(workbook.part)));
  const styles = hostStyles(host, workbook, requiredText(draft, draftWorkbook.styles ?? STYLES), (xml) => {
    host.add({ name: STYLES, xml: translate(xml), contentType: STYLES_TYPE });
    links.push({ type: linkType('styles'), part: STYLES });
  });
  const parts = draftWorkbook.sheets.map(({ part }) =>
    grafter.graft(part, (xml) => hostedSheet(xml, strings, styles)),
  );
  grafter.parts.forEach((part) => {
    host.add(part);
  });
  const all = [...parts.map((part) => ({ type: linkType('worksheet'), part })), ...links];
  const ids = host.link(
    workbook.part,
    all.map(({ type, part }) => ({ type, target: relativeTo(workbook.part, part) })),
  );
  const sheets = joining.sheets.map(({ name, look }, i) => ({
    name,
    visibility: look.visibility,
    relationship: ids[i] ?? '',
  }));
  host.change(workbook.part, (xml) => withSheets(xml, sheets, joining.names));
}

/** The whole type of a relationship in the host's flavour, by its last word. */
function typeOf(rels: string): (word: string) => string {
  const stem = /\sType\s*=\s*["']([^"']*\/)worksheet["']/.exec(rels)?.[1];
  if (stem === undefined) throw new WorkbookFileError('not-a-workbook', { missing: 'worksheet' });
  return (word) => stem + word;
}

function hostStyles(
  host: HostPackage,
  workbook: WorkbookPart,
  draft: string,
  adopt: (xml: string) => void,
): MergedStyles {
  const part = workbook.styles;
  if (part === undefined || host.container.find(part) === undefined) {
    const own = mergeStyles(draft, draft);
    adopt(own.xml);
    return own;
  }
  const merged = wrapping('damaged-part', { part }, () => mergeStyles(host.text(part), draft));
  host.change(part, () => merged.xml);
  return merged;
}

function addProperties(
  host: HostPackage,
  workbook: WorkbookPart,
  properties: ReadonlyMap<string, string>,
): void {
  const { part: usual, contentType, relationship, empty } = CUSTOM_PROPERTIES;
  const part = workbook.customProperties ?? usual;
  if (host.container.find(part)) {
    host.change(part, (xml) => withProperties(xml, properties));
    return;
  }
  host.add({ name: part, xml: withProperties(empty, properties), contentType });
  host.link('', [{ type: relationship, target: part }]);
}

/** A package with changes on the way: texts of parts as they are now, and new parts. */
class HostPackage {
  private readonly texts = new Map<string, string>();
  private readonly added: GraftedPart[] = [];

  constructor(readonly container: Container) {}

  text(part: string): string {
    return this.texts.get(part) ?? requiredText(this.container, part);
  }

  /** Throws `damaged-part` where the part is not what it should be. */
  change(part: string, edit: (xml: string) => string): void {
    this.texts.set(
      part,
      wrapping('damaged-part', { part }, () => edit(this.text(part))),
    );
  }

  add(part: GraftedPart): void {
    this.added.push(part);
  }

  /** Links a part (`''` = the package) to others; @returns the ids, in order. */
  link(part: string, links: readonly Omit<NewRelationship, 'id'>[]): readonly string[] {
    const rels = relsOf(part);
    const ids = freeIds(this.text(rels), links.length);
    this.change(rels, (xml) =>
      withRelationships(
        xml,
        links.map((link, i) => ({ ...link, id: ids[i] ?? '' })),
      ),
    );
    return ids;
  }

  archive(): Uint8Array {
    if (this.added.some(({ contentType }) => contentType !== undefined))
      this.change(CONTENT_TYPES, (xml) => withContentTypes(xml, this.added));
    const replaced = new Map<ZipEntry, Uint8Array>();
    for (const [part, text] of this.texts) {
      const entry = this.container.find(part);
      if (!entry) throw new WorkbookFileError('not-a-workbook', { missing: part });
      if (text !== requiredText(this.container, part)) replaced.set(entry, encodeUtf8(text));
    }
    const { bytes, directory } = this.container;
    const added = this.added.map(({ name, xml }) => ({ name, content: encodeUtf8(xml) }));
    return rewriteArchive(bytes, directory, replaced, new Set(), added);
  }
}
