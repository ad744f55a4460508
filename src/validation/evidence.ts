import { itemId } from '../instrument/edition';
import type { ItemId } from '../instrument/edition';
import type { AssessmentContext } from './context';

/** One line of evidence: a link, a title, or both. */
export interface EvidenceLine {
  readonly item: ItemId;
  readonly text: string;
  /** Whether the evidence of the item is this line alone, so that mending it mends the whole entry. */
  readonly only: boolean;
}

/** Lines of an evidence text: staff part them with line breaks or semicolons. */
export function evidenceLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]+|;(?=\s|$|https?:)/i)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Web links in a line, as they stand there; brackets, quotes and full stops around them left out. */
export function webLinks(line: string): readonly string[] {
  return [...line.matchAll(/https?:\/\/[^\s<>"'|]+/gi)].map(([link]) => link.replace(/[.,)\]]+$/, ''));
}

/** A link for comparison: hosts do not mind case, nor servers a slash at the end. */
export function foldLink(link: string): string {
  return link.replace(/^(https?:\/\/[^/?#]+)/i, (start) => start.toLowerCase()).replace(/\/+$/, '');
}

/**
 * A place on somebody's own computer or office network: drive letters, `\\server\share`, `file:` links,
 * home folders. Nobody outside can open it.
 */
const LOCAL_PATH =
  /(?:^|[\s"'(,:])(?:[a-z]:[\\/](?!\/)|\\\\[^\\\s]+\\|file:\/|\/(?:home|users|mnt|media|volumes)\/)/i;

/** Whether a line of evidence names a place that only the unit can reach. */
export function isLocalPath(text: string): boolean {
  return LOCAL_PATH.test(text);
}

/** All evidence of the layer in worksheet order, line by line. */
export function* allEvidence(answers: AssessmentContext): Generator<EvidenceLine> {
  for (const indicator of answers.edition.indicators) {
    const items = [indicator.code, ...indicator.counts.map((count) => itemId(indicator.code, count.key))];
    for (const item of items) {
      const text = answers.entry(item).evidence;
      if (text === null) continue;
      const lines = evidenceLines(text);
      for (const line of lines) yield { item, text: line, only: lines.length === 1 };
    }
  }
}
