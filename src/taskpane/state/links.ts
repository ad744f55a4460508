import { evidenceLines, webLinks } from '../../validation/evidence';
import { linkFault } from '../../validation/rules/evidence-malformed-link';

/** One line of evidence: a title, a link, or both. */
export interface LinkView {
  readonly text: string;
  /** Address to open; null for a mere title and for anything but http and https. */
  readonly href: string | null;
}

function address(line: string): string | null {
  const [found] = webLinks(line);
  if (found === undefined || linkFault(line) !== undefined || !URL.canParse(found)) return null;
  const { protocol, href } = new URL(found);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

export function linkViews(evidence: string | null): readonly LinkView[] {
  return evidenceLines(evidence ?? '').map((text) => ({ text, href: address(text) }));
}

/** What is typed as evidence, made ready for the cell: one line; `https://` where only that is missing. */
export function tidyLink(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').trim();
  return linkFault(line) === 'no-scheme' && !line.includes(' ') ? `https://${line}` : line;
}

/** The evidence with a line more, or null where it stands there already. */
export function withLink(evidence: string | null, typed: string): string | null {
  const line = tidyLink(typed);
  const lines = evidenceLines(evidence ?? '');
  return line === '' || lines.includes(line) ? null : [...lines, line].join('\n');
}

/** The evidence without one of its lines; null when none is left. */
export function withoutLink(evidence: string | null, at: number): string | null {
  const lines = evidenceLines(evidence ?? '').filter((_, index) => index !== at);
  return lines.length === 0 ? null : lines.join('\n');
}
