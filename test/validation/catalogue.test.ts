import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { RULE_INDEX, RULE_PAGES, SEVERITY_NAME, ruleIndex, rulePage } from '../../scripts/rule-docs';
import { RULES } from '../../src/validation/catalogue';
import { RULE_IDS } from '../../src/validation/rule-ids';
import { VALIDATION_TEXTS } from '../../src/validation/texts';
import type { FindingText } from '../../src/validation/texts';
import { allCases } from './support/all-cases';

const SECTIONS = ['## Mengapa penting', '## Contoh', '## Cara memperbaiki', '## In English'];
const FIELDS = ['message', 'expected', 'actual', 'fix'] as const;

function placeholders(text: FindingText): readonly string[] {
  const all = FIELDS.map((field) => text[field]).join(' ');
  return [...new Set([...all.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe('rule catalogue', () => {
  it('runs every rule there is an id for, once, in their order', () => {
    assert.deepEqual(
      RULES.map((rule) => rule.id),
      RULE_IDS,
    );
  });

  it('keeps no page, cases or texts of rules that are gone', () => {
    const ids = [...RULE_IDS].sort();
    const pages = readdirSync(RULE_PAGES).filter((file) => file !== 'README.md');
    assert.deepEqual(
      pages.sort(),
      ids.map((id) => `${id}.md`),
    );
    assert.deepEqual([...allCases().keys()].sort(), ids);
    for (const texts of Object.values(VALIDATION_TEXTS)) assert.deepEqual(Object.keys(texts).sort(), ids);
  });

  it('lists every rule in the index; mend it with: npx tsx scripts/rule-docs.ts', () => {
    assert.equal(readFileSync(RULE_INDEX, 'utf8').replaceAll('\r\n', '\n'), ruleIndex(RULES));
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('has cases it accepts and, for each of its variants, one it reports', () => {
        const cases = allCases().get(rule.id);
        assert.equal(cases?.rule, rule.id);
        assert.ok(cases.accept.length > 0);
        const reported = new Set(
          cases.reject.flatMap((given) => given.findings.map(({ variant }) => variant)),
        );
        assert.deepEqual([...reported].sort(), Object.keys(rule.variants).sort());
      });

      it('has a page a user can read, with every variant and its severity', () => {
        const page = rulePage(rule);
        assert.ok(page.startsWith(`# ${rule.id}\n`));
        for (const section of SECTIONS) assert.ok(page.includes(`\n${section}\n`), section);
        for (const [variant, severity] of Object.entries(rule.variants)) {
          assert.match(page, new RegExp(`\\| \`${variant}\` +\\| ${SEVERITY_NAME[severity]} +\\|`));
          assert.match(page, new RegExp(`\`${variant}\` ${severity}[;.]`));
        }
      });

      it('has all texts in both languages, with the same placeholders', () => {
        const [id, en] = [VALIDATION_TEXTS.id[rule.id], VALIDATION_TEXTS.en[rule.id]];
        assert.deepEqual(Object.keys(id).sort(), Object.keys(rule.variants).sort());
        assert.deepEqual(Object.keys(en), Object.keys(id));
        for (const [variant, text] of Object.entries(id)) {
          const other = en[variant];
          assert.ok(other);
          assert.deepEqual(placeholders(other), placeholders(text), variant);
          for (const field of FIELDS)
            assert.ok(text[field].trim() !== '' && other[field].trim() !== '', `${variant}.${field}`);
        }
      });
    });
  }
});
