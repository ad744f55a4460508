import type { Edition } from '../edition';
import type { LocalText } from '../types';
import { finding } from './finding';
import type { LintFinding } from './finding';

/** Texts of an edition by the kind its `complete_en` claims. */
export function textsByKind(
  edition: Edition,
): ReadonlyMap<string, readonly (readonly [string, LocalText])[]> {
  const { nodes, indicators } = edition;
  return new Map<string, readonly (readonly [string, LocalText])[]>([
    ['names', nodes.map((node) => [node.code, node.name] as const)],
    ['statements', indicators.map((each) => [each.code, each.statement] as const)],
    [
      'guidance',
      indicators.flatMap((each) =>
        each.guidance ? [[`${each.code}.guidance`, each.guidance] as const] : [],
      ),
    ],
    ['evidence', indicators.map((each) => [`${each.code}.evidence`, each.evidenceHint] as const)],
    [
      'counts',
      indicators.flatMap((each) =>
        each.counts.map((count) => [`${each.code}#${count.key}`, count.label] as const),
      ),
    ],
    [
      'meanings',
      indicators.flatMap((each) =>
        each.options.map((option) => [`${each.code}=${option.option}`, option.meaning] as const),
      ),
    ],
  ]);
}

/** Hints on evidence are the ministry's extra column; many an official workbook comes without it. */
const mayBeEmpty = (edition: Edition, kind: string): boolean =>
  edition.origin !== null && kind === 'evidence';

/** Indonesian is complete; English is complete for the kinds the edition claims. */
export function lintTexts(edition: Edition): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const kinds = textsByKind(edition);
  for (const claimed of edition.completeEnglish) {
    if (!kinds.has(claimed))
      findings.push(finding('text-complete', 'complete_en', claimed, [...kinds.keys()].join(', ')));
  }
  for (const [kind, texts] of kinds) {
    for (const [at, text] of texts) {
      if (text.id.trim() === '' && !mayBeEmpty(edition, kind))
        findings.push(finding('text-complete', at, 'no Indonesian text', 'a text'));
      if (edition.completeEnglish.includes(kind) && !text.en) {
        findings.push(
          finding(
            'text-complete',
            at,
            'no English text',
            `a row in texts-en.csv (${kind} are claimed complete)`,
          ),
        );
      }
    }
  }
  return findings;
}
