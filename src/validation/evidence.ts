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
