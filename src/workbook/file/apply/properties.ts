import { encodeCellText, escapeXmlAttribute, escapeXmlText } from '../xml/text';
import { applySplices, type Splice } from '../xml/splice';
import { withElements } from './list-text';
import { attributeOf, sectionsOf } from './sections';

/** Marks properties a user can see and change; every program writes this one. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

export const CUSTOM_PROPERTIES = {
  part: 'docProps/custom.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  empty:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"></Properties>',
} as const;

/** The part with these custom properties: new ones put last, known ones with their new text, others as they were. */
export function withProperties(xml: string, properties: ReadonlyMap<string, string>): string {
  const { prefix, sections } = sectionsOf(xml);
  const known = sections.filter(({ name }) => name === 'property');
  const element = (name: string, value: string, pid: number): string =>
    `<${prefix}property fmtid="${FORMAT}" pid="${String(pid)}" name="${escapeXmlAttribute(name)}"><vt:lpwstr xmlns:vt="${TYPES}">${escapeXmlText(encodeCellText(value))}</vt:lpwstr></${prefix}property>`;
  const pids = known.map(({ tag }) => Number(attributeOf(tag, 'pid') ?? 1));
  let next = Math.max(1, ...pids) + 1;
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const [name, value] of properties) {
    const held = known.find(({ tag }) => attributeOf(tag, 'name') === name);
    if (held) {
      const pid = Number(attributeOf(held.tag, 'pid') ?? next++);
      splices.push({ start: held.start, end: held.end, text: element(name, value, pid) });
    } else added.push(element(name, value, next++));
  }
  const changed = applySplices(xml, splices);
  return added.length === 0 ? changed : withElements(changed, () => added.join(''));
}
