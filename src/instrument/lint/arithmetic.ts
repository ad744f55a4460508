import type { Edition } from '../edition';
import { finding } from './finding';
import type { LintFinding } from './finding';

/** Sums of published weights are exact to far more than this. */
const TOLERANCE = 1e-9;
const TOTAL = 100;

const total = (weights: readonly (number | null)[]): number =>
  weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);

/** Weights add up at each level: components to 100, every other node to its parent. */
export function lintArithmetic(edition: Edition): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const compare = (at: string, found: number, expected: number) => {
    if (Math.abs(found - expected) > TOLERANCE) findings.push(finding('weights-add-up', at, found, expected));
  };
  compare('total', total((edition.childNodes.get('') ?? []).map((node) => node.weight)), TOTAL);
  for (const node of edition.nodes) {
    const nodes = edition.childNodes.get(node.code) ?? [];
    const indicators = edition.childIndicators.get(node.code) ?? [];
    const own = indicators.filter((indicator) => indicator.weight !== null);
    if (nodes.length + indicators.length === 0)
      findings.push(finding('weights-add-up', node.code, 'nothing below', 'parts'));
    else if (nodes.length + own.length > 0)
      compare(node.code, total([...nodes, ...own].map((each) => each.weight)), node.weight);
  }
  return findings;
}
