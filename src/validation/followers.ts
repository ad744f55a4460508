import type { CheckContext } from './context';
import type { Finding } from './finding';
import type { Rule } from './rule';
import { placeId } from './sheet/cells';

/**
 * Leaves out what only follows from another finding: a wrong J8 breaks L8, L7, L6 and the total, and its
 * reader has one thing to mend. A symptom goes where a cell it depends on (or its own) has a finding that
 * explains it: an error, or a zero denominator that a policy decided and the official formula divides by.
 */
export function dropFollowers(
  { workbook }: CheckContext,
  rules: readonly Rule[],
  findings: readonly Finding[],
): readonly Finding[] {
  if (!workbook) return findings;
  const symptoms = new Set(rules.filter((rule) => rule.symptom).map((rule) => rule.id));
  const causes = new Set<string>();
  for (const { rule, severity, place } of findings) {
    const explains = severity === 'error' || rule === 'whole-is-zero';
    if (place && explains && !symptoms.has(rule)) causes.add(placeId(place));
  }
  return findings.filter(({ rule, place, severity }) => {
    if (!place || severity === 'info' || !symptoms.has(rule)) return true;
    return !workbook.precedents.dependsOn(place, (cell) => causes.has(placeId(cell)));
  });
}
