import type { Edition } from '../instrument/edition';
import type { Finding, Severity } from './finding';
import { RULE_IDS } from './rule-ids';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Place of every node and indicator in the worksheet, from the top. */
function worksheetOrder(edition: Edition): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const visit = (code: string): void => {
    for (const indicator of edition.childIndicators.get(code) ?? []) order.set(indicator.code, order.size);
    for (const node of edition.childNodes.get(code) ?? []) {
      order.set(node.code, order.size);
      visit(node.code);
    }
  };
  visit('');
  return order;
}

/**
 * Findings as a reader walks through the worksheet, the graver first where several concern one row. What
 * concerns the workbook as a whole comes last; the rest of the order only keeps results the same every time.
 */
export function inWorksheetOrder(edition: Edition, findings: readonly Finding[]): readonly Finding[] {
  const order = worksheetOrder(edition);
  const keys = (finding: Finding): readonly number[] => [
    finding.indicator === null ? order.size + 1 : (order.get(finding.indicator) ?? order.size),
    SEVERITIES.indexOf(finding.severity),
    RULE_IDS.indexOf(finding.rule),
    finding.place?.row ?? 0,
    finding.place?.col ?? 0,
  ];
  return findings
    .map((finding) => ({ finding, keys: keys(finding) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
    })
    .map(({ finding }) => finding);
}
