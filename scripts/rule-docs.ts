/** `npx tsx scripts/rule-docs.ts`: writes the index of the rule pages, docs/rules/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/validation/catalogue';
import type { Severity } from '../src/validation/finding';
import { SEVERITIES } from '../src/validation/order';
import type { Rule } from '../src/validation/rule';

export const RULE_PAGES = join(__dirname, '..', 'docs', 'rules');
export const RULE_INDEX = join(RULE_PAGES, 'README.md');

/** What severities are called on the pages. */
export const SEVERITY_NAME: Readonly<Record<Severity, string>> = {
  error: 'kesalahan',
  warning: 'peringatan',
  info: 'informasi',
};

export function rulePage(rule: Rule): string {
  return readFileSync(join(RULE_PAGES, `${rule.id}.md`), 'utf8');
}

/** The first paragraph of a page says what its rule finds. */
function leadOf(page: string): string {
  return page.split(/\n\s*\n/)[1]?.trim() ?? '';
}

function severitiesOf(rule: Rule): string {
  const used = new Set(Object.values(rule.variants));
  return SEVERITIES.filter((severity) => used.has(severity))
    .map((severity) => SEVERITY_NAME[severity])
    .join(', ');
}

/** The index as it must stand in the file; the catalogue test compares. */
export function ruleIndex(rules: readonly Rule[]): string {
  const lines = rules.map(
    (rule) => `- [${rule.id}](${rule.id}.md) (${severitiesOf(rule)}): ${leadOf(rulePage(rule))}`,
  );
  return [
    '# Aturan pemeriksaan',
    '',
    'Setiap temuan `lke check` dan panel menyebut salah satu aturan di bawah ini. Kesalahan harus diperbaiki, peringatan perlu ditinjau, informasi cukup diketahui. Yang dilaporkan adalah sebabnya, bukan akibatnya pada sel-sel lain.',
    '',
    'Every finding of `lke check` and of the pane names one of these rules; each page ends with a part in English.',
    '',
    ...lines,
    '',
  ].join('\n');
}

if (require.main === module) {
  writeFileSync(RULE_INDEX, ruleIndex(RULES));
  console.log(`${String(RULES.length)} rules listed in docs/rules/README.md`);
}
