import type { RegisterFinding } from '../../exchange/evidence/check';
import { dateOf } from '../../exchange/evidence/dates';
import { foldersText } from '../../exchange/evidence/folders';
import type { EvidenceFolder } from '../../exchange/evidence/folders';
import type { Register } from '../../exchange/evidence/register';
import { registerFindingText } from '../../exchange/evidence/texts';
import { evidenceText as evidenceTexts } from '../../i18n/evidence';
import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import type { WorkbookInput } from '../input';
import type { CliText } from '../output';

/** Findings of one kind beyond this many are counted, so that others stay in sight. */
const SHOWN = 5;

const list = (text: string): readonly string[] => (text === '' ? [] : text.split(', '));
const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** The document `lke evidence --json` prints, schema lke-evidence/1; with --folders `folders` alone is filled. */
export function evidenceJson(
  { file, edition }: WorkbookInput,
  out: string,
  register: Register,
  findings: readonly RegisterFinding[],
  language: Language,
): unknown {
  return {
    schema: 'lke-evidence/1',
    file,
    out,
    edition: edition.id,
    added: register.added.length,
    kept: register.kept,
    rows: register.rows.map(({ row, values }) => ({
      row,
      indicator: values.indicator,
      kind: orNull(values.kind),
      title: orNull(values.title),
      link: orNull(values.link),
      date: dateOf(values.date) ?? orNull(values.date),
      period: orNull(values.period),
      owner: orNull(values.owner),
      reuse: list(values.reuse),
      remark: orNull(values.remark),
      loose: register.loose.has(row),
    })),
    findings: findings.map((finding) => ({
      fault: finding.fault,
      severity: finding.severity,
      indicator: finding.indicator,
      sheet: finding.place.sheet,
      cell: toA1(finding.place),
      ...registerFindingText(finding, language),
    })),
    folders: [],
  };
}

export function foldersJson(
  file: string,
  out: string | null,
  edition: string,
  folders: readonly EvidenceFolder[],
): unknown {
  return {
    schema: 'lke-evidence/1',
    file,
    out,
    edition,
    added: 0,
    kept: 0,
    rows: [],
    findings: [],
    folders: folders.map(({ code, depth, name, path }) => ({ code, depth, name, path })),
  };
}

/** What `lke evidence --folders` prints for people: the folders, or where their list was written. */
export function foldersResult(
  out: string | undefined,
  folders: readonly EvidenceFolder[],
  language: Language,
): string {
  if (out === undefined) return foldersText(folders);
  return evidenceTexts(language)('folders.made', { file: out, count: folders.length });
}

function findingLines(
  findings: readonly RegisterFinding[],
  text: CliText,
  language: Language,
): readonly string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const times = (seen.get(finding.fault) ?? 0) + 1;
    seen.set(finding.fault, times);
    if (finding.severity !== 'error' && times > SHOWN) continue;
    const { message, fix } = registerFindingText(finding, language);
    const head = [
      text(`severity.${finding.severity}`),
      `${finding.place.sheet}!${toA1(finding.place)}`,
      finding.indicator,
    ].filter((part) => part !== null);
    lines.push('', head.join('  '), `  ${message}`, `  ${text('check.fix', { text: fix })}`);
  }
  for (const finding of findings.filter(({ severity }) => severity !== 'error')) {
    const times = seen.get(finding.fault) ?? 0;
    seen.delete(finding.fault);
    if (times > SHOWN) lines.push('', text('check.more', { count: times - SHOWN, rule: finding.fault }));
  }
  return lines;
}

/** What `lke evidence` prints for people. */
export function evidenceText(
  out: string,
  register: Register,
  findings: readonly RegisterFinding[],
  text: CliText,
  language: Language,
): string {
  const say = evidenceTexts(language);
  return [
    say('made', { file: out }),
    say('counts', { added: register.added.length, kept: register.kept }),
    ...(register.rows.length === 0 ? [say('no-evidence')] : []),
    ...(findings.length === 0 ? [say('none')] : [say('heading', { count: findings.length })]),
    ...findingLines(findings, text, language),
  ].join('\n');
}
