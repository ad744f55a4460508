import { allEvidence } from '../evidence';
import { assessmentRule } from '../rule';
import { clipped } from '../shown';

const SCHEME = /\bhttps?:/i;
/** A host: letters, digits and dots with a known ending, so that `No.12/KPU/2026` stays a title. */
const HOST =
  /^(?:[a-z0-9-]+\.)+(?:com|id|org|net|gov|edu|go|ly|me|io|gl|link|my|sg|app|dev|page|site|online|info|cloud|us|eu|co)(?::\d+)?$/i;

/** `drive.google.com/...` or `www.kpu.go.id`: an address without `https://`. */
function lacksScheme(word: string): boolean {
  const [host = ''] = word.replace(/^[("']+/, '').split(/[/?#]/);
  return HOST.test(host) && (/^www\./i.test(host) || word.includes('/'));
}

/** A slip in how the scheme is written: `http:/x`, `https;//x`, `htps://x`, `https//x`. */
const BROKEN_SCHEME = /(?:^|\s)(?:https?:\/(?!\/)|https?;\/\/|https?\/\/|(?!https?:)h*t+ps?:\/\/)/i;

/** A link cut in two: what follows the blank still reads as part of an address. */
const BLANK_INSIDE =
  /https?:\/\/\S*[/=&?_%-]\s+\S|https?:\/\/\S*\/\S*\s+(?:\S*\/\S*|\S*\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|mp4))(?:\s|$)/i;

type Fault = 'no-host' | 'no-scheme' | 'broken-scheme' | 'spaces';

function hasHost(link: string): boolean {
  const [host = ''] = link.replace(/^https?:\/\//i, '').split(/[/?#]/);
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?$/u.test(host.replace(/^[^@]*@/, ''));
}

/** What keeps a line of evidence from opening as a link; undefined for sound links and for plain titles. */
export function linkFault(line: string): Fault | undefined {
  if (BROKEN_SCHEME.test(line)) return 'broken-scheme';
  if (!SCHEME.test(line)) return line.split(/\s+/).some(lacksScheme) ? 'no-scheme' : undefined;
  const links = line.match(/https?:\/\/\S*/gi) ?? [];
  if (links.some((link) => !hasHost(link))) return 'no-host';
  const between = line.replace(/\s+https?:\/\/.*$/i, '');
  return BLANK_INSIDE.test(between) ? 'spaces' : undefined;
}

/** Evidence that looks like a link but will not open as one. A title without a link is sound evidence. */
export const evidenceMalformedLink = assessmentRule({
  id: 'evidence-malformed-link',
  variants: { 'no-host': 'warning', 'no-scheme': 'warning', 'broken-scheme': 'warning', spaces: 'warning' },
  *check(answers, report) {
    for (const { item, text, only } of allEvidence(answers)) {
      const fault = linkFault(text);
      if (fault === undefined) continue;
      const certain = fault === 'no-scheme' && only && !/\s/.test(text);
      const correction = certain ? { layer: answers.layer, item, evidence: `https://${text}` } : null;
      yield report(fault, { item, field: 'evidence' }, { facts: { found: clipped(text) }, correction });
    }
  },
});
