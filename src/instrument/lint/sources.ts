import type { Edition } from '../edition';
import { finding } from './finding';
import type { LintFinding } from './finding';

/** Every figure names a source that sources.csv lists (with the date it was checked on). */
export function lintSources(edition: Edition): readonly LintFinding[] {
  const known = new Set(edition.sources.map((source) => source.id));
  const items: readonly { readonly at: string; readonly source: string }[] = [
    ...edition.nodes.map((node) => ({ at: node.code, source: node.source })),
    ...edition.indicators.flatMap((indicator) => [
      { at: indicator.code, source: indicator.source },
      ...indicator.options.map((option) => ({
        at: `${indicator.code}=${option.option}`,
        source: option.source,
      })),
      ...indicator.counts.map((count) => ({ at: `${indicator.code}#${count.key}`, source: count.source })),
      ...(indicator.computation
        ? [{ at: `${indicator.code} computed`, source: indicator.computation.source }]
        : []),
    ]),
    ...edition.thresholds.map((threshold) => ({
      at: `${threshold.predicate} ${threshold.gate}`,
      source: threshold.source,
    })),
    ...edition.requirements.map((requirement) => ({ at: requirement.id, source: requirement.source })),
    ...edition.portal.map((item) => ({ at: `soal ${String(item.soalId)}`, source: item.source })),
  ];
  return items
    .filter(({ source }) => !known.has(source))
    .map(({ at, source }) => finding('source-known', at, source, 'an id of sources.csv'));
}
