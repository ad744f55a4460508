import type { Line } from './measure';

const HEADINGS = ['what', 'figure', 'budget', 'of budget', 'peer', 'peer figure', 'ratio'] as const;

function amount(figure: number, unit: Line['unit']): string {
  const digits = unit === 'ms' && figure < 100 ? 1 : 0;
  return `${figure.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

/** How much of the budget is used: below 100 % is within it, for rates as for times. */
function ofBudget({ figure, unit, budget }: Line): string {
  if (budget === undefined) return '';
  const used = unit === 'per s' ? budget / figure : figure / budget;
  return `${(100 * used).toFixed(0)} %${used > 1 ? ' OVER' : ''}`;
}

/** How many times better than the peer: above 1 we are faster or smaller. */
function ratio({ figure, unit, peer }: Line): string {
  if (!peer) return '';
  return `${(unit === 'per s' ? figure / peer.figure : peer.figure / figure).toFixed(2)} x`;
}

function cells(line: Line): readonly string[] {
  return [
    line.what,
    amount(line.figure, line.unit),
    line.budget === undefined ? '' : amount(line.budget, line.unit),
    ofBudget(line),
    line.peer?.name ?? '',
    line.peer === undefined ? '' : amount(line.peer.figure, line.unit),
    ratio(line),
  ];
}

/** The lines as a table of Markdown, which a terminal shows as well as a page. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_heading, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const isText = (at: number): boolean => at === 0 || at === 4;
  const print = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = HEADINGS, ...body] = rows;
  return [print(head), rule, ...body.map(print)].join('\n');
}
