import { itemId } from '../edition';
import type { Edition } from '../edition';
import type { NodeLevel } from '../types';
import { finding } from './finding';
import type { LintFinding } from './finding';

function repeated(what: string, ids: readonly (string | number)[]): readonly LintFinding[] {
  const seen = new Set<string | number>();
  const findings: LintFinding[] = [];
  for (const id of ids) {
    if (seen.has(id)) findings.push(finding('unique-id', String(id), `${what} twice`, `${what} once`));
    seen.add(id);
  }
  return findings;
}

/** Levels a node's parent may have; null for the top. */
const PARENT_LEVELS: Readonly<Record<NodeLevel, readonly (NodeLevel | null)[]>> = {
  component: [null],
  group: ['component'],
  // editions before 90/2021 know no fulfilment and reform: areas stand right below the component
  area: ['group', 'component'],
  subarea: ['area'],
};

/** Ids are unique, also across nodes and indicators; every parent exists and is of the right level. */
export function lintReferences(edition: Edition): readonly LintFinding[] {
  const findings = [
    ...repeated(
      'code',
      [...edition.nodes, ...edition.indicators].map((each) => each.code),
    ),
    ...repeated(
      'count',
      edition.indicators.flatMap((each) => each.counts.map((count) => itemId(each.code, count.key))),
    ),
    ...repeated(
      'soal_id',
      edition.portal.map((each) => each.soalId),
    ),
    ...repeated(
      'jawaban_row',
      edition.portal.map((each) => each.formRow),
    ),
    ...repeated(
      'official_row',
      [...edition.nodes, ...edition.indicators].map((each) => each.officialRow),
    ),
    ...repeated(
      'requirement',
      edition.requirements.map((each) => each.id),
    ),
    ...repeated(
      'source',
      edition.sources.map((each) => each.id),
    ),
  ];
  for (const node of edition.nodes) {
    const level =
      node.parent === null ? null : (edition.nodeByCode.get(node.parent)?.level ?? 'no such node');
    const expected = PARENT_LEVELS[node.level];
    if (!expected.some((each) => each === level))
      findings.push(finding('known-parent', node.code, String(level), expected.map(String).join(', ')));
  }
  for (const indicator of edition.indicators) {
    const level = edition.nodeByCode.get(indicator.parent)?.level;
    const expected = indicator.weight === null ? 'subarea' : 'group';
    if (level !== expected)
      findings.push(finding('known-parent', indicator.code, level ?? 'no such node', expected));
  }
  return findings;
}
