import type { Edition } from '../edition';
import type { PredicateName, Threshold } from '../types';
import { finding } from './finding';
import type { LintFinding } from './finding';

function weightOf(edition: Edition, code: string): number | undefined {
  return edition.nodeByCode.get(code)?.weight ?? edition.indicatorByCode.get(code)?.weight ?? undefined;
}

function lintReach(edition: Edition, threshold: Threshold): readonly LintFinding[] {
  const at = `${threshold.predicate} ${threshold.gate}`;
  if (threshold.unit === 'predicate') return [];
  const weights = threshold.nodes.map((code) => weightOf(edition, code));
  if (threshold.nodes.length === 0 || weights.includes(undefined)) {
    return [finding('threshold-within-weight', at, threshold.nodes.join('+'), 'nodes of this edition')];
  }
  const reach =
    threshold.unit === 'share' ? 1 : weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const sound = threshold.required > 0 && threshold.required <= reach;
  return sound
    ? []
    : [finding('threshold-within-weight', at, threshold.required, `above 0, at most ${String(reach)}`)];
}

const RESULT_GATES = ['birokrasi-bersih', 'ipak', 'capaian-kinerja', 'pelayanan-prima'] as const;

/**
 * Gates both predicates must name: total, enablers, all areas and, where an edition has the results of 90/2021,
 * those by their own names; otherwise whatever result gate one of the two names.
 */
function expectedGates(edition: Edition): readonly string[] {
  const areas = edition.areas.map((area) => `area-${String(area.number)}`);
  const named = edition.thresholds.map(({ gate }) => gate).filter((gate) => gate.startsWith('node-'));
  const results: readonly string[] = named.length > 0 ? [...new Set(named)] : RESULT_GATES;
  return ['total', 'pengungkit', ...areas, ...results];
}

/** A user's own edition may say nothing of a predicate: then it is not judged at all. */
function thresholdsUnknown(edition: Edition, predicate: PredicateName): boolean {
  return edition.origin !== null && !edition.thresholds.some((each) => each.predicate === predicate);
}

/** Both predicates name every gate once, within the weights; no gate of WBBM is easier than WBK's. */
export function lintThresholds(edition: Edition): readonly LintFinding[] {
  const findings = edition.thresholds.flatMap((threshold) => lintReach(edition, threshold));
  for (const predicate of ['WBK', 'WBBM'] as const) {
    if (thresholdsUnknown(edition, predicate)) continue;
    for (const gate of expectedGates(edition)) {
      const times = edition.thresholds.filter(
        (each) => each.predicate === predicate && each.gate === gate,
      ).length;
      if (times !== 1)
        findings.push(
          finding('thresholds-complete', `${predicate} ${gate}`, `${String(times)} rows`, 'one row'),
        );
    }
  }
  for (const wbk of edition.thresholds.filter((each) => each.predicate === 'WBK')) {
    const wbbm = edition.thresholds.find((each) => each.predicate === 'WBBM' && each.gate === wbk.gate);
    if (wbbm && wbbm.required < wbk.required) {
      findings.push(
        finding('wbbm-not-easier', wbk.gate, wbbm.required, `at least WBK's ${String(wbk.required)}`),
      );
    }
  }
  return findings;
}
