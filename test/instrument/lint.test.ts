import assert from 'node:assert/strict';
import { indexEdition } from '../../src/instrument/edition';
import { lintEdition } from '../../src/instrument/lint';
import type { LintRule } from '../../src/instrument/lint/finding';
import { textsByKind } from '../../src/instrument/lint/texts';
import type { EditionData, Indicator, StructureNode, Threshold } from '../../src/instrument/types';
import { edition } from '../support/edition';

type Break = (data: EditionData) => EditionData;

const node =
  (code: string, change: Partial<StructureNode>): Break =>
  (data) => ({
    ...data,
    nodes: data.nodes.map((each) => (each.code === code ? { ...each, ...change } : each)),
  });
const indicator =
  (code: string, change: (each: Indicator) => Partial<Indicator>): Break =>
  (data) => ({
    ...data,
    indicators: data.indicators.map((each) => (each.code === code ? { ...each, ...change(each) } : each)),
  });
const threshold =
  (predicate: string, gate: string, change: Partial<Threshold>): Break =>
  (data) => ({
    ...data,
    thresholds: data.thresholds.map((each) =>
      each.predicate === predicate && each.gate === gate ? { ...each, ...change } : each,
    ),
  });

/** rule, what is broken, where the linter says it is */
const BREAKS: readonly (readonly [LintRule, string, Break, string])[] = [
  ['weights-add-up', 'a subarea weighs more', node('A.I.1.i', { weight: 0.6 }), 'A.I.1'],
  ['weights-add-up', 'a component weighs less', node('B', { weight: 39 }), 'total'],
  ['weights-add-up', 'an indicator of B weighs more', indicator('B.I.b', () => ({ weight: 6 })), 'B.I'],
  [
    'weights-add-up',
    'a subarea has no indicators',
    (data) => ({ ...data, indicators: data.indicators.filter((each) => each.parent !== 'A.I.1.i') }),
    'A.I.1.i',
  ],
  [
    'unique-id',
    'an indicator twice',
    (data) => ({ ...data, indicators: [...data.indicators, ...data.indicators.slice(0, 1)] }),
    'A.I.1.i.a',
  ],
  ['unique-id', 'an official row twice', node('A.I.1.ii', { officialRow: 7 }), '7'],
  [
    'unique-id',
    'a question twice',
    (data) => ({ ...data, portal: [...data.portal, ...data.portal.slice(0, 1)] }),
    '1',
  ],
  [
    'known-parent',
    'a parent that is not there',
    indicator('A.I.1.i.a', () => ({ parent: 'A.I.1.ix' })),
    'A.I.1.i.a',
  ],
  ['known-parent', 'a parent of the wrong level', node('A.I.1.i', { parent: 'A.I' }), 'A.I.1.i'],
  [
    'options-match-kind',
    'an option too few',
    indicator('A.I.1.i.b', (each) => ({ options: each.options.slice(0, 2) })),
    'A.I.1.i.b',
  ],
  [
    'options-match-kind',
    'a letter with Ya/Tidak',
    indicator('A.I.1.i.a', () => ({ kind: 'abc' })),
    'A.I.1.i.a',
  ],
  [
    'options-fall',
    'scores out of order',
    indicator('A.I.1.iii.a', (each) => ({
      options: each.options.map((option) => (option.option === 'C' ? { ...option, score: 0.7 } : option)),
    })),
    'A.I.1.iii.a',
  ],
  [
    'options-fall',
    'the best is not 1',
    indicator('A.I.1.i.a', (each) => ({
      options: each.options.map((option) => ({ ...option, score: option.score * 0.9 })),
    })),
    'A.I.1.i.a',
  ],
  [
    'counts-used',
    'a count without a part in the sum',
    indicator('A.II.1.i.a', (each) => ({
      counts: each.counts.map((count) => ({ ...count, role: 'informational' as const })),
    })),
    'A.II.1.i.a',
  ],
  [
    'counts-used',
    'a percentage without a computation',
    indicator('A.II.4.i.a', () => ({ computation: null })),
    'A.II.4.i.a',
  ],
  [
    'counts-used',
    'counts on a choice',
    indicator('A.I.1.i.a', () => ({ counts: edition.indicatorByCode.get('A.II.4.i.a')?.counts ?? [] })),
    'A.I.1.i.a',
  ],
  [
    'thresholds-complete',
    'a gate is missing',
    (data) => ({ ...data, thresholds: data.thresholds.filter((each) => each.gate !== 'ipak') }),
    'WBK ipak',
  ],
  [
    'wbbm-not-easier',
    "WBBM's minimum below WBK's",
    threshold('WBBM', 'birokrasi-bersih', { required: 18 }),
    'birokrasi-bersih',
  ],
  [
    'threshold-within-weight',
    'more than can be reached',
    threshold('WBK', 'ipak', { required: 18 }),
    'WBK ipak',
  ],
  [
    'threshold-within-weight',
    'a percentage instead of a share',
    threshold('WBK', 'area-1', { required: 60 }),
    'WBK area-1',
  ],
  [
    'portal-once',
    'a question is missing',
    (data) => ({ ...data, portal: data.portal.filter((each) => each.soalId !== 3) }),
    'A.I.1.ii.a',
  ],
  [
    'portal-once',
    'a computed count is asked',
    (data) => ({
      ...data,
      portal: data.portal.map((each) => (each.soalId === 113 ? { ...each, count: 'mustReport' } : each)),
    }),
    'A.II.5.iii.a#mustReport',
  ],
  ['source-known', 'a source nobody lists', node('A.I.1', { source: 'wikipedia' }), 'A.I.1'],
  ['text-complete', 'no English name', node('A.I.1', { name: { id: 'Manajemen Perubahan' } }), 'A.I.1'],
  [
    'text-complete',
    'no Indonesian statement',
    indicator('A.I.1.i.a', () => ({ statement: { id: ' ', en: 'x' } })),
    'A.I.1.i.a',
  ],
];

describe('the edition linter', () => {
  it('finds nothing in the shipped edition', () => {
    assert.deepEqual(lintEdition(edition), []);
  });

  for (const [rule, what, change, at] of BREAKS) {
    it(`${rule}: ${what}`, () => {
      const findings = lintEdition(indexEdition(change(edition)));
      assert.ok(
        findings.some((finding) => finding.rule === rule && finding.at === at),
        JSON.stringify(findings.slice(0, 4)),
      );
    });
  }

  it('has every rule shown to fail', () => {
    const rules: Readonly<Record<LintRule, true>> = {
      'unique-id': true,
      'known-parent': true,
      'weights-add-up': true,
      'options-match-kind': true,
      'options-fall': true,
      'counts-used': true,
      'thresholds-complete': true,
      'wbbm-not-easier': true,
      'threshold-within-weight': true,
      'portal-once': true,
      'source-known': true,
      'text-complete': true,
    };
    assert.deepEqual(new Set(BREAKS.map(([rule]) => rule)), new Set(Object.keys(rules)));
  });
});

describe('texts of the edition', () => {
  it('are complete in English for every kind that is claimed', () => {
    assert.deepEqual(
      [...edition.completeEnglish],
      ['names', 'statements', 'guidance', 'evidence', 'counts', 'meanings'],
    );
    for (const [kind, texts] of textsByKind(edition)) {
      assert.ok(texts.length > 0, kind);
      assert.deepEqual(
        texts.filter(([, text]) => !text.en).map(([at]) => at),
        [],
        kind,
      );
    }
  });

  it('tell the options of an indicator apart in both languages', () => {
    for (const each of edition.indicators) {
      for (const language of ['id', 'en'] as const) {
        assert.equal(
          new Set(each.options.map((option) => option.meaning[language])).size,
          each.options.length,
          each.code,
        );
      }
    }
  });
});
